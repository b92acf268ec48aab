import type { DataGap } from '../document.ts';
import { sentenceParts } from '../words/index.ts';
import { englishHtml } from './english.ts';
import { escapeHtml } from './escape.ts';
import { partsHtml } from './marks.ts';
import type { PageContext } from './page-context.ts';

const reasons: readonly DataGap['reason'][] = ['missing', 'old', 'few', 'modelled', 'licence'];

/** Data gaps by reason. */
export function gapsHtml(page: PageContext): string {
  const groups = reasons.flatMap((reason) => {
    const gaps = page.document.gaps.filter((gap) => gap.reason === reason);
    if (gaps.length === 0) return [];
    const items = gaps.map((gap) => {
      const parts = sentenceParts(gap.id, gap.args, page.document.names, page.voice);
      return `<li>${partsHtml(page, parts)}</li>`;
    });
    const title = escapeHtml(page.words(`gap.reason.${reason}`));
    return [`<div class="gap-group"><h3>${title}</h3><ul>${items.join('')}</ul></div>`];
  });
  return `<div class="gaps">${groups.join('')}</div>`;
}

/** The numbered sources with release, licence and attribution. */
export function sourcesHtml(page: PageContext): string {
  const items = page.document.sources.map((source, index) => {
    const title = `${page.words('page.release')}: ${source.release} · ${page.words('page.licence')}: ${source.licence}`;
    return `<li id="source-${index + 1}" title="${escapeHtml(title)}">${englishHtml(page, source.attribution)}</li>`;
  });
  return `<ol class="sources">${items.join('')}</ol>`;
}
