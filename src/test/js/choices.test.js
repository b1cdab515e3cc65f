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
  const storage = fakeStorage(JSON.stringify({ always: { bulan: 'moon' }, texts: { a: { '@3': 'month' } } }));
  const both = new Choices(storage);
  assert.equal(both.find('a', 'bulan', 3).sense, 'month');
  both.forget('a', 'bulan', 3);
  assert.equal(both.find('a', 'bulan', 3).sense, 'moon');
});

test('choosing again replaces the choice that held', () => {
  const choices = new Choices(fakeStorage());
  choices.choose('always', 'a', 'bulan', 3, 'moon');
  choices.choose('text', 'a', 'bulan', 3, 'month');
  assert.equal(choices.find('a', 'bulan', 3).sense, 'month');
  assert.equal(choices.find('b', 'bulan', 3), null);
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
