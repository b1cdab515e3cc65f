/* Moving by lines. Word rectangles are asked for one at a time, so a long text is never measured whole. */

/** Whether two rectangles stand on one line of text: each one's middle lies within the other. */
export function sameLine(a, b) {
  const middle = (rect) => (rect.top + rect.bottom) / 2;
  const holds = (rect, y) => rect.top < y && y < rect.bottom;
  return holds(a, middle(b)) && holds(b, middle(a));
}

const centre = (rect) => (rect.left + rect.right) / 2;

/** Index of the first (step -1) or last (step 1) word on the line of the word at index. */
export function lineEdge(rectOf, count, index, step) {
  let edge = index;
  while (inRange(edge + step, count) && sameLine(rectOf(edge), rectOf(edge + step))) edge += step;
  return edge;
}

/** Index of the word one line down (step 1) or up (step -1) that stands nearest to x; the same index at the end. */
export function lineStep(rectOf, count, index, step, x) {
  const neighbour = lineEdge(rectOf, count, index, step) + step;
  if (!inRange(neighbour, count)) return index;
  const line = [neighbour];
  while (inRange(line.at(-1) + step, count) && sameLine(rectOf(neighbour), rectOf(line.at(-1) + step))) {
    line.push(line.at(-1) + step);
  }
  return nearest(line, rectOf, x);
}

function nearest(indexes, rectOf, x) {
  const distance = (index) => {
    const rect = rectOf(index);
    return rect.left <= x && x <= rect.right ? 0 : Math.abs(centre(rect) - x);
  };
  return indexes.reduce((best, index) => (distance(index) < distance(best) ? index : best));
}

const inRange = (index, count) => index >= 0 && index < count;

/** Whether a point lies in one of the rectangles, allowing some slack around each. */
export function insideAny(rects, { x, y }, slackX = 0, slackY = slackX) {
  return rects.some((rect) =>
    x >= rect.left - slackX && x <= rect.right + slackX && y >= rect.top - slackY && y <= rect.bottom + slackY);
}
