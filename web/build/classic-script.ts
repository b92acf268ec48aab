import type { Plugin } from 'vite';
import { contentSecurityPolicy } from './policy.ts';

/**
 * Makes the built page open from disk too: browsers refuse module scripts and cross-origin
 * style sheets on `file:`, so both become plain; and adds the content security policy.
 */
export function classicScript(): Plugin {
  return {
    name: 'sojourn:classic-script',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => plainTags(html).replace('<meta charset="utf-8" />', withPolicy),
    },
  };
}

const withPolicy = `<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />`;

/** Module scripts become deferred classic ones; `crossorigin` goes. */
export function plainTags(html: string): string {
  return html
    .replace(/<script type="module"( crossorigin)? src=/g, '<script defer src=')
    .replace(/<link rel="stylesheet" crossorigin href=/g, '<link rel="stylesheet" href=');
}
