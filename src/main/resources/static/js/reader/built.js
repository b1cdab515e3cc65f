/* How a word is built, in the order it is read: prefixes, root, suffixes. */

const BEHIND = new Set(['suffix', 'clitic', 'particle']);

const isBehind = ({ affix, kind }) => affix.startsWith('-') ? !affix.endsWith('-') : BEHIND.has(kind) && !affix.endsWith('-');

/** Whether a step closes the circumfix the one before it opened: ke- and -an, explained once. */
const isSecondHalf = (before, step) => Boolean(before && step.en && before.en === step.en && !isBehind(before) && isBehind(step));

const isNotation = (affix) => affix.startsWith('-') || affix.endsWith('-');

/** Doubling and spelling have no notation: their tile shows the name of the kind. */
const tileOf = ({ affix, kind, en, id }, explained) => ({
  text: isNotation(affix) ? affix : null,
  kind,
  means: explained ? {} : { en, id },
  explained,
});

/**
 * Tiles of a reading: its steps, which come from the outside in, around its root.
 * Empty when the word stands as the glossary lists it.
 */
export function tilesOf(reading, rootGloss) {
  const steps = reading.steps ?? [];
  if (steps.length === 0) return [];
  const tiles = steps.map((step, i) => tileOf(step, isSecondHalf(steps[i - 1], step)));
  const behind = steps.map(isBehind);
  return [
    ...tiles.filter((_, i) => !behind[i]),
    { text: reading.root, root: true, gloss: rootGloss },
    ...tiles.filter((_, i) => behind[i]).reverse(),
  ];
}
