import type { CaseResult } from '@sojourn/brief/displacement';
import { use, useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { loadWorld } from '../data/store.ts';
import { Chart } from '../parts/Chart.tsx';
import { download, fileName } from '../parts/download.ts';
import { words } from '../words/en.ts';
import { CaseMap } from './CaseMap.tsx';
import { useDisplacement } from './load-engine.ts';
import { ListSection, SameByCommand, Sentences, TableSection } from './ResultParts.tsx';

const text = words.displacement;

function commandOf({ ready, ensemble, seed, spread }: CaseResult): string {
  const unsure = [spread.parameters ? 'parameters' : '', spread.inflow ? 'inflow' : ''].filter(
    Boolean,
  );
  return [
    `sojourn displace ${text.folder} --draws ${ensemble.draws} --seed ${seed} --scale ${ready.scale}`,
    ...(unsure.length > 0 ? [`--unsure ${unsure.join(' ')}`] : []),
    ...(ready.model.live ? ['--live'] : []),
  ].join(' ');
}

/** What a case gives: words, map, curves, scores beside plain rules, files. */
export function CaseResults({ result }: { readonly result: CaseResult }) {
  const engine = useDisplacement();
  const world = use(loadWorld());
  const report = useMemo(() => engine.reportOf(result), [engine, result]);
  const numbers = useMemo(() => engine.caseNumbers(report.dates), [engine, report]);
  const charts = useMemo(
    () => [engine.totalCurve(report), engine.campCurves(report)] as const,
    [engine, report],
  );
  const name = fileName(report.title);
  const table = () => engine.curvesTable(report);
  return (
    <div className="case-results">
      <Sentences stamp={report.stamp} sentences={engine.verdict(report)} />
      <CaseMap report={report} />
      {charts.map((spec) => (
        <Chart key={spec.title} spec={spec} numbers={numbers} table={table} />
      ))}
      <TableSection title={text.scores} table={engine.scoreTable(report)} />
      <TableSection title={text.coverage} table={engine.coverageTable(report)} />
      <TableSection title={text.camps} table={engine.campTable(report)} />
      <ListSection title={text.limits} items={engine.limits} />
      <div className="tools">
        <Button
          className="plain-button"
          onPress={() =>
            download(`${name}.html`, 'text/html', engine.displacementHtml(report, world))
          }
        >
          {text.report}
        </Button>
        <Button
          className="plain-button"
          onPress={() => download(`${name}.csv`, 'text/csv', engine.campsCsv(result))}
        >
          {text.csv}
        </Button>
      </div>
      <SameByCommand label={text.byCommand} command={commandOf(result)} />
    </div>
  );
}
