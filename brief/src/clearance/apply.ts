import { type Figure, SojournError } from '@sojourn/engine/core';
import { quantity } from '../change/quantity.ts';
import type { Argument, Block, BriefDocument, NoteBlock, Section } from '../document.ts';
import { figuresOfDocument } from '../figures/index.ts';
import { type Clearance, changedSince, type Override } from './clearance.ts';

const shown = 6;

/** @throws SojournError `clearance.changed` if a signed brief no longer says what was signed */
function checkUnchanged(document: BriefDocument, clearance: Clearance): void {
  if (clearance.state === 'draft') return;
  const changed = changedSince(document, clearance);
  if (changed.length === 0) return;
  const more = changed.length > shown ? ` and ${changed.length - shown} more` : '';
  throw new SojournError({
    code: 'clearance.changed',
    where: { field: clearance.state },
    got: `${quantity(changed.length, 'figure')} changed: ${changed.slice(0, shown).join(', ')}${more}`,
    expected: `the figures that ${clearance.checker} ${clearance.state} on ${clearance.date}`,
  });
}

function checkPlaces(document: BriefDocument, clearance: Clearance): void {
  if (clearance.places.join() === document.places.join()) return;
  throw new SojournError({
    code: 'argument.choice',
    where: { field: 'clearance' },
    got: `a record for ${clearance.places.join(' and ')}`,
    expected: `one for ${document.places.join(' and ')}`,
    remedy: 'Give the record of this brief.',
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

type Replace = (figure: Figure) => Figure;

function inArgument(argument: Argument, replace: Replace): Argument {
  if (argument.kind === 'figure') return { ...argument, figure: replace(argument.figure) };
  if (argument.kind !== 'list') return argument;
  return { ...argument, items: argument.items.map((item) => inArgument(item, replace)) };
}

function inArgs<T extends Readonly<Record<string, Argument>>>(args: T, replace: Replace): T {
  const entries = Object.entries(args).map(([name, one]) => [name, inArgument(one, replace)]);
  return Object.fromEntries(entries) as T;
}

function inBlock(block: Block, replace: Replace): Block {
  switch (block.kind) {
    case 'sentence':
    case 'note':
      return { ...block, args: inArgs(block.args, replace) };
    case 'key-figures':
      return {
        ...block,
        items: block.items.map((item) => ({
          ...item,
          args: inArgs(item.args, replace),
          figure: replace(item.figure),
        })),
      };
    case 'table':
      return {
        ...block,
        ...(block.figures && {
          figures: block.figures.map((at) => ({ ...at, figure: replace(at.figure) })),
        }),
      };
    case 'chart':
      return block;
  }
}

function replacer(document: BriefDocument, clearance: Clearance): Replace {
  const all = new Map(figuresOfDocument(document).map((at) => [at.id, at.figure]));
  const set = new Map<string, Override>();
  for (const override of clearance.overrides) {
    const figure = all.get(override.figure);
    if (!figure) throw unknownFigure(override.figure);
    set.set(keyOf(figure), override);
  }
  return (figure) => {
    const override = set.get(keyOf(figure));
    return override ? overridden(figure, override) : figure;
  };
}

function unknownFigure(id: string): SojournError {
  return new SojournError({
    code: 'argument.choice',
    where: { field: 'figure' },
    got: id,
    expected: 'the id of a figure of this brief',
    remedy: 'List the figures of the brief with: sojourn explain FILE.',
  });
}

/** The signature opens the brief; a note on a figure follows the block that holds it. */
function withNotes(section: Section, document: BriefDocument, clearance: Clearance): Section {
  const carriers = new Map<string, string[]>();
  for (const at of figuresOfDocument(document)) {
    const note = clearance.notes[at.id];
    if (note === undefined || at.section !== section.id) continue;
    carriers.set(at.block, [...(carriers.get(at.block) ?? []), note]);
  }
  const blocks = section.blocks.flatMap((block): Block[] => {
    const names = block.kind === 'key-figures' ? block.items.map(({ label }) => label) : [block.id];
    const notes = names.flatMap((name) => {
      const found = carriers.get(name) ?? [];
      carriers.delete(name);
      return found;
    });
    return [block, ...notes.map(noteBlock)];
  });
  return { ...section, blocks };
}

function noteBlock(text: string): NoteBlock {
  return { kind: 'note', id: 'clearance.note', args: { note: { kind: 'text', text } } };
}

function signature(clearance: Clearance): NoteBlock {
  const text = (words: string | null) => ({ kind: 'text', text: words ?? '–' }) as const;
  return {
    kind: 'note',
    id: 'clearance.state',
    args: {
      state: text(clearance.state),
      checker: text(clearance.checker),
      date: text(clearance.date),
      hash: text(clearance.snapshotHash?.slice(0, 12) ?? null),
      overrides: text(String(clearance.overrides.length)),
    },
  };
}

/**
 * A brief under a clearance: its state, who checked it and on which data stand at its head, notes
 * beside the figures that they are about, and a set figure has the source's beside it, wherever
 * that figure stands. Charts, and figures computed from the set one, keep the source's.
 *
 * @throws SojournError `clearance.changed` if it was checked or cleared on other figures;
 * `argument.choice` for a record of another place or a figure that the brief does not have
 * @example applyClearance(buildCountryBrief(facts), JSON.parse(record))
 */
export function applyClearance(document: BriefDocument, clearance: Clearance): BriefDocument {
  checkPlaces(document, clearance);
  checkUnchanged(document, clearance);
  for (const id of Object.keys(clearance.notes)) {
    if (!figuresOfDocument(document).some((at) => at.id === id)) throw unknownFigure(id);
  }
  const replace = replacer(document, clearance);
  const sections = document.sections.map((section, index) => {
    const noted = withNotes(section, document, clearance);
    const blocks = noted.blocks.map((block) => inBlock(block, replace));
    return { ...noted, blocks: index === 0 ? [signature(clearance), ...blocks] : blocks };
  });
  return { ...document, sections };
}
