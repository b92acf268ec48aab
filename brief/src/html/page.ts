import { chartStyles } from '@sojourn/charts';
import type { Argument, BriefDocument, Section } from '../document.ts';
import type { BriefLanguage } from '../messages/catalogue.ts';
import { isMessageId } from '../messages/catalogue.ts';
import { draftNotices, draftSign } from '../words/draft.ts';
import { conventionsOf, mannerOf, sentenceText, type Voice } from '../words/index.ts';
import { blocksHtml } from './blocks.ts';
import { escapeHtml } from './escape.ts';
import { gapsHtml, sourcesHtml } from './lists.ts';
import { type PageContext, pageContext } from './page-context.ts';
import { pageScript } from './script.ts';
import { pageStyles, printStyles } from './styles.ts';

/** The title of a brief in plain text. @example documentTitle(document, 'en') // 'Bangladesh' */
export function documentTitle(document: BriefDocument, voice: Voice): string {
  const { language } = mannerOf(voice);
  const name = (code: string): Argument => ({
    kind: 'text',
    text: document.names[code]?.[language] ?? code,
  });
  const [first = '', second = first] = document.places;
  return document.kind === 'country'
    ? sentenceText('document.title.country', { place: name(first) }, document.names, voice)
    : sentenceText(
        'document.title.corridor',
        { origin: name(first), destination: name(second) },
        document.names,
        voice,
      );
}

function heading(page: PageContext, section: Section): string {
  return isMessageId(section.title) ? page.words(section.title) : section.title;
}

function sectionHtml(page: PageContext, section: Section): string {
  const title = escapeHtml(heading(page, section));
  const closing =
    section.id === 'gaps' ? gapsHtml(page) : section.id === 'sources' ? sourcesHtml(page) : '';
  return `<section id="${section.id}" aria-labelledby="${section.id}-title"><h2 id="${section.id}-title">${title}</h2>
<div class="body">${blocksHtml(page, section.blocks)}
${closing}</div></section>`;
}

function railHtml(page: PageContext): string {
  const items = page.document.sections.map(
    (section) => `<li><a href="#${section.id}">${escapeHtml(heading(page, section))}</a></li>`,
  );
  const label = escapeHtml(page.words('page.contents'));
  return `<nav class="rail" aria-label="${label}"><ol>${items.join('')}</ol></nav>`;
}

function footHtml(page: PageContext, release: string): string {
  const hash = page.document.meta.snapshotHash?.slice(0, 12) ?? '–';
  const foot = page.words('page.foot', {
    release: { kind: 'text', text: release },
    hash: { kind: 'text', text: hash },
  });
  return `<footer><p>${escapeHtml(foot)}</p></footer>`;
}

/** Said once at the head, in the language of the brief and in English. */
function draftHtml(page: PageContext): string {
  const [own, english] = draftNotices(page).map(escapeHtml);
  if (own === undefined || english === undefined) return '';
  return `<p class="dated" role="note">${own}</p><p class="dated" lang="en" dir="ltr">${english}</p>`;
}

function draftMarkHtml(page: PageContext): string {
  const sign = draftSign(page.voice);
  if (sign === '') return '';
  const words = escapeHtml(page.words('draft.mark'));
  return `<small title="${words}" aria-label="${words}" role="img">${sign}</small>`;
}

/**
 * A brief as one self-contained HTML page: nothing is fetched, it reads in full without script,
 * on a phone, in the dark and on paper. Each number carries its full value, year and source in a
 * title, and each sentence a mark that leads to the list of sources.
 *
 * @param document a brief from `buildCountryBrief` or `buildCorridorBrief`
 * @param options `language` of the words, a code of `briefLanguages`
 * @throws SojournError `argument.choice` for a language without a catalogue
 * @example writeFile('bgd.html', toHtml(document, { language: 'en' }))
 */
export function toHtml(
  document: BriefDocument,
  options: { readonly language?: BriefLanguage } = {},
): string {
  const page = pageContext(document, options.language);
  const title = documentTitle(document, page.voice);
  const { direction } = conventionsOf(page.voice);
  const running = page.words('page.running', { title: { kind: 'text', text: title } });
  const script = pageScript({
    open: page.words('page.open'),
    close: page.words('page.close'),
    copy: page.words('page.copy'),
    copied: page.words('page.copied'),
  });
  const dated = page.words('document.dated', {
    release: { kind: 'text', text: document.release },
    year: { kind: 'year', year: document.asOf },
  });
  return `<!doctype html>
<html lang="${page.voice.language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Sojourn ${escapeHtml(document.meta.engineVersion)}">
<title>${escapeHtml(running)}</title>
<style>
${pageStyles}${chartStyles}${printStyles(running, direction)}</style>
</head>
<body>
<a class="skip" href="#main">${escapeHtml(page.words('page.skip'))}</a>
<div class="layout">
${railHtml(page)}
<main id="main">
<header><p class="kicker">${escapeHtml(page.words(`document.kind.${document.kind}`))}</p>
<h1>${escapeHtml(title)}${draftMarkHtml(page)}</h1>
<p class="dated">${escapeHtml(dated)}</p>${draftHtml(page)}</header>
${document.sections.map((section) => sectionHtml(page, section)).join('\n')}
${footHtml(page, document.release)}
</main>
</div>
<script>${script}</script>
</body>
</html>
`;
}
