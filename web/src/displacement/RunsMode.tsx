import type { Spread } from '@sojourn/engine/displacement';
import { useMemo, useState } from 'react';
import { NumberBox } from '../parts/NumberBox.tsx';
import { words } from '../words/en.ts';
import { BasicsForm, SpreadForm } from './BasicsForm.tsx';
import { CaseResults } from './CaseResults.tsx';
import { type EnsembleOrder, ensembleWork } from './ensemble.ts';
import type { ModeProps } from './modes.ts';
import { useWork } from './use-work.ts';
import { WorkView } from './WorkView.tsx';

const text = words.displacement;
const mostDraws = 2_000;
const noSpread: Spread = { parameters: false, inflow: false };

const sameCase = (a: EnsembleOrder, b: EnsembleOrder) => a.opened === b.opened;

/** How a known total of people divides over camps: many runs of the case as it is. */
export function RunsMode({ opened, isOn, basics, onBasics }: ModeProps) {
  const [draws, setDraws] = useState(50);
  const [spread, setSpread] = useState(noSpread);
  const [turn, setTurn] = useState(0);
  const { seed, scale } = basics;
  const order = useMemo(
    () => (opened === null || !isOn || turn < 0 ? null : { opened, draws, seed, scale, spread }),
    [opened, isOn, draws, seed, scale, spread, turn],
  );
  const [state, cancel] = useWork(ensembleWork, order);
  return (
    <>
      <section className="what-if-form" aria-labelledby="runs-form">
        <h2 id="runs-form">{text.modes.runs}</h2>
        <p className="fine">{text.runsHelp}</p>
        <div className="wish-form">
          <BasicsForm basics={basics} onChange={onBasics} hasScale>
            <NumberBox
              label={text.draws}
              value={draws}
              low={2}
              high={mostDraws}
              onChange={setDraws}
            />
          </BasicsForm>
          <SpreadForm spread={spread} onChange={setSpread} />
        </div>
      </section>
      <WorkView
        id="runs-results"
        state={state}
        order={order}
        none={text.none}
        fits={sameCase}
        onCancel={cancel}
        onRun={() => setTurn(turn + 1)}
      >
        {(result) => <CaseResults result={result} />}
      </WorkView>
    </>
  );
}
