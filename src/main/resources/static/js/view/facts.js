import { el } from '../dom.js';
import { language, t } from '../messages.js';

/* The quiet line under the title, and what stands there instead while waiting or when something failed. */

export function factsOf(annotation, level) {
  const { words, explained } = annotation.coverage;
  const share = Math.floor((explained / words) * 100);
  return [
    level && t(`level.${level}`),
    t('read.words', { n: annotation.words.length }),
    words > 0 && t('read.explained', { n: share }),
  ].filter(Boolean).join(' · ');
}

export function showFacts(line, text) {
  line.lang = language();
  line.className = 'facts message';
  line.textContent = text;
}

export function showProblem(line, problem, retry) {
  line.lang = language();
  line.className = 'facts message problem';
  const button = el('button', { type: 'button' }, t('problem.retry'));
  button.addEventListener('click', retry);
  line.replaceChildren(`${sayProblem(problem)} `, problem.status === 413 ? '' : button);
}

export function sayProblem(problem) {
  if (problem.offline) return t('problem.offline');
  if (problem.status === 413) return t('problem.long');
  return problem.detail || t('problem.other');
}

/** The words the glossary does not know, each a way to its first place in the text. */
export function unknownView(forms, goTo) {
  if (forms.length === 0) return null;
  const list = el('ul', { lang: 'id' }, forms.map((form) => el('li', {}, button(form, goTo))));
  return el('details.unknown', {}, el('summary', {}, t('read.unknown', { n: forms.length })), list);
}

function button(form, goTo) {
  const made = el('button.look', { type: 'button' }, form);
  made.addEventListener('click', () => goTo(form));
  return made;
}
