import type { Figure } from '@sojourn/engine/core';
import { amount, savingAt } from '../compute/index.ts';
import { breakIn } from '../reading/breaks.ts';
import { isStale } from '../tense.ts';
import { decade, peersNeeded, remittanceCostGoal } from '../thresholds.ts';
import {
  breakArgs,
  inYear,
  list,
  message,
  number,
  pair,
  percent,
  place,
  words,
  yearOf,
} from './arguments.ts';
import { drawnByYear } from './chart-figures.ts';
import { type Collector, collector, type SectionDraft } from './collector.ts';
import type { BriefContext } from './context.ts';
import { yearly } from './internal.ts';
import { levelsTable } from './levels.ts';
import { modelledTable } from './modelled-remittances.ts';

/** Below this sum, in US$, a jump of remittances is not called a break. */
const leastDollars = 1e6;

function sayReceived(out: Collector, context: BriefContext): void {
  const received = context.panel.latest('remittances_usd');
  const where = { place: place(context.place.code) };
  if (!received) {
    out.state('brings.none', where);
    out.gap('gap.remittances', 'missing', where);
    return;
  }
  out.tell('brings.received.past', {
    ...where,
    usd: number(received, 'usd'),
    year: yearOf(received),
    release: words(received.origin.release),
  });
  const before = context.panel.at('remittances_usd', received.period.start - decade);
  if (!before) return;
  const since = context.panel
    .series('remittances_usd')
    .filter(({ period }) => period.start >= before.period.start);
  const broken = breakIn(since, leastDollars);
  if (broken) out.tell('brings.received.break.past', breakArgs(broken, 'usd'));
  else
    out.tell('brings.received.before.past', { usd: number(before, 'usd'), year: yearOf(before) });
}

function sayRelative(out: Collector, context: BriefContext): void {
  const share = context.panel.latest('remittances_gdp');
  if (!share) return;
  const of = share.period.start;
  const world = context.panel.peer('WLD', 'remittances_gdp', of);
  const region = context.region
    ? context.panel.peer(context.region.code, 'remittances_gdp', of)
    : null;
  const args = { share: percent(share), year: yearOf(share) };
  if (!world) out.tell('brings.gdp.past', args);
  else if (!region || region.places < peersNeeded) {
    out.tell('brings.gdp-world.past', { ...args, world: percent(world.median) });
  } else {
    out.tell('brings.gdp-peers.past', {
      ...args,
      world: percent(world.median),
      region: percent(region.median),
      regionPlace: place(context.region!.code),
    });
  }
}

/** How a cost stands to the goal, in % of the amount sent. */
export function goalPosition(cost: number): 'above' | 'below' | 'equal' {
  if (cost === remittanceCostGoal) return 'equal';
  return cost > remittanceCostGoal ? 'above' : 'below';
}

/** The cost of sending, where it is above the goal; else null. */
export function dearCost({ panel }: BriefContext): Figure | null {
  const cost = panel.latest('remittance_cost');
  return cost && (cost.value ?? 0) > remittanceCostGoal ? cost : null;
}

/** What the goal would leave with people, in US$, of all that the place received of late. */
export function saySaving(out: Collector, context: BriefContext): void {
  const cost = dearCost(context);
  const received = context.panel.latest('remittances_usd');
  if (!cost || !received || amount(received) === 0) return;
  if (isStale(received.period.start, context.asOf)) return;
  out.tell('brings.saving.past', {
    receiver: place(context.place.code),
    saving: number(savingAt(received, cost, remittanceCostGoal), 'usd'),
    year: yearOf(received),
    costYear: yearOf(cost),
  });
}

function sayCost(out: Collector, context: BriefContext): void {
  const cost = context.panel.latest('remittance_cost');
  if (!cost) {
    out.gap('gap.cost', 'missing', { place: place(context.place.code) });
    return;
  }
  const value = amount(cost);
  out.tell('brings.cost.past', {
    cost: percent(cost),
    year: yearOf(cost),
    position: words(goalPosition(value)),
  });
  saySaving(out, context);
  out.gapIfOld('gap.cost-old', cost.period.start, { year: yearOf(cost) });
}

