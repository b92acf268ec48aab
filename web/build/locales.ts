import type { Plugin } from 'vite';

/** Languages in which the controls speak to screen readers. */
const spoken = ['en-US', 'fr-FR', 'es-ES', 'ar-AE'];

const locale = /[\\/]react-(?:aria|stately)[\\/]dist[\\/].*[\\/]([a-z]{2}-[A-Z]{2})\.m?js$/;

/** Whether a file holds a control's words in a language that the page does not have. */
export function isUnspoken(file: string): boolean {
  const found = locale.exec(file.split('?')[0] ?? '')?.[1];
  return found !== undefined && !spoken.includes(found);
}

/** Leaves the words of react-aria's other thirty languages out of the bundle. */
export function spokenLocales(): Plugin {
  return {
    name: 'sojourn:spoken-locales',
    enforce: 'pre',
    load: (id) => (isUnspoken(id) ? 'export default {};' : null),
  };
}
