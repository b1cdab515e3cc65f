/* What the browser remembers. Everything works without it, only forgetfully. */

const PREFIX = 'layang.';

const lasting = () => globalThis.localStorage;
const ofThisTab = () => globalThis.sessionStorage;

export const kept = (name, otherwise = null) => read(lasting, name) ?? otherwise;

/** Whether it could be kept; where not, the setting lasts until the page is left. */
export const keep = (name, value) => write(lasting, name, value);

/** The text in the box: each tab has its own, and a new tab begins with the newest of them all. */
export const keptText = () => read(ofThisTab, 'text') ?? kept('text', '');

/** Whether the text will be there again after the tab was closed. */
export function keepText(text) {
  write(ofThisTab, 'text', text);
  return keep('text', text || null);
}

/** A storage for modules that take one, even where the browser forbids it. */
export function storage() {
  try {
    return lasting();
  } catch {
    return { getItem: () => null, setItem: () => {} };
  }
}

function read(area, name) {
  try {
    return area().getItem(PREFIX + name);
  } catch {
    return null;
  }
}

function write(area, name, value) {
  try {
    if (value === null) area().removeItem(PREFIX + name);
    else area().setItem(PREFIX + name, value);
    return true;
  } catch {
    return false;
  }
}
