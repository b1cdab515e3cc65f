import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import en from '../../main/resources/static/js/messages/en.js';
import id from '../../main/resources/static/js/messages/id.js';
import labelsEn from '../../main/resources/static/js/messages/labels.en.js';
import labelsId from '../../main/resources/static/js/messages/labels.id.js';

const ROOT = new URL('../../main/resources/static/', import.meta.url);

const texts = (message) => (typeof message === 'string' ? [message] : Object.values(message));
const names = (message) => [...new Set(texts(message).join(' ').match(/\{\w+\}/g) ?? [])].sort();

for (const [what, english, indonesian] of [['messages', en, id], ['labels', labelsEn, labelsId]]) {
  test(`both languages have the same ${what}, in the same order`, () => {
    assert.deepEqual(Object.keys(indonesian), Object.keys(english));
  });

  test(`no ${what} are empty, and each fills in the same names`, () => {
    for (const key of Object.keys(english)) {
      assert.ok([...texts(english[key]), ...texts(indonesian[key])].every((text) => text.trim()), key);
      assert.deepEqual(names(indonesian[key]), names(english[key]), key);
    }
  });
}

test('every message the page asks for exists', () => {
  const asked = sources().flatMap((source) => [
    ...source.matchAll(/\bt\('([\w.]+)'/g), ...source.matchAll(/data-t(?:-label)?'?[=:] ?["']([\w.]+)["']/g),
  ]).map(([, key]) => key);
  assert.ok(asked.length > 40);
  assert.deepEqual(asked.filter((key) => !(key in en)), []);
});

function sources() {
  const scripts = ['js', 'js/view'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, ROOT)).filter((name) => name.endsWith('.js')).map((name) => `${folder}/${name}`));
  return [...scripts, 'index.html'].map((path) => readFileSync(new URL(path, ROOT), 'utf8'));
}
