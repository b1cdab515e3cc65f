/* Runs before the first paint, so that theme, size and language never flash. */
(() => {
  const root = document.documentElement;
  const kept = (name) => {
    try {
      return localStorage.getItem('layang.' + name);
    } catch {
      return null;
    }
  };
  root.dataset.theme = kept('theme') ?? 'system';
  root.dataset.size = kept('size') ?? '2';
  const spoken = navigator.language?.startsWith('id') ? 'id' : 'en';
  root.lang = kept('language') ?? spoken;
})();
