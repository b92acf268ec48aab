import type { DisasterResult } from '@sojourn/brief/displacement';
import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { Chart } from '../../parts/Chart.tsx';
import { download, fileName } from '../../parts/download.ts';
import { words } from '../../words/en.ts';
import { useDisplacement } from '../load-engine.ts';
import { ListSection, SameByCommand, TableSection } from '../ResultParts.tsx';

const text = words.displacement;
const own = text.disaster;

interface DisasterResultsProps {
  readonly result: DisasterResult;
  /** Code of the place. */
  readonly place: string;
}

/** Flows and stocks of an event, apart; what is assumed; what it covers. */
export function DisasterResults({ result, place }: DisasterResultsProps) {
  const engine = useDisplacement();
  const { outlook, scenario, seed } = result;
  const charts = useMemo(
    () => [engine.flowChart(result), engine.stockChart(result)] as const,
    [engine, result],
  );
  const { hazard, severity, evacuated, evacuationDays, families } = scenario;
  const days = evacuated > 0 ? ` --evacuation-days ${evacuationDays}` : '';
  const name = fileName(`${outlook.place} ${hazard} outlook`);
  return (
    <div className="case-results">
      <p className="outcome-sentence">{own.history(outlook.years, outlook.events)}</p>
      <p className="outcome-sentence">{engine.meanDaysSentence(result)}.</p>
      {charts.map((spec) => (
        <Chart key={spec.title} spec={spec} numbers={engine.outlookNumbers} />
      ))}
      <TableSection title={own.table} table={engine.outlookTable(result)} note={own.tableNote} />
      <ListSection title={own.assumptions} items={engine.assumptions(result)} />
      <ListSection title={own.covers} items={engine.covers} />
      <div className="tools">
        <Button
          className="plain-button"
          onPress={() => download(`${name}.csv`, 'text/csv', engine.disasterCsv(result))}
        >
          {own.csv}
        </Button>
      </div>
      <SameByCommand
        label={text.byCommand}
        command={`sojourn displace disaster ${place} --hazard "${hazard}" --severity ${severity} --evacuated ${evacuated}${days} --families ${families} --seed ${seed}`}
      />
    </div>
  );
}
