/*
 * The reader's own choice of a sense: here, in this text, or always. It lives in the browser, goes along
 * with each request and wins over what was worked out. A text is known by a hash, so the text itself is
 * not kept. Whatever the storage holds that is no choice is passed over.
 */

const KEY = 'layang.choices';
const MOST_TEXTS = 60;
const MOST_WORDS = 1000;
const LONGEST = 100;
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

  /** The choice for a form at a place of a text: {sense, scope} or null. The narrowest that still exists wins. */
  find(text, form, start, exists = () => true) {
    for (const scope of SCOPES) {
      const sense = this.#slots(scope, text)[slot(scope, form, start)];
      if (sense && exists(sense)) return { sense, scope };
    }
    return null;
  }

  /** What a request for a text sends: {form or form@start: sense}. */
  sent(text) {
    return { ...this.#kept.always, ...this.#kept.texts[text] };
  }

  /** A choice for more replaces those for less; one for less leaves those for more, to hold elsewhere. */
  choose(scope, text, form, start, sense) {
    if (scope !== 'always') this.#keepText(text);
    for (const narrower of SCOPES.slice(0, SCOPES.indexOf(scope))) {
      delete this.#slots(narrower, text)[slot(narrower, form, start)];
    }
    const slots = this.#slots(scope, text);
    slots[slot(scope, form, start)] = sense;
    shorten(slots, MOST_WORDS);
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
    shorten(this.#kept.texts, MOST_TEXTS);
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

const slot = (scope, form, start) => (scope === 'here' ? `${form}@${start}` : form);

/** Forgets the oldest. */
function shorten(slots, most) {
  for (const old of Object.keys(slots).slice(0, -most)) delete slots[old];
}

function read(storage) {
  try {
    const { always, texts } = JSON.parse(storage.getItem(KEY));
    return { always: chosen(always), texts: copy(texts, isObject, MOST_TEXTS, chosen) };
  } catch {
    return { always: bare(), texts: bare() };
  }
}

const isObject = (value) => typeof value === 'object' && value !== null;

const isChoice = (sense, form) => typeof sense === 'string' && sense.length + form.length <= LONGEST;

const chosen = (slots) => copy(slots, isChoice, MOST_WORDS);

function copy(object, isWanted, most, inner = (value) => value) {
  const entries = isObject(object) ? Object.entries(object).filter(([key, value]) => isWanted(value, key)) : [];
  return Object.assign(bare(), Object.fromEntries(entries.slice(-most).map(([key, value]) => [key, inner(value)])));
}
