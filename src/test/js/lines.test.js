import assert from 'node:assert/strict';
import { test } from 'node:test';
import { insideAny, lineEdge, lineStep, sameLine } from '../../main/resources/static/js/reader/lines.js';

const rect = (left, top, width = 40, height = 20) => ({ left, top, right: left + width, bottom: top + height });

// Two words above, three in the middle, one below.
const rects = [rect(0, 0), rect(60, 0), rect(0, 30), rect(50, 30), rect(100, 30), rect(0, 60, 20)];
const rectOf = (index) => rects[index];
const count = rects.length;

test('words stand on one line when their middles do', () => {
  assert.ok(sameLine(rect(0, 0), rect(50, 3)));
  assert.ok(!sameLine(rect(0, 0), rect(0, 30)));
});

test('home and end stop at the edges of the line', () => {
  assert.equal(lineEdge(rectOf, count, 3, -1), 2);
  assert.equal(lineEdge(rectOf, count, 3, 1), 4);
  assert.equal(lineEdge(rectOf, count, 0, -1), 0);
  assert.equal(lineEdge(rectOf, count, 5, 1), 5);
});

test('a step down or up lands on the word nearest to where it left', () => {
  assert.equal(lineStep(rectOf, count, 0, 1, 20), 2);
  assert.equal(lineStep(rectOf, count, 1, 1, 80), 3);
  assert.equal(lineStep(rectOf, count, 4, -1, 120), 1);
  assert.equal(lineStep(rectOf, count, 4, 1, 120), 5);
});

test('a step over the first or last line stays', () => {
  assert.equal(lineStep(rectOf, count, 1, -1, 80), 1);
  assert.equal(lineStep(rectOf, count, 5, 1, 0), 5);
});

test('only the lines next to a word are measured', () => {
  const asked = new Set();
  lineStep((index) => asked.add(index) && rectOf(index % 6), 100000, 3, 1, 70);
  assert.ok(asked.size < 12);
});

test('a point counts as inside within the slack of a rectangle', () => {
  assert.ok(insideAny([rect(0, 0)], { x: 40, y: 10 }));
  assert.ok(!insideAny([rect(0, 0)], { x: 43, y: 10 }));
  assert.ok(insideAny([rect(0, 0)], { x: 43, y: 24 }, 3, 4));
  assert.ok(!insideAny([], { x: 0, y: 0 }, 99));
});
