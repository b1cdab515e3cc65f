import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphs, sentenceAround } from '../../main/resources/static/js/reader/paragraphs.js';

const cut = (text) => paragraphs(text).map(({ start, end }) => text.slice(start, end));

test('each line is a paragraph, blank lines are gaps', () => {
  const text = 'Judul\n\nSatu.\nDua.\n\n\nTiga.';
  assert.deepEqual(cut(text), ['Judul', 'Satu.', 'Dua.', 'Tiga.']);
  assert.deepEqual(paragraphs(text).map(({ gap }) => Boolean(gap)), [true, true, false, true]);
});

test('offsets count in the original text, whatever ends its lines', () => {
  const text = '\r\n Satu. 🚀\r\nDua.\r\n \r\nTiga.\u2028Empat.';
  assert.deepEqual(cut(text), [' Satu. 🚀', 'Dua.', 'Tiga.', 'Empat.']);
  assert.deepEqual(paragraphs(text).map(({ gap }) => gap), [true, false, true, false]);
});

test('an empty or blank text has no paragraphs', () => {
  assert.deepEqual(cut(''), []);
  assert.deepEqual(cut(' \n\t\n'), []);
});

test('a short first line that is no sentence is the title', () => {
  const titled = (text) => Boolean(paragraphs(text)[0].title);
  assert.ok(titled('Hujan di Rumah Nenek\n\nHari ini hari Minggu.'));
  assert.ok(titled('Mau ke mana?\nTuti pergi.'));
  assert.ok(!titled('Pemerintah melanjutkan pemba-\nngunan jalan.'));
  assert.ok(!titled('Hari ini hari Minggu.\nRina bangun.'));
  assert.ok(!titled('Hanya satu baris'));
  assert.ok(!titled(`${'panjang '.repeat(20)}\nisi`));
});

test('lines broken by a mail program are joined into one paragraph', () => {
  const text = `${[
    'Sebelum matahari terbit, perahu-perahu itu sudah berkumpul di',
    'tengah sungai. Para pedagang menata sayur dan buah di haluan,',
    'lalu menunggu pembeli yang datang dengan perahu kecil dari',
    'kampung-kampung di tepi sungai.',
  ].join('\n')}\n\nBesok pasar itu buka lagi.`;
  const found = paragraphs(text);
  assert.equal(found.length, 2);
  assert.ok(found[0].wrapped);
  assert.equal(text.slice(found[0].start, found[0].end).split('\n').length, 4);
});

test('verses and news paragraphs are not joined', () => {
  assert.equal(paragraphs('Satu dua tiga\nempat lima\nenam tujuh delapan').length, 3);
  const sentence = `${'Kalimat ini cukup panjang untuk satu baris penuh'.padEnd(60, 'a')}.`;
  assert.equal(paragraphs([sentence, sentence, sentence, sentence].join('\n')).length, 4);
});

test('the sentence around an offset', () => {
  const text = 'Ia datang. “Mau apa?” kata Ibu. Harganya Rp10.000,50 saja.';
  const whole = { start: 0, end: text.length };
  const at = (word) => {
    const { start, end } = sentenceAround(text, whole, text.indexOf(word));
    return text.slice(start, end);
  };
  assert.equal(at('datang'), 'Ia datang.');
  assert.equal(at('Mau'), '“Mau apa?”');
  assert.equal(at('saja'), 'Harganya Rp10.000,50 saja.');
});
