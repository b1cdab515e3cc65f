import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  firstEndingAfter, isNotable, nextWhere, phrasesWith, readingsOf, stretchesOf, wordAt, wordsTouching,
} from '../../main/resources/static/js/reader/words.js';

// 0123456789012345678
// ia makan-makan nasi
const words = [{ start: 0, end: 2 }, { start: 3, end: 14 }, { start: 15, end: 19 }];

test('a word answers from each of its letters and nowhere else', () => {
  const found = Array.from({ length: 21 }, (_, offset) => wordAt(words, offset));
  assert.deepEqual(found, [0, 0, -1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, 2, 2, 2, 2, -1, -1]);
});

test('a text without words answers nothing', () => {
  assert.equal(wordAt([], 0), -1);
  assert.equal(firstEndingAfter([], 7), 0);
});

test('a caret touches the word that ends at it', () => {
  assert.deepEqual(wordsTouching(words, 2), [0]);
  assert.deepEqual(wordsTouching(words, 14), [1]);
  assert.deepEqual(wordsTouching(words, 5), [1]);
  assert.deepEqual(wordsTouching([{ start: 0, end: 2 }, { start: 2, end: 4 }], 2), [1, 0]);
});

test('the next word that passes a test, both ways', () => {
  const long = ({ start, end }) => end - start > 3;
  assert.equal(nextWhere(words, 0, 1, long), 1);
  assert.equal(nextWhere(words, 1, 1, long), 2);
  assert.equal(nextWhere(words, 2, 1, long), -1);
  assert.equal(nextWhere(words, 2, -1, long), 1);
});

test('rare and unknown words are worth stopping at, names and numbers are not', () => {
  const annotation = {
    forms: {
      dan: { readings: [{ senses: ['dan/conj'] }] },
      kosmodrom: { readings: [{ senses: ['kosmodrom/n'] }] },
      bip: { readings: [] },
    },
    senses: { 'dan/conj': { band: 1 }, 'kosmodrom/n': { band: 5 } },
  };
  const notable = (form, kind = 'word') => isNotable(annotation, { form, kind, sense: null });
  assert.deepEqual([notable('dan'), notable('kosmodrom'), notable('bip'), notable('bip', 'name')], [false, true, true, false]);
});

test('a form named like a property of every object has no readings', () => {
  assert.deepEqual(readingsOf({ forms: {} }, { form: 'constructor' }), []);
});

test('phrases come longest first', () => {
  const council = { start: 0, end: 14, headword: 'Dewan Keamanan' };
  const full = { start: 0, end: 18, headword: 'Dewan Keamanan PBB' };
  assert.deepEqual(phrasesWith([council, full], { start: 6, end: 14 }), [full, council]);
  assert.deepEqual(phrasesWith([council, full], { start: 15, end: 18 }), [full]);
});

test('a word in the gap of a split pair does not belong to it', () => {
  const pair = { start: 0, end: 21, parts: [[0, 4], [15, 21]] };
  assert.deepEqual(phrasesWith([pair], { start: 5, end: 14 }), []);
  assert.deepEqual(phrasesWith([pair], { start: 15, end: 21 }), [pair]);
});

test('neighbouring parts of a phrase make one stretch, a split pair makes two', () => {
  const text = 'baik pertanian maupun luar\nangkasa';
  assert.deepEqual(stretchesOf({ parts: [[22, 26], [27, 34]] }, text), [[22, 34]]);
  assert.deepEqual(stretchesOf({ parts: [[0, 4], [15, 21]] }, text), [[0, 4], [15, 21]]);
  assert.deepEqual(stretchesOf({ start: 22, end: 34 }, text), [[22, 34]]);
});
