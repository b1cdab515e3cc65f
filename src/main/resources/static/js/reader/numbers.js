/* Indonesian writes 10.000,50 where English writes 10,000.50. */

const WRITTEN = /^(\p{L}+\.?\s?|\p{Sc})?(\d{1,3}(?:\.\d{3})+|\d+)(,\d+)?(%?)$/u;

/** The number as English writes it, or null when that is no different or the form is no plain number. */
export function inEnglish(surface) {
  const match = WRITTEN.exec(surface);
  if (!match) return null;
  const [, unit = '', whole, fraction = '', percent] = match;
  const english = whole.replaceAll('.', ',') + fraction.replace(',', '.') + percent;
  return english === whole + fraction + percent ? null : unit + english;
}
