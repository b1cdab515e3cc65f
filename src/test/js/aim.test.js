import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headsFor } from '../../main/resources/static/js/reader/aim.js';

const below = { left: 100, right: 400, top: 140, bottom: 300 };
const above = { left: 100, right: 400, top: 0, bottom: 60 };

test('a move down into the answer heads for it', () => {
  assert.ok(headsFor({ x: 150, y: 100 }, { x: 160, y: 112 }, below));
});

test('a move along the line does not', () => {
  assert.ok(!headsFor({ x: 150, y: 100 }, { x: 190, y: 100 }, below));
  assert.ok(!headsFor({ x: 150, y: 100 }, { x: 190, y: 103 }, below));
});

test('a move away, or past its side, does not', () => {
  assert.ok(!headsFor({ x: 150, y: 100 }, { x: 150, y: 90 }, below));
  assert.ok(!headsFor({ x: 110, y: 100 }, { x: 90, y: 110 }, below));
});

test('it works upwards too', () => {
  assert.ok(headsFor({ x: 150, y: 100 }, { x: 152, y: 90 }, above));
  assert.ok(!headsFor({ x: 150, y: 100 }, { x: 152, y: 110 }, above));
});
