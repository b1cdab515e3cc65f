/* Paints spans through the CSS Custom Highlight API: no element is added, no line moves. */

const supported = globalThis.CSS?.highlights && globalThis.Highlight;

const painted = supported
  ? { term: new Highlight(), word: new Highlight() }
  : {};

if (supported) {
  painted.word.priority = 1;
  for (const [name, highlight] of Object.entries(painted)) CSS.highlights.set(name, highlight);
}

/** Paints the given ranges as a kind of highlight, and nothing else as that kind. */
export function paint(name, ranges) {
  if (!supported) return;
  painted[name].clear();
  for (const range of ranges) painted[name].add(range);
}
