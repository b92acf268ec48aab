/**
 * What the page may load: its own files and nothing else. `file:` lets the folder opened from
 * disk load its own files where a browser does not count them as `'self'`; a page from the web
 * can load no `file:` address anyway. `blob:` is for the worker made of text in the page.
 */
const directives = [
  "default-src 'none'",
  "script-src 'self' file:",
  "style-src 'self' file: 'unsafe-inline'",
  "img-src 'self' file:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

export const contentSecurityPolicy = directives.join('; ');
