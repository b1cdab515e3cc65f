/* Example sentences come as plain text with the word that matters in [brackets]. */

const PIECE = /\[([^\]]*)\]|[^[]+/g;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’-](?=\p{L}))*/gu;

/** Pieces of an example in order: {text, word, marked}; `word` says whether it can be looked up. */
export function examplePieces(sentence) {
  return [...sentence.matchAll(PIECE)].flatMap(([piece, marked]) => pieces(marked ?? piece, marked !== undefined));
}

function pieces(text, marked) {
  const result = [];
  let end = 0;
  for (const { index, 0: word } of text.matchAll(WORD)) {
    if (index > end) result.push({ text: text.slice(end, index), word: false, marked });
    result.push({ text: word, word: true, marked });
    end = index + word.length;
  }
  if (end < text.length) result.push({ text: text.slice(end), word: false, marked });
  return result;
}
