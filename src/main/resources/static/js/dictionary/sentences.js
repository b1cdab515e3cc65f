/** The sentences of a text in which a word stands, as [before, word, after], at most so many. */
export function sentencesWith(text, word, most = 5) {
  const found = [];
  for (const sentence of text.split(/(?<=[.!?…]["”’]?)\s+|\n+/u)) {
    const parts = parted(sentence, word);
    if (parts) found.push(parts);
    if (found.length === most) break;
  }
  return found;
}

function parted(sentence, word) {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const match = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?:nya|ku|mu|lah|kah|pun)?(?![\\p{L}\\p{N}])`, 'iu').exec(sentence);
  if (!match) return null;
  const end = match.index + match[0].length;
  return [sentence.slice(0, match.index), match[0], sentence.slice(end)];
}
