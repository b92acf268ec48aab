import type { DisplacementReport } from '@sojourn/brief/displacement';
import { use, useId, useMemo, useState } from 'react';
import { loadWorld } from '../data/store.ts';
import { Chart } from '../parts/Chart.tsx';
import { words } from '../words/en.ts';
import { useDisplacement } from './load-engine.ts';

const text = words.displacement;

/** The map of a case, and a slider over its days. */
export function CaseMap({ report }: { readonly report: DisplacementReport }) {
  const engine = useDisplacement();
  const world = use(loadWorld());
  const id = useId();
  const last = report.frames.length - 1;
  const [chosen, setChosen] = useState(last);
  const at = Math.min(chosen, last);
  const frame = report.frames[at];
  const map = useMemo(
    () => (frame === undefined ? null : engine.mapOf(report, frame, world)),
    [engine, report, frame, world],
  );
  const numbers = useMemo(() => engine.caseNumbers(report.dates), [engine, report]);
  if (map === null || frame === undefined) return <p>{text.noMap}</p>;
  const day = engine.dayText(report.dates[frame.at] ?? '');
  return (
    <>
      <div className="case-days">
        <label htmlFor={id}>{text.day}</label>
        <input
          id={id}
          type="range"
          min={0}
          max={last}
          value={at}
          aria-valuetext={day}
          onChange={(event) => setChosen(event.currentTarget.valueAsNumber)}
        />
        <output htmlFor={id}>{day}</output>
      </div>
      <Chart spec={map} numbers={numbers} />
    </>
  );
}
