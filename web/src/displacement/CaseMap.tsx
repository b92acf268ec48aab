import type { DisplacementReport } from '@sojourn/brief/displacement';
import { use, useMemo, useState } from 'react';
import { loadWorld } from '../data/store.ts';
import { Chart } from '../parts/Chart.tsx';
import { words } from '../words/en.ts';
import { CaseDay } from './CaseDay.tsx';
import { useDisplacement } from './load-engine.ts';

const text = words.displacement;

/** The map of a case, and a slider over its days. */
export function CaseMap({ report }: { readonly report: DisplacementReport }) {
  const engine = useDisplacement();
  const world = use(loadWorld());
  const last = report.frames.length - 1;
  const [chosen, setChosen] = useState(last);
  const at = Math.min(chosen, last);
  const frame = report.frames[at];
  const map = useMemo(
    () => (frame === undefined ? null : engine.mapOf(report, frame, world)),
    [engine, report, frame, world],
  );
  const numbers = useMemo(() => engine.caseNumbers(report.dates), [engine, report]);
  const days = useMemo(
    () => report.frames.map((one) => engine.dayText(report.dates[one.at] ?? '')),
    [engine, report],
  );
  if (map === null) return <p>{text.noMap}</p>;
  return (
    <>
      <CaseDay label={text.day} days={days} at={at} onChange={setChosen} />
      <Chart spec={map} numbers={numbers} />
    </>
  );
}
