import assert from 'node:assert/strict';
import { test } from 'node:test';
import { examplePieces } from '../../main/resources/static/js/reader/example.js';

test('the marked word and the words that can be looked up', () => {
  assert.deepEqual(examplePieces('Desa itu [terisolasi].'), [
    { text: 'Desa', word: true, marked: false },
    { text: ' ', word: false, marked: false },
    { text: 'itu', word: true, marked: false },
    { text: ' ', word: false, marked: false },
    { text: 'terisolasi', word: true, marked: true },
    { text: '.', word: false, marked: false },
  ]);
});

test('a marked term of several words, hyphens and apostrophes', () => {
  const words = (sentence) => examplePieces(sentence).filter(({ word }) => word).map(({ text }) => text);
  assert.deepEqual(words('[Kerja sama] kanak-kanak hari Jum’at.'), ['Kerja', 'sama', 'kanak-kanak', 'hari', 'Jum’at']);
});

test('nothing of the sentence is lost', () => {
  const sentence = '“[Kamerad], mari – kita mulai!”';
  assert.equal(examplePieces(sentence).map(({ text }) => text).join(''), sentence.replace(/[[\]]/g, ''));
});
