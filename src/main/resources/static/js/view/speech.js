/* Listening, only where the system has an Indonesian voice. */

const synthesis = globalThis.speechSynthesis;

const voice = () => synthesis?.getVoices().find(({ lang }) => /^(id|in)\b/i.test(lang));

export const canSpeak = () => Boolean(voice());

export function say(text) {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice();
  utterance.lang = 'id-ID';
  synthesis.cancel();
  synthesis.speak(utterance);
}
