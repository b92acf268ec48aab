import { dateOfDay, dayNumber, type Issue } from '../core/index.ts';
import { reservedFor } from './answer/audience.ts';
import { decide, type Verdict } from './answer/decide.ts';
import type { Rules } from './classify.ts';
import { statesOf } from './classify.ts';
import type { FactInput } from './contract.ts';

/** Facts that hold from a day to a day (inclusive; without an end they go on). */
export interface Episode {
  /** First day, ISO 8601. */
  readonly from: string;
  /** Last day, ISO 8601; absent = still so. */
  readonly to?: string;
  readonly place?: string;
  readonly facts: FactInput;
}

/** A span in which the same facts hold, with what they show. */
export interface Stretch {
  readonly from: string;
  /** Last day; null = still so. */
  readonly to: string | null;
  readonly places: readonly string[];
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/** A category over time: the spans in which it applies or is open. */
export interface CategorySpan {
  readonly category: string;
  readonly verdict: 'applies' | 'undetermined';
  readonly from: string;
  readonly to: string | null;
}

/** A journey's answer: categories overlap, none replaces another. */
export interface Timeline {
  readonly stretches: readonly Stretch[];
  readonly spans: readonly CategorySpan[];
  readonly issues: readonly Issue[];
}

interface Dated {
  readonly episode: Episode;
  readonly start: number;
  /** First day after it. */
  readonly end: number;
}

function refusal(code: 'journey.day' | 'journey.order', index: number, got: string): Issue {
  const expected = code === 'journey.day' ? 'a day as 2024-03-01' : 'an end not before the start';
  return { severity: 'warning', code, where: { field: `journey.${index}` }, got, expected };
}

/** One episode between day numbers, or what is wrong with its days. */
function datedEpisode(episode: Episode, index: number): Dated | Issue {
  const { from, to } = episode;
  const start = dayNumber(from);
  if (start === null) return refusal('journey.day', index, from);
  if (to === undefined) return { episode, start, end: Number.POSITIVE_INFINITY };
  const last = dayNumber(to);
  if (last === null) return refusal('journey.day', index, to);
  if (last < start) return refusal('journey.order', index, `${from} to ${to}`);
  return { episode, start, end: last + 1 };
}

/** Days on which something begins or ends, ascending. */
function cutsOf(episodes: readonly Dated[]): number[] {
  const cuts = episodes.flatMap(({ start, end }) => [start, end]);
  return [...new Set(cuts)].sort((a, b) => a - b);
}

function joinSpans(stretches: readonly Stretch[], category: string): CategorySpan[] {
  const spans: CategorySpan[] = [];
  for (const { from, to, verdicts } of stretches) {
    const verdict = verdicts.get(category)!;
    if (verdict === 'does_not_apply') continue;
    const last = spans.at(-1);
    const adjoins =
      last?.verdict === verdict && last.to !== null && dayNumber(last.to)! + 1 === dayNumber(from);
    if (adjoins) spans[spans.length - 1] = { ...last, to };
    else spans.push({ category, verdict, from, to });
  }
  return spans;
}

/**
 * The timeline of a journey: the facts of all episodes that hold on a day, together with those
 * that hold throughout, give that day's categories.
 *
 * A fact of an episode stands before the same fact of the whole case; the later-beginning episode
 * stands before an earlier one.
 *
 * @param rules an opened rule book
 * @param throughout facts that hold all the time
 * @param journey episodes in any order
 * @returns stretches by day, spans by category (only those asked by `shown`), issues `journey.day`, `journey.order` and those of facts
 * @example timeline(rules, { national_of_host: false }, [{ from: '2024-03-03', to: '2024-03-03', facts: { entry_procured: true } }])
 */
export function timeline(
  rules: Rules,
  throughout: FactInput,
  journey: readonly Episode[],
  role: 'worker' | 'legal' = 'worker',
): Timeline {
  const reserved = reservedFor(rules, role);
  const shown = [...rules.categories.keys()].filter((id) => !reserved.has(id));
  const read = journey.map(datedEpisode);
  const episodes = read.filter((one) => 'episode' in one);
  const issues = read.filter((one) => 'code' in one);
  const cuts = cutsOf(episodes);
  const found = new Map<string, Issue>();
  const stretches = cuts.slice(0, -1).flatMap((start, index): Stretch[] => {
    const end = cuts[index + 1]!;
    const active = episodes
      .filter((one) => one.start <= start && one.end >= end)
      .sort((a, b) => a.start - b.start);
    if (active.length === 0) return [];
    const facts = Object.assign({}, throughout, ...active.map(({ episode }) => episode.facts));
    const { states, issues: ofFacts } = statesOf(rules, facts);
    for (const issue of ofFacts) found.set(JSON.stringify(issue), issue);
    const { of } = decide(rules, states);
    return [
      {
        from: dateOfDay(start),
        to: Number.isFinite(end) ? dateOfDay(end - 1) : null,
        places: [...new Set(active.flatMap(({ episode }) => episode.place ?? []))],
        verdicts: new Map(shown.map((id) => [id, of.get(id)!.verdict])),
      },
    ];
  });
  return {
    stretches,
    spans: shown.flatMap((id) => joinSpans(stretches, id)),
    issues: [...issues, ...found.values()],
  };
}
