import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEnglish } from '../../main/resources/static/js/reader/numbers.js';

const table = [
  ['42,7', '42.7'],
  ['10.000', '10,000'],
  ['Rp10.000,50', 'Rp10,000.50'],
  ['1.250.000', '1,250,000'],
  ['12,5%', '12.5%'],
  ['75', null],
  ['2023', null],
  ['17.30', null],
  ['1980-an', null],
  ['ke-2', null],
];

for (const [indonesian, english] of table) {
  test(`${indonesian} is ${english ?? 'the same'} in English`, () => assert.equal(inEnglish(indonesian), english));
}
