import type { CaseChange } from '@sojourn/engine/displacement';
import { useMemo, useState } from 'react';
import { NumberBox } from '../../parts/NumberBox.tsx';
import { words } from '../../words/en.ts';
import { BasicsForm } from '../BasicsForm.tsx';
import type { ModeProps } from '../modes.ts';
import { useWork } from '../use-work.ts';
import { WorkView } from '../WorkView.tsx';
import { ChangeForm } from './ChangeForm.tsx';
import { CompareResults } from './CompareResults.tsx';
import { type ComparisonOrder, comparisonWork } from './comparison.ts';

const text = words.displacement;
const own = text.compare;
const mostPairs = 1_000;

const sameCase = (a: ComparisonOrder, b: ComparisonOrder) => a.opened === b.opened;

/** Changes go with the case that they were made for, whether it is told as live or not. */
interface Changes {
  readonly of: number;
  readonly list: readonly CaseChange[];
}

/** What changes would make of a case. */
export function CompareMode({ opened, turn: caseTurn, isOn, basics, onBasics }: ModeProps) {
  const [kept, setKept] = useState<Changes>({ of: 0, list: [] });
  const [draws, setDraws] = useState(50);
  const [turn, setTurn] = useState(0);
  const changes = useMemo(() => (kept.of === caseTurn ? kept.list : []), [kept, caseTurn]);
  const { seed, scale } = basics;
  const order = useMemo((): ComparisonOrder | null => {
    if (opened === null || changes.length === 0 || !isOn || turn < 0) return null;
    return { opened, changes, draws, seed, scale };
  }, [opened, changes, isOn, draws, seed, scale, turn]);
  const [state, cancel] = useWork(comparisonWork, order);
  return (
    <>
      <section className="what-if-form" aria-labelledby="compare-form">
        <h2 id="compare-form">{text.modes.compare}</h2>
        <p className="fine">{own.help}</p>
        <div className="wish-form">
          {opened !== null && (
            <ChangeForm
              key={caseTurn}
              opened={opened}
              changes={changes}
              onChange={(list) => setKept({ of: caseTurn, list })}
            />
          )}
          <BasicsForm basics={basics} onChange={onBasics} hasScale>
            <NumberBox
              label={own.pairs}
              value={draws}
              low={2}
              high={mostPairs}
              onChange={setDraws}
            />
          </BasicsForm>
        </div>
      </section>
      <WorkView
        id="compare-results"
        state={state}
        order={order}
        none={opened === null ? text.none : own.none}
        fits={sameCase}
        onCancel={cancel}
        onRun={() => setTurn(turn + 1)}
        what={own.what}
      >
        {(result) => <CompareResults result={result} />}
      </WorkView>
    </>
  );
}
