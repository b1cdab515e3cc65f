/* Cuts a text into paragraphs without changing it: each is a span {start, end} of the original. */

const LINE = /[^\r\n\u2028\u2029]+/g;
const BLANK = /^\s*$/;
const SENTENCE_END = /[.!?…:;"”’)\]]\s*$/;
/** No title ends so: a sentence, a clause, or a word that goes on in the next line. */
const UNFINISHED = /[.,;:…\-\u2010\u00AD]$/;
const LONGEST_TITLE = 100;

/**
 * Paragraphs of a text, in order. `gap` marks one that follows a blank line, `title` a short first
 * line that is no sentence, `wrapped` lines broken by a mail program that belong together.
 */
export function paragraphs(text) {
  const blocks = blocksOf(linesOf(text));
  const cut = blocks.flatMap((block) => (isWrapped(block, text) ? [joined(block)] : separate(block)));
  if (isTitle(cut, text)) cut[0].title = true;
  return cut;
}

function linesOf(text) {
  const lines = [];
  let before = 0;
  for (const { index, 0: line } of text.matchAll(LINE)) {
    const afterBlank = breaks(text.slice(before, index)) > 1;
    before = index + line.length;
    lines.push({ start: index, end: before, blank: BLANK.test(line), afterBlank });
  }
  return lines;
}

function breaks(between) {
  return between.replaceAll('\r\n', '\n').length;
}

function blocksOf(lines) {
  const blocks = [];
  let open = false;
  for (const line of lines) {
    if (!open || line.afterBlank) blocks.push([]);
    open = !line.blank;
    if (open) blocks.at(-1).push(line);
  }
  return blocks.filter((block) => block.length > 0);
}

/** Lines of nearly equal, book-like length that mostly do not end a sentence were broken by a machine. */
function isWrapped(block, text) {
  if (block.length < 3) return false;
  const full = block.slice(0, -1).map(({ start, end }) => text.slice(start, end).trimEnd());
  const lengths = full.map((line) => line.length);
  const even = Math.min(...lengths) >= 45 && Math.max(...lengths) <= 100;
  const running = full.filter((line) => !SENTENCE_END.test(line)).length;
  return even && running >= full.length * 0.6;
}

const joined = (block) => ({ start: block[0].start, end: block.at(-1).end, wrapped: true, gap: true });

const separate = (block) => block.map(({ start, end }, i) => ({ start, end, gap: i === 0 }));

function isTitle(cut, text) {
  if (cut.length < 2 || cut[0].wrapped) return false;
  const line = text.slice(cut[0].start, cut[0].end).trim();
  return line.length <= LONGEST_TITLE && !UNFINISHED.test(line);
}

const SENTENCE = /[^.!?…]*(?:[.!?…](?!["”’')\]]*(?:\s|$))[^.!?…]*)*[.!?…]*["”’')\]]*\s*/g;

/** The span of the sentence around an offset, for keeping it in view; a rough cut is enough. */
export function sentenceAround(text, { start, end }, offset) {
  for (const { index, 0: sentence } of text.slice(start, end).matchAll(SENTENCE)) {
    const from = start + index;
    if (offset < from + sentence.length) return { start: from, end: from + sentence.trimEnd().length };
  }
  return { start, end };
}
