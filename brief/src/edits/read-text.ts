import { unescapeXml } from '../office/index.ts';
import type { OldPassage } from './merge.ts';

/**
 * The sealed paragraphs of a page, in order, without the marks of sources.
 *
 * @example readHtmlPassages(readFileSync('bgd.html', 'utf8'))
 */
export function readHtmlPassages(html: string): readonly OldPassage[] {
  return [...html.matchAll(/<p data-seal="([^"]*)">(.*?)<\/p>/gs)].map(
    ([, seal = '', inner = '']) => ({
      seal,
      text: unescapeXml(inner.replace(/<sup.*?<\/sup>/gs, '').replace(/<[^>]*>/g, '')),
    }),
  );
}

/**
 * The sealed paragraphs of a Markdown file, in order, without footnote marks and escapes.
 *
 * @example readMarkdownPassages(readFileSync('bgd.md', 'utf8'))
 */
export function readMarkdownPassages(markdown: string): readonly OldPassage[] {
  const lines = /<!-- seal ([\da-f-]+) -->\r?\n((?:(?!<!--|#|\|)[^\r\n]+(?:\r?\n|$))*)/g;
  return [...markdown.matchAll(lines)].map(([, seal = '', body = '']) => ({
    seal,
    text: body
      .replace(/^> ?/gm, '')
      .replace(/(?<!\\)\[\^\d+\]/g, '')
      .replace(/\\([\\`*_[\]<>|])/g, '$1'),
  }));
}
