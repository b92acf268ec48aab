import type { CategorySpan, Rules, Timeline } from '@sojourn/engine/typology';
import { wrapped } from './wrap.ts';

/** A span of days in words. @example spanWords('2024-03-03', '2024-03-03') // '2024-03-03' */
export function spanWords(from: string, to: string | null): string {
  if (to === null) return `from ${from}`;
  return from === to ? from : `${from} to ${to}`;
}

function labelled(rules: Rules, spans: readonly CategorySpan[]): string[] {
  const rows = spans.map(({ category, from, to }) => ({
    when: spanWords(from, to),
    label: rules.categories.get(category)!.label,
  }));
  const width = Math.max(0, ...rows.map(({ when }) => when.length));
  return rows.flatMap(({ when, label }) =>
    wrapped(`${when.padEnd(width, '\u00a0')}\u00a0\u00a0${label}`, 2),
  );
}

/** The categories shown over time, by first day; tests of law open at some time by name alone. */
export function timelineLines(rules: Rules, { spans }: Timeline): string[] {
  const shown = spans
    .filter(({ verdict }) => verdict === 'applies')
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const open = new Set(
    spans
      .filter(({ verdict }) => verdict === 'undetermined')
      .map(({ category }) => category)
      .filter((id) => rules.categories.get(id)!.layer === 'legal'),
  );
  const names = [...open].map((id) => rules.categories.get(id)!.label).join(' · ');
  return [
    ...labelled(rules, shown).map((line) => line.replaceAll('\u00a0', ' ')),
    ...(names === '' ? [] : wrapped(`Tests of law open at some time: ${names}`, 2, 2)),
  ];
}

/** The timeline as plain data: verdicts by category id. */
export function timelineJson({ stretches, spans, issues }: Timeline) {
  return {
    stretches: stretches.map((stretch) => ({
      ...stretch,
      verdicts: Object.fromEntries(stretch.verdicts),
    })),
    spans,
    issues,
  };
}
