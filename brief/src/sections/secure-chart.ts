import type { SmallMultiples } from '@sojourn/charts';
import { amount } from '../compute/index.ts';
import { ends, type ScoreFigures } from '../reading/security-figures.ts';
import { indexNode, securityNodes } from '../reading/security-index.ts';
import { inYear, list, message, number, pair, place, words } from './arguments.ts';
import { drawnByYear } from './chart-figures.ts';
import type { Collector } from './collector.ts';
import type { BriefContext } from './context.ts';
import type { Dimension } from './indicators.ts';

/** Scores of a node over the years, oldest first. */
export type ScoresByNode = ReadonlyMap<string, readonly ScoreFigures[]>;

const levels = [50, 80, 95];

/** The name of a dimension by itself: *Health security*. */
export function nodeName(out: Collector, node: string): string {
  if (node === indexNode) return out.words('security.label');
  return out.words('chart.secure.title', { dimension: message(`dimension.${node as Dimension}`) });
}

function panelOf(
  out: Collector,
  node: string,
  scores: readonly ScoreFigures[],
): SmallMultiples['panels'][number] {
  return {
    id: node,
    label: nodeName(out, node),
    points: scores.map(({ point, score }) => ({
      x: point.year,
      y: amount(score),
      ...(point.status === 'carried' && { carried: true }),
    })),
    bands: levels.map((level) => {
      const of = scores.map(({ point }) => ends(point.bands, level));
      return { level, low: of.map(({ low }) => low), high: of.map(({ high }) => high) };
    }),
  };
}

/** The index first, then the dimensions; those that can be read in no year stay, empty. */
const panelNodes = [indexNode, ...securityNodes.filter((node) => node !== indexNode)];

/** Index and dimensions over the years, each with its intervals, on one scale. */
export function securityChart(out: Collector, context: BriefContext, scores: ScoresByNode): void {
  const all = [...scores.values()].flat();
  if (all.length === 0) return;
  const years = all.map(({ point }) => point.year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const latest = panelNodes.flatMap((node) => {
    const last = scores.get(node)?.find(({ point }) => point.year === to);
    return last ? [pair(words(nodeName(out, node)), number(last.score, 'plain'))] : [];
  });
  out.chart(
    'security',
    [...new Set(all.flatMap(({ score }) => score.origin.sourceIds))],
    {
      kind: 'multiples',
      title: out.words('chart.security.title', { place: place(context.place.code) }),
      subtitle: out.words('chart.security.subtitle', { from: inYear(from), to: inYear(to) }),
      summary: out.words('chart.security.summary', { year: inYear(to), list: list(latest) }),
      format: 'decimal1',
      sharedY: true,
      bandLabel: out.words('chart.security.band'),
      carriedLabel: out.words('chart.security.carried'),
      panels: panelNodes.map((node) => panelOf(out, node, scores.get(node) ?? [])),
    },
    panelNodes.flatMap((node) =>
      drawnByYear(
        node,
        (scores.get(node) ?? []).map(({ score }) => score),
        'plain',
      ),
    ),
  );
}
