/* The three questions the page asks the server. */

/** What went wrong, in words a reader can act on: `detail` from the server, or `offline`. */
export class Problem extends Error {
  constructor(status, { detail = '', suggestions = [] } = {}) {
    super(detail);
    Object.assign(this, { status, detail, suggestions, offline: status === 0 });
  }
}

/** @param choices the senses the reader prefers: {form or form@start: sense key} */
export const annotate = (text, choices, signal) =>
  request('api/annotations', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ text, choices }),
    signal,
  });

export const samples = () => request('api/samples');

export const lookUp = (form) => request(`api/words/${form.split('/').map(encodeURIComponent).join('/')}`);

async function request(url, options) {
  const response = await reach(url, options);
  if (response.ok) return response.json();
  throw new Problem(response.status, await bodyOf(response));
}

async function reach(url, options) {
  try {
    return await fetch(url, options);
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Problem(0);
  }
}

async function bodyOf(response) {
  try {
    return await response.json();
  } catch {
    return {};
  }
}
