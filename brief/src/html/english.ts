import { escapeHtml } from './escape.ts';
import type { PageContext } from './page-context.ts';

/** Words that stay in English whatever the language of the page: read and set as such. */
export function englishHtml(page: PageContext, words: string): string {
  const text = escapeHtml(words);
  return page.voice.language === 'en' ? text : `<bdi lang="en" dir="ltr">${text}</bdi>`;
}
