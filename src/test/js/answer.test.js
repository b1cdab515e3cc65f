import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerAt, spoken } from '../../main/resources/static/js/reader/answer.js';
import { lookedUp } from '../../main/resources/static/js/reader/look-up.js';

const text = 'terisolasinya Dewan Keamanan PBB bulan Pati 42,7 zxc barangkali';

const reading = (headword, senses, more = {}) =>
  ({ headword, root: headword, confidence: 'exact', steps: [], senses, rootSenses: [], ...more });

const sense = (headword, pos, ...glosses) => ({ headword, pos, glosses });

const annotation = {
  words: [
    { start: 0, end: 13, form: 'terisolasinya', kind: 'word', sense: 'terisolasi/adj' },
    { start: 14, end: 19, form: 'dewan', kind: 'word', sense: 'dewan/n' },
    { start: 20, end: 28, form: 'keamanan', kind: 'word', sense: 'keamanan/n' },
    { start: 29, end: 32, form: 'PBB', kind: 'acronym', sense: null },
    { start: 33, end: 38, form: 'bulan', kind: 'word', sense: 'bulan/n:month', because: { en: 'after the number', id: 'sesudah bilangan' } },
    { start: 39, end: 43, form: 'pati', kind: 'name', sense: null },
    { start: 44, end: 48, form: '42,7', kind: 'number', sense: null },
    { start: 49, end: 52, form: 'zxc', kind: 'word', sense: null },
    { start: 53, end: 63, form: 'barangkali', kind: 'word', sense: null },
  ],
  forms: {
    terisolasinya: { readings: [reading('terisolasi', ['terisolasi/adj'], {
      root: 'isolasi', english: 'its isolation', rootSenses: ['isolasi/n'],
      steps: [{ affix: 'ter-', kind: 'prefix' }, { affix: '-nya', kind: 'clitic' }],
    })] },
    dewan: { readings: [reading('dewan', ['dewan/n'])] },
    keamanan: { readings: [reading('keamanan', ['keamanan/n'])] },
    PBB: { readings: [] },
    bulan: { readings: [reading('bulan', ['bulan/n:moon', 'bulan/n:month'])] },
    pati: { readings: [reading('pati', ['pati/n'])] },
    '42,7': { readings: [] },
    barangkali: { readings: [reading('barang', ['barang/n'], { confidence: 'guessed' })] },
  },
  phrases: [
    { start: 14, end: 28, headword: 'Dewan Keamanan', sense: 'dk', senses: ['dk'], parts: [[14, 19], [20, 28]] },
    { start: 14, end: 32, headword: 'Dewan Keamanan PBB', sense: 'dkp', senses: ['dkp'], parts: [[14, 19], [20, 28], [29, 32]] },
  ],
  senses: {
    'terisolasi/adj': sense('terisolasi', 'adjective', 'isolated'),
    'isolasi/n': sense('isolasi', 'noun', 'isolation'),
    'dewan/n': sense('dewan', 'noun', 'council'),
    'keamanan/n': sense('keamanan', 'noun', 'security'),
    'bulan/n:moon': sense('bulan', 'noun', 'moon'),
    'bulan/n:month': sense('bulan', 'noun', 'month'),
    'pati/n': sense('pati', 'noun', 'starch'),
    'barang/n': sense('barang', 'noun', 'goods'),
    dk: sense('Dewan Keamanan', 'name', 'Security Council'),
    dkp: sense('Dewan Keamanan PBB', 'name', 'UN Security Council'),
  },
};

const answer = (index, choiceFor = () => null) => answerAt({ text, annotation, choiceFor }, index);

test('an inflected word: its own English, its headword, how it is built, its root', () => {
  const { word, phrases } = answer(0);
  assert.equal(word.english, 'its isolation');
  assert.equal(word.headword, 'terisolasi');
  assert.deepEqual(word.tiles.map((tile) => tile.text), ['ter-', 'isolasi', '-nya']);
  assert.deepEqual(word.root, { headword: 'isolasi', gloss: 'isolation' });
  assert.deepEqual(phrases, []);
});

