import type { ForecastResult } from '@sojourn/brief/displacement';
import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { Chart } from '../../parts/Chart.tsx';
import { download, fileName } from '../../parts/download.ts';
import { words } from '../../words/en.ts';
import { useDisplacement } from '../load-engine.ts';
import { ListSection, SameByCommand, Sentences, TableSection } from '../ResultParts.tsx';

const text = words.displacement;
const own = text.forecast;

/** A forecast: how good such forecasts have been, curves, 30 and 90 days ahead, the record. */
export function ForecastResults({ result }: { readonly result: ForecastResult }) {
  const engine = useDisplacement();
  const { model, forecast, release, seed, level } = result;
  const shown = useMemo(
    () => ({
      curves: engine.forecastCurves(result),
      numbers: engine.forecastNumbers(result),
      horizons: engine.horizonTables(result),
      record: engine.recordTable(result),
      verdict: engine.forecastVerdict(result),
    }),
    [engine, result],
  );
  const corrected = level === 'corrected' ? ' --corrected' : '';
  const live = model.live ? ' --live' : '';
  return (
    <div className="case-results">
      <Sentences stamp={release.stamp} sentences={shown.verdict} />
      <Chart spec={shown.curves} numbers={shown.numbers} />
      {shown.horizons.map(({ ahead, day, table }) => (
        <TableSection key={ahead} title={own.horizon(ahead, day)} table={table} />
      ))}
      <TableSection title={own.record} table={shown.record} note={own.recordNote} />
      <ListSection title={text.limits} items={engine.forecastLimits} />
      <div className="tools">
        <Button
          className="plain-button"
          onPress={() =>
            download(
              `${fileName(`${model.title} forecast`)}.csv`,
              'text/csv',
              engine.forecastCsv(result),
            )
          }
        >
          {text.csv}
        </Button>
      </div>
      <SameByCommand
        label={text.byCommand}
        command={`sojourn displace forecast ${text.folder} --on ${forecast.day} --seed ${seed}${corrected}${live}`}
      />
    </div>
  );
}
