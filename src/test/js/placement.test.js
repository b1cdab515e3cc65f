import assert from 'node:assert/strict';
import { test } from 'node:test';
import { place, scrollFor } from '../../main/resources/static/js/reader/placement.js';

const view = { left: 0, top: 0, right: 800, bottom: 600 };
const word = (left, top) => ({ left, top, right: left + 60, bottom: top + 24 });
const at = (spot, size = { width: 300, height: 200 }, more = {}) =>
  place({ lines: [spot], word: spot, size, view, ...more });

test('it stands below the line, in line with the word', () => {
  const { left, top, side } = at(word(200, 100));
  assert.deepEqual({ left, top, side }, { left: 192, top: 132, side: 'below' });
});

test('it stands above when there is no room below', () => {
  const { top, side } = at(word(200, 500));
  assert.equal(side, 'above');
  assert.ok(top + 200 < 500);
});

test('it stays inside the view at both edges', () => {
  assert.equal(at(word(0, 100)).left, 8);
  assert.equal(at(word(780, 100)).left, 800 - 8 - 300);
});

test('with no room on either side it takes the larger and grows a scroll bar', () => {
  const { side, maxHeight, top } = at(word(200, 350), { width: 300, height: 900 });
  assert.equal(side, 'above');
  assert.equal(maxHeight, 350 - 8 - 8);
  assert.equal(top, 8);
});

test('a word broken over two lines keeps both clear', () => {
  const lines = [word(700, 100), word(0, 140)];
  assert.ok(place({ lines, word: lines[0], size: { width: 300, height: 200 }, view }).top >= 164);
});

test('it keeps its side while it fits there', () => {
  assert.equal(at(word(200, 280), undefined, { keep: 'above' }).side, 'above');
  assert.equal(at(word(200, 60), undefined, { keep: 'above' }).side, 'below');
});

test('never over the line, wherever the word and however large the answer', () => {
  for (let top = 0; top <= 576; top += 16) {
    for (let height = 40; height <= 640; height += 60) {
      const spot = word((top * 7) % 760, top);
      const placed = at(spot, { width: 300, height });
      const bottom = placed.top + Math.min(height, placed.maxHeight);
      assert.ok(bottom <= spot.top || placed.top >= spot.bottom, `${top} ${height}`);
    }
  }
});

test('scrolling brings a span into view by the shortest way', () => {
  const room = { top: 50, bottom: 400 };
  assert.equal(scrollFor({ top: 100, bottom: 200 }, room), 0);
  assert.equal(scrollFor({ top: 380, bottom: 460 }, room), 60);
  assert.equal(scrollFor({ top: 10, bottom: 90 }, room), -40);
});
