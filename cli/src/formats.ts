import { extname } from 'node:path';
import { type BriefDocument, toHtml, toJson, toMarkdown } from '@sojourn/brief';
import { dateOf, toDocx, toXlsx } from '@sojourn/brief/office';
import { SojournError } from '@sojourn/engine/core';
import { InvalidArgumentError } from 'commander';
import { withEdits } from './edits.ts';
import { readLetterhead } from './letterhead.ts';
import { deliver } from './output.ts';
import { printPdf } from './pdf.ts';

export const briefFormats = ['html', 'json', 'md', 'docx', 'xlsx', 'pdf'] as const;
export type BriefFormat = (typeof briefFormats)[number];

const binary: ReadonlySet<BriefFormat> = new Set(['docx', 'xlsx', 'pdf']);

/** Data carry no edits: figures stay those of the sources. */
const carriesWords: ReadonlySet<BriefFormat> = new Set(['html', 'md', 'docx', 'pdf']);

/** What decides on the form of a brief. */
export interface FormOptions {
  readonly format?: readonly BriefFormat[];
  readonly json?: boolean;
  readonly out?: string;
  readonly letterhead?: string;
  readonly keepEdits?: string;
}

function isFormat(name: string): name is BriefFormat {
  return (briefFormats as readonly string[]).includes(name);
}

/** `html,docx` as formats, each once. @throws InvalidArgumentError for any other name */
export function parseFormats(text: string): readonly BriefFormat[] {
  const names = [...new Set(text.split(',').map((name) => name.trim()))];
  return names.map((name) => {
    if (isFormat(name)) return name;
    throw new InvalidArgumentError(`Allowed choices are ${briefFormats.join(', ')}.`);
  });
}

function endingOf(path: string): BriefFormat | null {
  const ending = extname(path).slice(1).toLowerCase();
  return isFormat(ending) ? ending : null;
}

/** The formats asked for, else that of the file's ending, else Markdown for the terminal. */
export function formatsOf({ json, format, out }: FormOptions): readonly BriefFormat[] {
  if (json) return ['json'];
  return format ?? [endingOf(out ?? '') ?? 'md'];
}

/** Where each format goes: several share a name and differ in their ending. */
export function filesOf(
  formats: readonly BriefFormat[],
  out: string | undefined,
): readonly (readonly [BriefFormat, string | undefined])[] {
  if (formats.length === 1) return [[formats[0] ?? 'md', out]];
  if (out === undefined || out === '-') {
    throw new SojournError({
      code: 'argument.choice',
      where: { field: '--out' },
      got: 'nothing',
      expected: 'a name for the files of several formats',
      remedy: 'Name them once, for example: --format html,docx --out bangladesh.',
    });
  }
  const stem = endingOf(out) === null ? out : out.slice(0, -extname(out).length);
  return formats.map((format) => [format, `${stem}.${format}`]);
}

/** A terminal shows no office file; a pipe or a file takes it. */
function refuseTerminal(format: BriefFormat, out: string | undefined): void {
  const toOutput = out === undefined || out === '-';
  if (!binary.has(format) || !toOutput || !process.stdout.isTTY) return;
  throw new SojournError({
    code: 'argument.choice',
    where: { field: '--out' },
    got: 'the terminal',
    expected: `a file for ${format}`,
    remedy: `Name a file, for example: --out brief.${format}; or pipe the output to a program.`,
  });
}

async function render(
  document: BriefDocument,
  format: BriefFormat,
  options: FormOptions,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return toJson(document);
    case 'html':
      return toHtml(document);
    case 'md':
      return toMarkdown(document, { seals: options.out !== undefined && options.out !== '-' });
    case 'docx':
      return toDocx(document, options.letterhead ? readLetterhead(options.letterhead) : {});
    case 'xlsx':
      return toXlsx(document);
    case 'pdf':
      return printPdf(toHtml(document), dateOf(document));
  }
}

/**
 * Makes a brief in every format asked for and hands them out: all are made before any is written.
 *
 * @throws SojournError `argument.choice` for several formats without --out, or an office file to
 * a terminal; as `readLetterhead`, `printPdf` and `deliver`
 */
export async function deliverBrief(document: BriefDocument, options: FormOptions): Promise<void> {
  const files = filesOf(formatsOf(options), options.out);
  for (const [format, out] of files) refuseTerminal(format, out);
  const edited = options.keepEdits ? await withEdits(document, options.keepEdits) : document;
  const made: (readonly [string | Uint8Array, string | undefined])[] = [];
  for (const [format, out] of files) {
    const words = carriesWords.has(format) ? edited : document;
    made.push([await render(words, format, options), out]);
  }
  for (const [content, out] of made) await deliver(content, out);
}
