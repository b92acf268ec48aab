import type { TableTwin } from '@sojourn/charts';
import { type Caveat, type Check, checklistOf, type Present } from '../checklist/index.ts';
import type { TableFigure } from '../document.ts';
import { sourceName } from '../reading/origins.ts';
import { medianYear } from '../tense.ts';
import { argumentText, conventionsOf, isolated, writeFigure } from '../words/index.ts';
import { count, inYear, place } from './arguments.ts';
import { type Collector, collector, type SectionDraft } from './collector.ts';
import type { BriefContext } from './context.ts';

/** `India 34.0 %`; a figure of the whole stands alone. */
function written(context: BriefContext, { figure, style, of, n }: Present): string {
  const value =
    writeFigure(figure, style, context.voice) +
    (n ? ` (${conventionsOf(context.voice).sample(writeFigure(n, 'exact', context.voice))})` : '');
  return of ? `${argumentText(of, context.names, context.voice)} ${value}` : value;
}

function yearsOf({ found }: Check): string | null {
  const years = [...new Set(found.map(({ figure }) => figure.period.end - 1))].sort();
  return years.length === 0 ? null : years.join(', ');
}

/** What is to be read with a figure, in one line. */
function toBeReadWith(out: Collector, [first, ...more]: readonly Caveat[]): string | null {
  if (!first) return null;
  const all = [out.words(first.id, first.args), ...more.map((one) => out.label(one.id, one.args))];
  return all.join(conventionsOf(out.voice).list.apart);
}

function row(out: Collector, context: BriefContext, check: Check): TableTwin['rows'][number] {
  const { id, found, absent, caveats } = check;
  const { apart } = conventionsOf(out.voice).list;
  const names = found.map(({ figure }) => sourceName(context.facts.manifest, figure));
  const sources = [...new Set(names)].map((name) => isolated(name, out.voice));
  const value = absent
    ? out.words(absent.reason, absent.args)
    : found.map((one) => written(context, one)).join(apart);
  return [
    out.words(`check.${id}.label`),
    value,
    yearsOf(check),
    sources.length > 0 ? sources.join(apart) : null,
    toBeReadWith(out, caveats),
  ];
}

function tableFigures(context: BriefContext, checks: readonly Check[]): TableFigure[] {
  return checks.flatMap(({ id, found }, at) =>
    found.flatMap(({ figure, style, of, n }): TableFigure[] => {
      const row = of ? `${id}:${argumentText(of, context.names, 'en')}` : id;
      const cell = { at, column: 'value' };
      return [
        { ...cell, row, figure, style },
        ...(n
          ? [{ ...cell, row: `${id}-n${row.slice(id.length)}`, figure: n, style: 'exact' } as const]
          : []),
      ];
    }),
  );
}

/** *What a brief must carry*: every figure asked for, present or missing with the reason. */
export function checklistSection(context: BriefContext): SectionDraft {
  const out = collector(context);
  const checks = checklistOf(context);
  const median = medianYear(
    checks.flatMap(({ found }) => found.slice(0, 1).map(({ figure }) => figure)),
  );
  if (median !== null) {
    const there = checks.filter(({ absent }) => absent === null).length;
    const all = count(checks.length);
    out.note('checklist.intro', { there: count(there), all, year: inYear(median) });
  }
  const column = (id: 'figure' | 'value' | 'year' | 'source' | 'caveat') =>
    ({ id, label: out.words(`checklist.${id}`), kind: 'text' }) as const;
  const sources = checks.flatMap(({ found }) =>
    found.flatMap((one) => one.figure.origin.sourceIds),
  );
  out.table(
    'checklist',
    [...new Set(sources)],
    {
      columns: (['figure', 'value', 'year', 'source', 'caveat'] as const).map(column),
      rows: checks.map((check) => row(out, context, check)),
    },
    {
      title: out.words('checklist.title', { place: place(context.place.code) }),
      note: out.words('checklist.note'),
    },
    tableFigures(context, checks),
  );
  return out.done('checklist');
}
