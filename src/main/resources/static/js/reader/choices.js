/*
 * The reader's own choice of a sense: here, in this text, or always. It lives in the browser and wins
 * over what was worked out. A text is known by a hash, so the text itself is not kept.
 */

const KEY = 'layang.choices';
const MOST_TEXTS = 60;
const SCOPES = ['here', 'text', 'always'];

/** A short name for a text (FNV-1a over its UTF-16 units, with its length). */
export function textId(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  return `${text.length.toString(36)}-${hash.toString(36)}`;
}

export class Choices {
  #storage;
  #kept;

  constructor(storage) {
    this.#storage = storage;
    this.#kept = read(storage);
  }

  /** The choice for a form at a place of a text: {sense, scope} or null. The narrowest scope wins. */
  find(text, form, start) {
    for (const scope of SCOPES) {
      const sense = this.#slots(scope, text)[slot(scope, form, start)];
      if (sense) return { sense, scope };
    }
    return null;
  }

  choose(scope, text, form, start, sense) {
    this.forget(text, form, start);
    if (scope !== 'always') this.#keepText(text);
    this.#slots(scope, text)[slot(scope, form, start)] = sense;
    this.#save();
  }

  /** Takes back whatever choice holds at this place. */
  forget(text, form, start) {
    const found = this.find(text, form, start);
    if (!found) return;
    delete this.#slots(found.scope, text)[slot(found.scope, form, start)];
    this.#save();
  }

  #slots(scope, text) {
    return scope === 'always' ? this.#kept.always : this.#kept.texts[text] ?? bare();
  }

  #keepText(text) {
    const kept = this.#kept.texts[text] ?? bare();
    delete this.#kept.texts[text];
    this.#kept.texts[text] = kept;
    for (const old of Object.keys(this.#kept.texts).slice(0, -MOST_TEXTS)) delete this.#kept.texts[old];
  }

  #save() {
    try {
      this.#storage.setItem(KEY, JSON.stringify(this.#kept));
    } catch {
      /* A full or forbidden storage costs only the memory of the choice. */
    }
  }
}

const bare = () => Object.create(null);

const slot = (scope, form, start) => (scope === 'here' ? `@${start}` : form);

function read(storage) {
  try {
    const { always, texts } = JSON.parse(storage.getItem(KEY));
    return { always: own(always), texts: own(texts, own) };
  } catch {
    return { always: bare(), texts: bare() };
  }
}

function own(object, inner = (value) => value) {
  const copy = bare();
  for (const [key, value] of Object.entries(object ?? {})) copy[key] = inner(value);
  return copy;
}