test('a word broken at the end of a line is shown whole', () => {
  const broken = { ...annotation, words: [{ start: 0, end: 8, form: 'de-wan', kind: 'word', sense: 'dewan/n' }],
    forms: { 'de-wan': annotation.forms.dewan } };
  assert.equal(answerAt({ text: 'de-\n wan', annotation: broken, choiceFor: () => null }, 0).word.surface, 'de-wan');
});

test('a word in a term: the longest term first, its parts, the word pointed at marked', () => {
  const { word, phrases } = answer(2);
  assert.deepEqual(phrases.map(({ headword }) => headword), ['Dewan Keamanan PBB', 'Dewan Keamanan']);
  assert.equal(phrases[0].surface, 'Dewan Keamanan PBB');
  assert.deepEqual(phrases[0].parts.map(({ surface, gloss, here }) => [surface, gloss, here]),
    [['Dewan', 'council', false], ['Keamanan', 'security', true], ['PBB', null, false]]);
  assert.equal(word.sense.glosses[0], 'security');
});

test('the sense for this place first, with its reason, the others after it', () => {
  const { word } = answer(4);
  assert.equal(word.sense.key, 'bulan/n:month');
  assert.equal(word.because.en, 'after the number');
  assert.deepEqual(word.others.map(({ key }) => key), ['bulan/n:moon']);
});

test('the choice of the reader wins and replaces the reason', () => {
  const { word } = answer(4, (form) => form === 'bulan' && { sense: 'bulan/n:moon', scope: 'text' });
  assert.equal(word.sense.key, 'bulan/n:moon');
  assert.equal(word.scope, 'text');
  assert.equal(word.because, null);
});

test('a choice the glossary no longer knows is passed over', () => {
  const { word } = answer(4, (form, start, exists) => (exists('bulan/n:gone') ? { sense: 'bulan/n:gone', scope: 'always' } : null));
  assert.equal(word.sense.key, 'bulan/n:month');
  assert.equal(word.scope, null);
});

test('a name without an entry is a name; what it means as a word comes after', () => {
  const { word } = answer(5);
  assert.equal(word.status, 'name');
  assert.equal(word.sense, null);
  assert.equal(word.ordinary[0].senses[0].glosses[0], 'starch');
});

test('numbers, unknown words and guesses say what they are', () => {
  assert.deepEqual([answer(6).word.status, answer(6).word.english], ['number', '42.7']);
  assert.equal(answer(7).word.status, 'unknown');
  assert.equal(answer(8).word.status, 'guess');
});

test('the live region hears the word, then its term', () => {
  assert.deepEqual(spoken(answer(2)).map(({ surface, gloss }) => `${surface}: ${gloss}`),
    ['Keamanan: security', 'Dewan Keamanan PBB: UN Security Council']);
});

test('an entry that was looked up has the shape of a word of the text', () => {
  const entry = {
    headword: 'terisolasi', root: 'isolasi',
    senses: [{ key: 'terisolasi/adj', pos: 'adjective', glosses: ['isolated'] }],
    readings: [annotation.forms.terisolasinya.readings[0]],
    family: [{ headword: 'isolasi', steps: [], gloss: 'isolation' }], phrases: [],
  };
  const looked = lookedUp(entry, 'terisolasi');
  assert.deepEqual(Object.keys(answer(0).word).filter((key) => !(key in looked)), ['start']);
  assert.deepEqual(looked.root, { headword: 'isolasi', gloss: 'isolation' });
});

test('a part of a name keeps what it means as a word', () => {
  const named = structuredClone(annotation);
  named.words[2] = { ...named.words[2], kind: 'name', sense: null };
  const { phrases } = answerAt({ text, annotation: named, choiceFor: () => null }, 2);
  assert.equal(phrases[0].parts[1].gloss, 'security');
});

test('the reader may say that a name is an ordinary word here', () => {
  const { word } = answer(5, (form) => form === 'pati' && { sense: 'pati/n', scope: 'here' });
  assert.equal(word.status, 'known');
  assert.equal(word.sense.glosses[0], 'starch');
});