function charts(out: Collector, context: BriefContext): void {
  const usd = context.panel.series('remittances_usd');
  const shares = context.panel.series('remittances_gdp');
  if (usd.length >= 4) {
    const args = spanOf(context, usd);
    out.chart(
      'remittances',
      usd[0]!.origin.sourceIds,
      {
        kind: 'lines',
        title: out.words('chart.remittances.title', args),
        subtitle: out.words('chart.remittances.subtitle', args),
        summary: out.words('chart.remittances.summary', args),
        format: 'usd',
        series: [
          {
            id: 'received',
            label: out.words('chart.remittances.series'),
            points: yearly(usd, out.voice),
            emphasis: 'main',
          },
        ],
        zero: true,
      },
      drawnByYear('received', usd, 'usd'),
    );
  }
  if (shares.length >= 4) shareChart(out, context, shares);
}

function spanOf(context: BriefContext, figures: readonly Figure[]) {
  return {
    place: place(context.place.code),
    from: inYear(figures[0]!.period.start),
    to: inYear(figures.at(-1)!.period.start),
  };
}

function shareChart(out: Collector, context: BriefContext, shares: readonly Figure[]): void {
  const args = spanOf(context, shares);
  const last = shares.at(-1)!.period.start;
  const regional = context.region
    ? context.panel.peer(context.region.code, 'remittances_gdp', last)
    : null;
  const region = regional && regional.places >= peersNeeded ? context.region : null;
  const medians = context.panel
    .medians(region?.code ?? 'WLD', 'remittances_gdp')
    .filter(({ period: { start } }) => start >= shares[0]!.period.start && start <= last);
  out.chart(
    'remittances-gdp',
    shares[0]!.origin.sourceIds,
    {
      kind: 'lines',
      title: out.words('chart.remittances-gdp.title'),
      subtitle: region
        ? out.words('chart.remittances-gdp.subtitle', { ...args, region: place(region.code) })
        : out.words('chart.remittances-gdp.world', args),
      summary: out.words('chart.remittances-gdp.summary', args),
      format: 'percent',
      series: [
        {
          id: 'median',
          label: out.words('chart.remittances-gdp.median'),
          points: medians.map((median) => ({ x: median.period.start, y: amount(median) })),
          emphasis: 'context',
        },
        {
          id: 'place',
          label: context.place.names[context.language],
          points: yearly(shares, out.voice),
          emphasis: 'main',
        },
      ],
      zero: true,
    },
    [...drawnByYear('median', medians, 'percent'), ...drawnByYear('place', shares, 'percent')],
  );
}

/**
 * *What it brings*: remittances received with their vintage, relative to GDP, by corridor as a
 * model, and the cost of sending against the goal of 3 %.
 */
export function bringsSection(context: BriefContext): SectionDraft {
  const out = collector(context);
  const usd = context.panel.latest('remittances_usd');
  const share = context.panel.latest('remittances_gdp');
  const cost = context.panel.latest('remittance_cost');
  out.keyFigures([
    usd ? { label: 'key.remittances-usd', args: {}, figure: usd, style: 'usd' } : null,
    share ? { label: 'key.remittances-gdp', args: {}, figure: share, style: 'percent' } : null,
    cost ? { label: 'key.cost', args: {}, figure: cost, style: 'percent' } : null,
  ]);
  sayReceived(out, context);
  sayRelative(out, context);
  sayCost(out, context);
  charts(out, context);
  const modelled = [modelledTable(out, context, 'in'), modelledTable(out, context, 'out')];
  const bilateral = Math.max(0, ...modelled.map((of) => of ?? 0));
  if (bilateral > 0) {
    out.note('brings.note.modelled');
    out.note('brings.note.matrix', { year: inYear(bilateral) });
    out.gapIfOld('gap.remittances-bilateral-old', bilateral, { year: inYear(bilateral) });
  }
  if (usd) {
    out.note('brings.note.vintage');
    levelsTable(out);
  }
  out.note('brings.note.women');
  const series = [
    { found: usd, name: 'word.in-dollars' },
    { found: share, name: 'word.of-gdp' },
  ] as const;
  const old = series.flatMap(({ found, name }) =>
    found && isStale(found.period.start, context.asOf) ? [pair(message(name), yearOf(found))] : [],
  );
  if (old.length > 0) out.gap('gap.remittances-old', 'old', { list: list(old) });
  out.gap('gap.remittances-paid', 'licence');
  out.gap('gap.recruitment', 'missing');
  return out.done('brings');
}
