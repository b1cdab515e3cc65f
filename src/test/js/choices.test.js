import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Choices, textId } from '../../main/resources/static/js/reader/choices.js';

function fakeStorage(first = null) {
  let kept = first;
  return { getItem: () => kept, setItem: (_, value) => { kept = value; } };
}

test('nothing is chosen at first', () => {
  assert.equal(new Choices(fakeStorage()).find('a', 'bulan', 3), null);
});

test('a choice holds here, in this text, or always', () => {
  const choices = new Choices(fakeStorage());
  choices.choose('here', 'a', 'bulan', 3, 'bulan/n:moon');
  assert.equal(choices.find('a', 'bulan', 3).sense, 'bulan/n:moon');
  assert.equal(choices.find('a', 'bulan', 90), null);
  choices.choose('text', 'a', 'apel', 5, 'apel/n:muster');
  assert.equal(choices.find('a', 'apel', 90).scope, 'text');
  assert.equal(choices.find('b', 'apel', 5), null);
  choices.choose('always', 'a', 'bisa', 7, 'bisa/n:venom');
  assert.deepEqual(choices.find('b', 'bisa', 1), { sense: 'bisa/n:venom', scope: 'always' });
});

test('the narrowest scope wins, and undoing it brings back the wider one', () => {
  const choices = new Choices(fakeStorage());
  choices.choose('always', 'a', 'bulan', 3, 'moon');
  choices.choose('here', 'a', 'tahu', 9, 'tofu');
  const storage = fakeStorage(JSON.stringify({ always: { bulan: 'moon' }, texts: { a: { 'bulan@3': 'month' } } }));
  const both = new Choices(storage);
  assert.equal(both.find('a', 'bulan', 3).sense, 'month');
  both.forget('a', 'bulan', 3);
  assert.equal(both.find('a', 'bulan', 3).sense, 'moon');
});

test('a choice for less is an exception, one for more replaces it', () => {
  const choices = new Choices(fakeStorage());
  choices.choose('always', 'a', 'bulan', 3, 'moon');
  choices.choose('text', 'a', 'bulan', 3, 'month');
  assert.equal(choices.find('a', 'bulan', 3).sense, 'month');
  assert.equal(choices.find('b', 'bulan', 3).sense, 'moon');
  choices.choose('here', 'a', 'bulan', 3, 'crescent');
  choices.choose('always', 'a', 'bulan', 3, 'month');
  assert.deepEqual(choices.find('a', 'bulan', 3), { sense: 'month', scope: 'always' });
});

test('choices survive a reload', () => {
  const storage = fakeStorage();
  new Choices(storage).choose('text', 'a', 'bulan', 3, 'moon');
  assert.equal(new Choices(storage).find('a', 'bulan', 8).sense, 'moon');
});

test('broken or forbidden storage is no obstacle', () => {
  assert.equal(new Choices(fakeStorage('{oops')).find('a', 'b', 1), null);
  const forbidden = { getItem: () => { throw new Error(); }, setItem: () => { throw new Error(); } };
  const choices = new Choices(forbidden);
  choices.choose('always', 'a', 'bulan', 3, 'moon');
  assert.equal(choices.find('z', 'bulan', 0).sense, 'moon');
});

test('words named like object properties are ordinary words', () => {
  assert.equal(new Choices(fakeStorage('{"always":{},"texts":{}}')).find('a', 'constructor', 0), null);
});

test('only the latest texts are remembered', () => {
  const storage = fakeStorage();
  const choices = new Choices(storage);
  for (let i = 0; i < 80; i++) choices.choose('text', `text-${i}`, 'bulan', 0, 'moon');
  assert.equal(choices.find('text-0', 'bulan', 0), null);
  assert.equal(choices.find('text-79', 'bulan', 0).sense, 'moon');
});

test('texts that differ have different names', () => {
  assert.notEqual(textId('satu'), textId('dua'));
  assert.equal(textId('satu'), textId('satu'));
});

test('a request sends what holds for its text, and nothing of other texts', () => {
  const choices = new Choices(fakeStorage());
  choices.choose('always', 'a', 'bisa', 7, 'bisa/n:venom');
  choices.choose('always', 'a', 'bulan', 1, 'bulan/n:month');
  choices.choose('text', 'b', 'bulan', 2, 'bulan/n:moon');
  choices.choose('here', 'b', 'apel', 31, 'apel/n:muster');
  assert.deepEqual(choices.sent('a'), { bisa: 'bisa/n:venom', bulan: 'bulan/n:month' });
  assert.deepEqual(choices.sent('b'), { bisa: 'bisa/n:venom', bulan: 'bulan/n:moon', 'apel@31': 'apel/n:muster' });
});

test('a choice here is of one word, also where a phrase begins with it', () => {
  const choices = new Choices(fakeStorage());
  choices.choose('here', 'a', 'orang tua', 0, 'orang tua/n:elder');
  assert.equal(choices.find('a', 'orang', 0), null);
});

test('a choice that no longer exists lets the wider one hold', () => {
  const storage = fakeStorage(JSON.stringify({ always: { bulan: 'moon' }, texts: { a: { bulan: 'gone' } } }));
  assert.deepEqual(new Choices(storage).find('a', 'bulan', 3, (sense) => sense === 'moon'), { sense: 'moon', scope: 'always' });
});

test('what is no choice is neither kept nor sent', () => {
  for (const kept of [
    { always: { bulan: 5, a: null, b: {}, c: ['x'], ['k'.repeat(200)]: 'x', d: 'y'.repeat(200) }, texts: { a: 7, b: null, c: { e: 1 } } },
    { always: 'bulan', texts: ['a'] }, [], 5, null, 'x',
  ]) {
    const choices = new Choices(fakeStorage(JSON.stringify(kept)));
    for (const text of ['a', 'b', 'c', '0']) assert.deepEqual(choices.sent(text), {});
  }
});

test('the oldest choices are forgotten before they are too many to send', () => {
  const choices = new Choices(fakeStorage());
  for (let i = 0; i < 1100; i++) choices.choose('always', 'a', `kata-${i}`, 0, 'x/n');
  const forms = Object.keys(choices.sent('a'));
  assert.equal(forms.length, 1000);
  assert.equal(forms.at(-1), 'kata-1099');
});