test('senses of other headwords in an entry are what the form could also be', () => {
  const entry = {
    headword: 'beruang', root: 'beruang', family: [], phrases: [], readings: [],
    senses: [
      { key: 'beruang/n', headword: 'beruang', pos: 'noun', glosses: ['bear'] },
      { key: 'uang/n', headword: 'uang', pos: 'noun', glosses: ['money'] },
    ],
  };
  const { others, readings } = lookedUp(entry, 'beruang');
  assert.deepEqual(others, []);
  assert.deepEqual(readings.map(({ headword }) => headword), ['uang']);
});

test('the English that a word has in its place goes before that of its form', () => {
  const [first] = annotation.words;
  const told = { ...annotation, words: [{ ...first, english: 'being cut off' }, ...annotation.words.slice(1)] };
  assert.equal(answerAt({ text, annotation: told, choiceFor: () => null }, 0).word.english, 'being cut off');
});

const alone = (surface, headword, senses, more = {}) => {
  const keys = Object.keys(senses);
  const place = { start: 0, end: surface.length, form: surface.toLowerCase(), kind: 'word', sense: keys[0] };
  const made = { words: [place], forms: { [place.form]: { readings: [reading(headword, keys, more)] } }, phrases: [], senses };
  return answerAt({ text: surface, annotation: made, choiceFor: () => null }, 0).word;
};

test('a name that is the same in English is said to be a name, not translated by itself', () => {
  const named = alone('Putin', 'Putin', { p: sense('Putin', 'name', 'Putin') });
  assert.equal(named.status, 'name');
  assert.deepEqual(spoken({ word: named, phrases: [] }), [{ surface: 'Putin', gloss: null, status: 'name' }]);
  const attached = alone('Putin-lah', 'Putin', { p: sense('Putin', 'name', 'Putin') }, { english: 'Putin', steps: [{ affix: '-lah', kind: 'particle' }] });
  assert.deepEqual([attached.status, attached.english, attached.tiles[0].gloss], ['name', null, null]);
  assert.equal(alone('Kyiv', 'Kyiv', { k: sense('Kyiv', 'name', 'Kyiv', 'Kiev') }).status, 'known');
  assert.equal(alone('radio', 'radio', { r: sense('radio', 'noun', 'radio') }).status, 'known');
});

test('an inflected form whose English is that of its headword says it once', () => {
  const very = { s: sense('sangat', 'adverb', 'very', 'really', 'extremely') };
  assert.equal(alone('sangatlah', 'sangat', very, { english: 'very; really' }).english, null);
  assert.equal(alone('sangatnya', 'sangat', very, { english: 'very; the very' }).english, 'very; the very');
});

test('a headword that only differs in its capitals and means the same is no further reading', () => {
  const phone = { low: sense('hp', 'noun', 'mobile phone'), high: sense('HP', 'noun', 'mobile phone'), si: sense('HP', 'noun', 'horsepower') };
  const word = { start: 0, end: 2, form: 'hp', kind: 'word', sense: 'low' };
  const readings = [reading('hp', ['low']), reading('HP', ['high']), reading('HP', ['si'])];
  const made = { words: [word], forms: { hp: { readings } }, phrases: [], senses: phone };
  const told = answerAt({ text: 'hp', annotation: made, choiceFor: () => null }, 0).word.readings;
  assert.deepEqual(told.map(({ senses }) => senses[0].glosses[0]), ['horsepower']);
});

test('what shows nothing in the text shows nothing in the answer', () => {
  assert.equal(alone('mem\u00ADbaca\u200B', 'membaca', { b: sense('membaca', 'verb', 'read') }).surface, 'membaca');
  assert.equal(alone('kemer-\n  dekaan', 'kemerdekaan', { k: sense('kemerdekaan', 'noun', 'freedom') }).surface, 'kemer-dekaan');
  const text = 'nasi\n\u00A0goreng';
  const fried = sense('nasi goreng', 'noun', 'fried rice');
  const words = [{ start: 0, end: 4, form: 'nasi', kind: 'word', sense: null }, { start: 6, end: 12, form: 'goreng', kind: 'word', sense: null }];
  const phrases = [{ start: 0, end: 12, headword: 'nasi goreng', sense: 'f', senses: ['f'] }];
  const made = { words, forms: {}, phrases, senses: { f: fried } };
  assert.equal(answerAt({ text, annotation: made, choiceFor: () => null }, 0).phrases[0].surface, 'nasi goreng');
});
