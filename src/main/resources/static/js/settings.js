/* What the browser remembers. Everything works without it, only forgetfully. */

const PREFIX = 'layang.';

export function kept(name, otherwise = null) {
  try {
    return localStorage.getItem(PREFIX + name) ?? otherwise;
  } catch {
    return otherwise;
  }
}

export function keep(name, value) {
  try {
    if (value === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, value);
  } catch {
    /* Full or forbidden: the setting lasts until the page is left. */
  }
}

/** A storage for modules that take one, even where the browser forbids it. */
export function storage() {
  try {
    return globalThis.localStorage;
  } catch {
    return { getItem: () => null, setItem: () => {} };
  }
}
