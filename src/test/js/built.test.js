import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tilesOf } from '../../main/resources/static/js/reader/built.js';

const step = (affix, kind) => ({ affix, kind, en: '', id: '' });
const read = (root, ...steps) => tilesOf({ root, steps }, null).map(({ text }) => text).join(' ');

test('tiles stand in reading order around the root, though steps come from the outside in', () => {
  assert.equal(read('isolasi', step('ter-', 'prefix'), step('-nya', 'clitic')), 'ter- isolasi -nya');
  assert.equal(read('tahu', step('-nya', 'clitic'), step('meN-', 'prefix'), step('ber-', 'prefix'), step('-kan', 'suffix')),
    'meN- ber- tahu -kan -nya');
  assert.equal(read('baik', step('-lah', 'particle'), step('-nya', 'clitic'), step('per-', 'prefix'), step('-kan', 'suffix')),
    'per- baik -kan -nya -lah');
});

test('doubling stands in front and is named by its kind', () => {
  const tiles = tilesOf({ root: 'buku', steps: [step('-nya', 'clitic'), step('reduplication', 'reduplication')] }, 'book');
  assert.deepEqual(tiles.map(({ text, kind }) => text ?? kind), ['reduplication', 'buku', '-nya']);
});

test('a circumfix is explained once', () => {
  const half = (affix, kind) => ({ affix, kind, en: 'the state of being …', id: 'keadaan …' });
  const [front, , behind] = tilesOf({ root: 'aman', steps: [half('ke-', 'prefix'), half('-an', 'suffix')] }, 'safe');
  assert.equal(front.means.en, 'the state of being …');
  assert.deepEqual(behind.means, {});
});

test('an infix is no suffix', () => {
  assert.equal(read('tunjuk', step('-el-', 'infix')), '-el- tunjuk');
});

test('a word that stands as it is has no tiles', () => {
  assert.equal(read('roket'), '');
});

test('the root carries its meaning', () => {
  const [, root] = tilesOf({ root: 'isolasi', steps: [step('ter-', 'prefix')] }, 'isolation');
  assert.deepEqual(root, { text: 'isolasi', root: true, gloss: 'isolation' });
});
