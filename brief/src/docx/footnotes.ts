import type { DocxContext } from './context.ts';
import { field, namespaces, paragraph, part, textRun } from './xml.ts';

/** More sources than this at one mark are named by their numbers in the list at the end. */
const mostAtOnce = 3;
const looks = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>';

/** Numbers in order, runs of three and more as a range. @example numberRanges([1, 2, 3, 7]) // '1–3, 7' */
export function numberRanges(numbers: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const open = ranges.at(-1);
    if (open && number === open[1] + 1) open[1] = number;
    else ranges.push([number, number]);
  }
  return ranges
    .map(([first, last]) => {
      if (first === last) return `${first}`;
      return last === first + 1 ? `${first}, ${last}` : `${first}–${last}`;
    })
    .join(', ');
}

function sourceText(context: DocxContext, number: number): string {
  const { title, release, licence } = context.document.sources[number - 1]!;
  return context.words('office.footnote', {
    title: { kind: 'text', text: title },
    release: { kind: 'text', text: release },
    licence: { kind: 'text', text: licence },
  });
}

/** The mark of a footnote: the first names it, each later one refers back to it. */
function mark(context: DocxContext, key: string, text: () => string): string {
  const known = context.noteNumbers.get(key);
  if (known !== undefined) return field(`NOTEREF _Note${known} \\f \\h`, `${known}`, looks);
  context.footnotes.push(text());
  const number = context.footnotes.length;
  context.noteNumbers.set(key, number);
  const id = context.nextId();
  return `<w:bookmarkStart w:id="${id}" w:name="_Note${number}"/><w:r>${looks}<w:footnoteReference w:id="${number}"/></w:r><w:bookmarkEnd w:id="${id}"/>`;
}

/**
 * Marks that lead to footnotes naming these sources; nothing where there are none. A source is
 * named once: later marks refer back to its footnote. Many sources at once are one footnote of
 * their numbers in the list of sources.
 */
export function footnoteMarks(context: DocxContext, ids: readonly string[]): string[] {
  const numbers = [...new Set(ids.flatMap((id) => context.sourceNumbers.get(id) ?? []))].sort(
    (a, b) => a - b,
  );
  if (numbers.length === 0) return [];
  if (numbers.length > mostAtOnce) {
    const list = numberRanges(numbers);
    return [mark(context, list, () => `${context.words('office.sources')}: ${list}.`)];
  }
  const comma = `<w:r>${looks}<w:t xml:space="preserve">, </w:t></w:r>`;
  return numbers.map((number, at) => {
    const one = mark(context, `${number}`, () => sourceText(context, number));
    return at === 0 ? one : comma + one;
  });
}

/** The part with the texts of all footnotes. */
export function footnotesXml(context: DocxContext): string {
  const line = (id: number, type: string) =>
    `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:${type}/></w:r></w:p></w:footnote>`;
  const notes = context.footnotes.map((text, at) => {
    const runs = [`<w:r>${looks}<w:footnoteRef/></w:r>`, textRun(context, ` ${text}`)];
    return `<w:footnote w:id="${at + 1}">${paragraph(context, 'FootnoteText', runs)}</w:footnote>`;
  });
  return part(
    `<w:footnotes ${namespaces}>${line(-1, 'separator')}${line(0, 'continuationSeparator')}${notes.join('')}</w:footnotes>`,
  );
}
