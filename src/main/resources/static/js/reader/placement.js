/* Where the answer goes: beside the line, never over it, always inside the view. */

const GAP = 8;
const EDGE = 8;

/**
 * @param lines rectangles of the line parts that must stay visible
 * @param word  rectangle of the word pointed at
 * @param size  {width, height} the answer would like to have
 * @param view  {left, top, right, bottom} what is visible
 * @param keep  'below' or 'above' to stay on that side while it fits
 * @returns {left, top, maxHeight, side}
 */
export function place({ lines, word, size, view, keep }) {
  const top = Math.min(...lines.map((rect) => rect.top));
  const bottom = Math.max(...lines.map((rect) => rect.bottom));
  const room = { below: view.bottom - EDGE - bottom - GAP, above: top - GAP - view.top - EDGE };
  const side = sideFor(room, size.height, keep);
  const maxHeight = Math.max(0, room[side]);
  const height = Math.min(size.height, maxHeight);
  return {
    side,
    maxHeight,
    left: clamp(word.left - EDGE, view.left + EDGE, view.right - EDGE - size.width),
    top: side === 'below' ? bottom + GAP : top - GAP - height,
  };
}

function sideFor(room, height, keep) {
  const fits = (side) => side && room[side] >= height;
  if (fits(keep)) return keep;
  if (fits('below')) return 'below';
  if (fits('above')) return 'above';
  return room.below >= room.above ? 'below' : 'above';
}

const clamp = (value, low, high) => Math.max(low, Math.min(value, high));

/** How far to scroll so that a span of the page stands inside the view; its end wins when it is too tall. */
export function scrollFor({ top, bottom }, view) {
  if (bottom > view.bottom) return bottom - view.bottom;
  if (top < view.top) return Math.max(top - view.top, bottom - view.bottom);
  return 0;
}
