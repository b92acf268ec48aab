import { type Figure, SojournError } from '@sojourn/engine/core';
import { asPublished } from '../change/index.ts';
import { quantity } from '../change/quantity.ts';
import type { Block, BriefDocument, NoteBlock } from '../document.ts';
import { figuresOfDocument, tableVoice, withFigures, writtenFigure } from '../figures/index.ts';
import { opensParagraph } from '../words/index.ts';
import { checkIds, checkPlaces, checkSigned } from './check.ts';
import { type Clearance, changedSince, changedStatements, type Override } from './clearance.ts';

const shown = 6;

function some(ids: readonly string[], noun: string): readonly string[] {
  if (ids.length === 0) return [];
  const more = ids.length > shown ? ` and ${ids.length - shown} more` : '';
  return [`${quantity(ids.length, noun)} changed: ${ids.slice(0, shown).join(', ')}${more}`];
}

/** @throws SojournError `clearance.changed` if a signed brief no longer says what was signed */
function checkUnchanged(document: BriefDocument, clearance: Clearance): void {
  if (clearance.state === 'draft') return;
  if (document.asOf !== clearance.asOf) {
    throw new SojournError({
      code: 'argument.choice',
      where: { field: 'the year as of which the brief is written' },
      got: String(document.asOf),
      expected: `${clearance.asOf}, for which it was ${clearance.state}`,
      remedy: `Write it with --as-of ${clearance.asOf}, or have it checked anew: sojourn clear.`,
    });
  }
  const figures = changedSince(document, clearance);
  const changes = [
    ...some(figures, 'figure'),
    ...some(changedStatements(document, clearance, figures), 'statement'),
  ];
  if (changes.length === 0) return;
  throw new SojournError({
    code: 'clearance.changed',
    where: { field: clearance.state },
    got: changes.join('; '),
    expected: `what ${clearance.checker} ${clearance.state} on ${clearance.date}`,
  });
}

/** The same number of the same source wherever it stands. */
function keyOf({ value, unit, period, origin }: Figure): string {
  return JSON.stringify([value, unit, period, origin.sourceIds, origin.release, origin.steps]);
}

function overridden(figure: Figure, { value, by, reason }: Override): Figure {
  const step = `override by ${by}: ${reason}; the source has ${figure.value}`;
  const origin = { ...figure.origin, steps: [...figure.origin.steps, step] };
  return { ...figure, value, low: null, high: null, level: null, origin, replaces: figure };
}

/** @throws SojournError `argument.choice` if one number of a source is set in two ways */
function replacer(document: BriefDocument, clearance: Clearance): (figure: Figure) => Figure {
  const all = new Map(figuresOfDocument(document).map((at) => [at.id, at.figure]));
  const set = new Map<string, Override>();
  for (const override of clearance.overrides) {
    const key = keyOf(all.get(override.figure)!);
    const other = set.get(key);
    if (other) {
      throw new SojournError({
        code: 'argument.choice',
        where: { field: 'overrides' },
        got: `${other.value} for ${other.figure} and ${override.value} for ${override.figure}`,
        expected: 'one override: it is one number of the source, set wherever it stands',
        remedy: 'Keep one of the two in the record.',
      });
    }
    set.set(key, override);
  }
  return (figure) => {
    const override = set.get(keyOf(figure));
    return override ? overridden(figure, override) : figure;
  };
}

const words = (text: string) => ({ kind: 'text', text }) as const;

/** Index of the last block of the paragraph: a note parts no sentences that stand together. */
function endOfParagraph(blocks: readonly Block[], at: number): number {
  const [block, next] = [blocks[at], blocks[at + 1]];
  if (block?.kind !== 'sentence' || next?.kind !== 'sentence') return at;
  return opensParagraph(block.id, next.id) ? at : endOfParagraph(blocks, at + 1);
}

/** The notes of a record by section and the block that they follow, each naming the figure that it is about. */
function notesOf(document: BriefDocument, { notes }: Clearance): ReadonlyMap<string, NoteBlock[]> {
  const found = new Map<string, NoteBlock[]>();
  const blocksOf = new Map(document.sections.map(({ id, blocks }) => [id, blocks]));
  for (const { id, section, blockIndex, figure, style } of figuresOfDocument(document)) {
    if (!Object.hasOwn(notes, id)) continue;
    const args = {
      figure: words(writtenFigure(figure, style, tableVoice(document))),
      note: words(notes[id]!),
    };
    const key = `${section}/${endOfParagraph(blocksOf.get(section) ?? [], blockIndex)}`;
    found.set(key, [...(found.get(key) ?? []), { kind: 'note', id: 'clearance.note', args }]);
  }
  return found;
}

function signature({ state, checker, date, asOf, snapshotHash, overrides }: Clearance): NoteBlock {
  return {
    kind: 'note',
    id: 'clearance.state',
    args: {
      state: words(state),
      checker: words(checker ?? '–'),
      date: words(date ?? '–'),
      year: { kind: 'year', year: asOf },
      hash: words(snapshotHash?.slice(0, 12) ?? '–'),
      overrides: words(String(overrides.length)),
    },
  };
}

/**
 * A brief under a clearance: its state, who checked it and on which data stand at its head, notes
 * beside the figures that they are about, and a set figure has the source's beside it, wherever
 * that figure stands, tables included. Charts, and figures computed from the set one, keep the
 * source's. A brief that is under a clearance already is taken without it.
 *
 * @throws SojournError `clearance.changed` if it was checked or cleared on other figures or
 * statements; `argument.choice` for a record of another place or year, or that nobody has signed, a figure that the brief
 * does not have, or one that is set twice
 * @example applyClearance(buildCountryBrief(facts), JSON.parse(record))
 */
export function applyClearance(document: BriefDocument, clearance: Clearance): BriefDocument {
  checkPlaces(document, clearance);
  checkSigned(clearance);
  checkUnchanged(document, clearance);
  checkIds(document, clearance);
  const plain = asPublished(document);
  const replace = replacer(plain, clearance);
  const voice = tableVoice(document);
  const set = plain.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => withFigures(block, replace, voice)),
  }));
  const notes = notesOf({ ...plain, sections: set }, clearance);
  const sections = set.map((section, index) => {
    const blocks = section.blocks.flatMap((block, at): Block[] => [
      block,
      ...(notes.get(`${section.id}/${at}`) ?? []),
    ]);
    return { ...section, blocks: index === 0 ? [signature(clearance), ...blocks] : blocks };
  });
  return { ...plain, sections };
}
