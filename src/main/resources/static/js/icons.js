/* Line icons as path data: drawn in place, so that showing one never asks the network. */

const SVG = 'http://www.w3.org/2000/svg';

const circle = (r) => `M${12 - r} 12a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

const CROSS_HAIRS = 'M12 2.5v4M12 17.5v4M2.5 12h4M17.5 12h4';

const ICONS = {
  listen: { line: 'M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11' },
  pin: { line: circle(5.5) + CROSS_HAIRS },
  pinned: { line: circle(5.5) + CROSS_HAIRS, solid: circle(5.5) },
  close: { line: 'M6 6l12 12M18 6L6 18' },
  back: { line: 'M19 12H5M11 5.5L4.5 12l6.5 6.5' },
  light: { line: `${circle(4.2)}M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6L7 7M17 17l1.4 1.4M18.4 5.6L17 7M7 17l-1.4 1.4` },
  dark: { line: 'M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7z' },
  system: { line: circle(8), solid: 'M12 4a8 8 0 0 1 0 16z' },
};

export function icon(name) {
  const { line, solid } = ICONS[name];
  const drawing = svg('svg', { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' });
  drawing.append(svg('path', { d: line }));
  if (solid) drawing.append(svg('path', { d: solid, class: 'solid' }));
  return drawing;
}

function svg(tag, attributes) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
