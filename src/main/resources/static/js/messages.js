import { keep } from './settings.js';
import en from './messages/en.js';
import id from './messages/id.js';
import labelsEn from './messages/labels.en.js';
import labelsId from './messages/labels.id.js';

const BUNDLES = { en: { ...en, ...labelsEn }, id: { ...id, ...labelsId } };

export const CHANGED = 'layang-language';

export function language() {
  return document.documentElement.lang === 'id' ? 'id' : 'en';
}

export function setLanguage(code) {
  keep('language', code);
  document.documentElement.lang = code;
  translate(document);
  document.dispatchEvent(new CustomEvent(CHANGED));
}

/** A message in the interface language; `n` picks singular or plural and is written as that language writes numbers. */
export function t(key, values = {}) {
  const message = BUNDLES[language()][key];
  const form = typeof message === 'object' ? message[plural(values.n)] ?? message.other : message;
  return form.replace(/\{(\w+)\}/g, (_, name) => written(values[name]));
}

/** A label for a tag of the glossary; an unknown tag shows as it is. */
export function label(group, tag) {
  return BUNDLES[language()][`${group}.${tag}`] ?? tag;
}

/** Fills every element that names its message in data-t (text) or data-t-label (accessible name and tooltip). */
export function translate(root) {
  for (const element of root.querySelectorAll('[data-t]')) element.textContent = t(element.dataset.t);
  for (const element of root.querySelectorAll('[data-t-label]')) {
    element.setAttribute('aria-label', t(element.dataset.tLabel));
    if (element.matches('button')) element.title = t(element.dataset.tLabel);
  }
}

const plural = (n) => new Intl.PluralRules(language()).select(n);

const written = (value) => (typeof value === 'number' ? new Intl.NumberFormat(language()).format(value) : value);
