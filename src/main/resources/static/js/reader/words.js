/* Words are {start, end, …}: half-open UTF-16 spans that ascend and never overlap. */

/** Index of the first word that ends after the offset; words.length when there is none. */
export function firstEndingAfter(words, offset) {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle].end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the word that holds the offset, or -1. */
export function wordAt(words, offset) {
  const index = firstEndingAfter(words, offset);
  return index < words.length && words[index].start <= offset ? index : -1;
}

/**
 * Indexes of the words a caret position touches: the one after it and the one before it. A caret
 * stands between two characters, so a pointer on a word's last letter may be reported as its end.
 */
export function wordsTouching(words, caret) {
  const after = wordAt(words, caret);
  const before = caret > 0 ? wordAt(words, caret - 1) : -1;
  return [...new Set([after, before])].filter((index) => index >= 0);
}

/** The next index from here (exclusive) whose word passes the test, or -1. */
export function nextWhere(words, index, step, test) {
  for (let i = index + step; i >= 0 && i < words.length; i += step) {
    if (test(words[i])) return i;
  }
  return -1;
}

const RARE_FROM = 3;

/** Whether a word is worth stopping at: unknown to the glossary, or rarer than the first 3,000. */
export function isNotable(annotation, word) {
  if (word.kind !== 'word') return false;
  const readings = readingsOf(annotation, word);
  if (readings.length === 0) return true;
  const key = word.sense ?? readings[0].senses[0];
  return (annotation.senses[key]?.band ?? 0) >= RARE_FROM;
}

const TOKEN = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[-.,'’](?=[\p{L}\p{N}]))*/gu;

/** How many words a text has, roughly as the analysis will count them. */
export function countWords(text) {
  return text.match(TOKEN)?.length ?? 0;
}

const plain = (word) => word.toLowerCase().replace(/[‘’ʼ]/g, '\'');

/** Whether a headword is what the text says, capitals and kinds of apostrophe aside. */
export const isSameWord = (word, other) => plain(word) === plain(other);

/** The readings of a word's form; a form may be called "constructor", so only own keys count. */
export function readingsOf(annotation, word) {
  return Object.hasOwn(annotation.forms, word.form) ? annotation.forms[word.form].readings : [];
}

const byLength = (a, b) => (b.end - b.start) - (a.end - a.start);
const inside = (word) => ([start, end]) => start <= word.start && word.end <= end;

/** The phrases a word belongs to, longest first. A word in the gap of a split pair does not belong. */
export function phrasesWith(phrases, word) {
  return phrases
    .filter((phrase) => phrase.start <= word.start && word.end <= phrase.end && partsOf(phrase).some(inside(word)))
    .sort(byLength);
}

export function partsOf(phrase) {
  return phrase.parts ?? [[phrase.start, phrase.end]];
}

/** The parts of a phrase with neighbours joined, so that only a split pair has more than one. */
export function stretchesOf(phrase, text) {
  const joined = [];
  for (const [start, end] of partsOf(phrase)) {
    const last = joined.at(-1);
    if (last && /^\s*$/.test(text.slice(last[1], start))) last[1] = end;
    else joined.push([start, end]);
  }
  return joined;
}
