import { effect, type Sized } from '@sojourn/engine/economy';
import type { EconomyLine } from './report.ts';

type Named = readonly [id: string, what: string];

/** The year in which a source appeared, from its citation: `Wahba, Zenou 2012, …`. */
export function yearOfStudy(citation: string): string {
  return citation.match(/\b(19|20)\d\d\b/)?.[0] ?? '';
}

/** The year of an effect's study, or of its data where the citation has none. @example studyYear('rem.insurance') // '2007' */
export function studyYear(id: string): string {
  const { citation, conditions } = effect(id);
  return yearOfStudy(citation) || yearOfStudy(conditions);
}

function sourceOf(ids: readonly string[]): { source: string; period: string; vintage: string } {
  if (ids.length === 0) return { source: 'no study', period: '', vintage: '' };
  const each = ids.map((id) => effect(id));
  return {
    source: each.map(({ citation, checked }) => `${citation} [${checked}]`).join('; '),
    period: ids.map(studyYear).join(', '),
    vintage: '',
  };
}

/** A result of the room as a line: the study is its source, and the study's year its year. */
export function resultLine([id, what]: Named, sized: Sized, movement: string): EconomyLine {
  const { value, low, high, unit, grade, effects, dashed, direction, note } = sized;
  return {
    id,
    what,
    value,
    low,
    high,
    unit,
    ...sourceOf(effects),
    ...(value !== null && effects.length === 0 && { source: 'your number' }),
    grade,
    effects,
    dashed,
    note,
    movement,
    direction,
  };
}

/** Arithmetic on numbers that the user set: no study, no year. */
export function ownLine(
  [id, what]: Named,
  [value, unit]: readonly [number, string],
  movement: string,
  more: Partial<Pick<EconomyLine, 'low' | 'high' | 'note' | 'effects' | 'source'>> = {},
): EconomyLine {
  return {
    id,
    what,
    value,
    low: null,
    high: null,
    unit,
    period: '',
    source: 'your numbers',
    vintage: '',
    grade: 'arithmetic',
    effects: [],
    dashed: false,
    note: '',
    movement,
    direction: null,
    ...more,
  };
}

/** What cannot be told before the user has set an option: dashed, with the option named. */
export function unsetLine(
  [id, what]: Named,
  unit: string,
  movement: string,
  options: readonly string[],
): EconomyLine {
  const note = `No measured value stands in for ${options.join(', ')}: set what you know.`;
  const line = ownLine([id, what], [0, unit], movement, { note, source: 'no study' });
  return { ...line, value: null, grade: 'none', dashed: true };
}
