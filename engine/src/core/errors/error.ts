import { type Catalogue, catalogueEn, type ErrorCode } from './catalogue.ts';

/** Where in the user's input something is wrong; rows count from 1, the header being row 1. */
export interface ErrorWhere {
  readonly file?: string;
  readonly row?: number;
  readonly field?: string;
}

/** The facts of an error; words come from the catalogue. */
export interface ErrorFacts {
  readonly code: ErrorCode;
  readonly where?: ErrorWhere;
  readonly got?: string;
  readonly expected?: string;
  /** Replaces the catalogue's remedy where a better one is known. */
  readonly remedy?: string;
}

/** A finding that does not prevent a result: it travels beside the result, counted once. */
export interface Issue extends ErrorFacts {
  readonly severity: 'note' | 'warning';
  /** How many times the same finding occurred (default 1). */
  readonly count?: number;
}

function fill(template: string, facts: ErrorFacts): string {
  const values: Record<string, string | number | undefined> = {
    file: facts.where?.file,
    row: facts.where?.row,
    field: facts.where?.field,
    got: facts.got,
    expected: facts.expected,
  };
  return template.replace(/\{(\w+)\}/g, (_, name: string) =>
    String(values[name] ?? `(no ${name})`),
  );
}

/**
 * Renders the facts of an error or issue as two sentences: what is wrong and what to do.
 *
 * @param facts code and facts
 * @param catalogue messages of one language; English by default
 * @returns `{message, remedy}`, plain text
 * @example renderMessage({code: 'place.unknown', got: 'BDG', expected: 'BGD'}).message
 * // 'There is no place called BDG.'
 */
export function renderMessage(
  facts: ErrorFacts,
  catalogue: Catalogue = catalogueEn,
): { message: string; remedy: string } {
  const entry = catalogue[facts.code];
  return {
    message: fill(entry.message, facts),
    remedy: facts.remedy ?? fill(entry.remedy, facts),
  };
}

/**
 * The one error family: thrown for impossible input, carried as plain facts everywhere else.
 *
 * @example throw new SojournError({code: 'argument.range', where: {field: 'draws'}, got: '-1', expected: '1 or more'})
 */
export class SojournError extends Error {
  readonly facts: ErrorFacts;

  constructor(facts: ErrorFacts) {
    super(renderMessage(facts).message);
    this.name = 'SojournError';
    this.facts = facts;
  }

  get code(): ErrorCode {
    return this.facts.code;
  }

  /** Message and remedy in one string, for a terminal or a notice. */
  get full(): string {
    const { message, remedy } = renderMessage(this.facts);
    return `${message} ${remedy}`;
  }

  toJSON(): ErrorFacts & { message: string } {
    return { ...this.facts, message: this.message };
  }
}

/** Whether a thrown thing is of the family, across bundles and worker borders. */
export function isSojournError(thing: unknown): thing is SojournError {
  return thing instanceof Error && thing.name === 'SojournError' && 'facts' in thing;
}
