/* Builds elements. Text only ever enters as text, never as markup. */

import { icon } from './icons.js';

/** el('p.name', {lang: 'id'}, 'text', child): falsy attributes and children are left out. */
export function el(selector, attributes = {}, ...children) {
  const [tag, ...classes] = selector.split('.');
  const element = document.createElement(tag);
  if (classes.length) element.className = classes.join(' ');
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter(Boolean));
  return element;
}

/** A button that shows only an icon and says the label. */
export function iconButton(name, label, attributes = {}) {
  return el('button.tool', { type: 'button', 'aria-label': label, title: label, ...attributes }, icon(name));
}

/** Whether a key press belongs to a field the reader types in, or carries a modifier. */
export function isTyping(event) {
  return event.ctrlKey || event.metaKey || event.altKey || Boolean(event.target.closest?.('input, textarea, select'));
}
