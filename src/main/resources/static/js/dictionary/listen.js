import { icon } from '../icons.js';
import { canSpeak, say } from '../view/speech.js';

/* The listen button appears only when the system has an Indonesian voice; voices may load late. */

const button = document.querySelector('.listen');

function offer() {
  button.hidden = !canSpeak();
}

if (button) {
  button.append(icon('listen'));
  button.addEventListener('click', () => say(button.dataset.say));
  globalThis.speechSynthesis?.addEventListener?.('voiceschanged', offer);
  offer();
}
