import { samples } from './api.js';
import { t, translate } from './messages.js';
import { keptText } from './settings.js';
import './view/bar.js';
import './view/reader.js';
import './view/shortcuts.js';
import './view/start.js';

/* The two views of the page share one document: ./ starts, ?sample=… and ?text read. */

const start = document.querySelector('layang-start');
const reader = document.querySelector('layang-reader');
const listed = samples();
listed.then((all) => { start.samples = all; }, (problem) => { start.problem = problem; });

async function route() {
  const query = new URLSearchParams(location.search);
  if (query.has('sample')) await readSample(query.get('sample'));
  else if (query.has('text')) readOwn(history.state?.text ?? keptText());
  else showStart();
}

async function readSample(id) {
  reveal(reader);
  try {
    const sample = (await listed).find((one) => one.id === id);
    if (sample) read({ text: `${sample.title}\n\n${sample.text}`, level: sample.level });
    else complain(t('problem.sample', { name: id }));
  } catch (problem) {
    showStart();
    start.problem = problem;
  }
}

function readOwn(text) {
  if (!text?.trim()) return complain(t('read.nothing'));
  reveal(reader);
  read({ text });
}

function read(source) {
  reader.read(source);
  document.title = `${reader.view.title} – Layang`;
}

function complain(message) {
  showStart();
  start.message.className = 'message problem';
  start.message.textContent = message;
}

function showStart() {
  reader.leave();
  document.title = 'Layang';
  reveal(start);
}

function reveal(view) {
  for (const other of [start, reader]) other.hidden = other !== view;
}

function go(url, state = null) {
  history.pushState(state, '', url);
  scrollTo(0, 0);
  route();
  (reader.hidden ? document.querySelector('#main') : reader).focus({ preventScroll: true });
}

/** Links between the two views stay in the page; everything else is an ordinary link. */
function followed(event) {
  const link = event.target.closest?.('a[href]');
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!link || !plain || link.hash || link.pathname !== location.pathname || link.origin !== location.origin) return;
  event.preventDefault();
  go(link.href);
}

document.addEventListener('click', followed);
start.addEventListener('layang-read', ({ detail }) => go('?text', { text: detail }));
addEventListener('popstate', route);
translate(document);
route();
