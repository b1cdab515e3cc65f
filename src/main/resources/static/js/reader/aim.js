/* The grace path: a pointer on its way into the answer may cross other words without opening them. */

const STEEP = 0.5;

/** Whether a move from one point to the next heads for the rectangle, rather than along the line. */
export function headsFor(from, to, rect) {
  const down = rect.top >= from.y;
  const edge = down ? rect.top : rect.bottom;
  const dx = to.x - from.x;
  const dy = down ? to.y - from.y : from.y - to.y;
  if (dy <= 0 || dy < Math.abs(dx) * STEEP) return false;
  const landing = from.x + dx * (Math.abs(edge - from.y) / dy);
  return landing >= rect.left && landing <= rect.right;
}
