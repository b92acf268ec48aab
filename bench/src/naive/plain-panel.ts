import type { IndicatorSpec, Recipe, SecurityPanel } from '@sojourn/engine/security';

/** Values by indicator, then `place year`. */
export type PlainSeries = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** A panel as a plain program holds it. */
export function plainSeries({ series, places, years }: SecurityPanel): PlainSeries {
  return new Map(
    [...series].map(([id, { values }]) => {
      const cells = new Map<string, number>();
      values.forEach((value, at) => {
        if (Number.isNaN(value)) return;
        const year = years[Math.floor(at / places.length)];
        cells.set(`${places[at % places.length]} ${year}`, value);
      });
      return [id, cells];
    }),
  );
}

function latest(cells: ReadonlyMap<string, number>, place: string, year: number, maxAge: number) {
  for (let age = 0; age <= maxAge; age++) {
    const value = cells.get(`${place} ${year - age}`);
    if (value !== undefined) return value;
  }
  return undefined;
}

function scored({ goalposts, transform, direction }: IndicatorSpec, raw: number): number {
  const { low: least = -Infinity, high: most = Infinity } = transform?.cap ?? {};
  const by = { log: Math.log, log1p: Math.log1p, none: (x: number) => x };
  const turn = by[transform?.function ?? 'none'];
  const [low, high] = [turn(goalposts!.low), turn(goalposts!.high)];
  const share = (turn(Math.min(Math.max(raw, least), most)) - low) / (high - low);
  const held = Math.min(Math.max(share, 0), 1);
  return 1 + 99 * (direction === 1 ? held : 1 - held);
}

/** The dimension scores and index of one year, place by place: `undefined` where too little is there. */
export function plainPanelYear(
  recipe: Recipe,
  series: PlainSeries,
  places: readonly string[],
  year: number,
): Map<string, number> {
  const index = new Map<string, number>();
  const { nodes, indicators, threshold: usual = 0 } = recipe;
  const top = nodes.find(({ parent }) => parent === undefined)!;
  const dimensions = nodes.filter(({ parent }) => parent !== undefined);
  for (const place of places) {
    let [logs, mass] = [0, 0];
    for (const { id, threshold = usual } of dimensions) {
      const below = indicators.filter(({ parent }) => parent === id);
      let [sum, there, all] = [0, 0, 0];
      for (const spec of below) {
        const { weight = 1 } = spec;
        all += weight;
        const raw = latest(series.get(spec.id)!, place, year, spec.maxAge ?? 0);
        if (raw === undefined) continue;
        sum += weight * scored(spec, raw);
        there += weight;
      }
      if (there === 0 || there < threshold * all) continue;
      logs += Math.log(sum / there);
      mass += 1;
    }
    if (mass >= (top.threshold ?? usual) * dimensions.length)
      index.set(place, Math.exp(logs / mass));
  }
  return index;
}
