/* Before the first paint: theme and size, and the language that the reading page was left in. */
(() => {
  const root = document.documentElement;
  const kept = (name) => {
    try {
      return localStorage.getItem('layang.' + name);
    } catch {
      return null;
    }
  };
  const keep = (name, value) => {
    try {
      localStorage.setItem('layang.' + name, value);
    } catch {
      /* The cookie remembers it too. */
    }
  };
  root.dataset.theme = kept('theme') ?? 'system';
  root.dataset.size = kept('size') ?? '2';
  if (new URLSearchParams(location.search).has('lang')) keep('language', root.lang);
  const wanted = kept('language');
  const cookie = `layang.language=${wanted}`;
  if (!['en', 'id'].includes(wanted) || wanted === root.lang || document.cookie.includes(cookie)) return;
  document.cookie = `${cookie}; path=/; max-age=31536000; samesite=lax`;
  if (document.cookie.includes(cookie)) location.reload();
})();
