import { useMemo, useState } from 'react';
import { DateBox, Tick } from '../../parts/Fields.tsx';
import { words } from '../../words/en.ts';
import { BasicsForm } from '../BasicsForm.tsx';
import { dayOn } from '../case-days.ts';
import { useDisplacement } from '../load-engine.ts';
import type { ModeProps } from '../modes.ts';
import type { OpenCase } from '../open-case.ts';
import { useWork } from '../use-work.ts';
import { WorkView } from '../WorkView.tsx';
import { ForecastResults } from './ForecastResults.tsx';
import { type ForecastOrder, forecastWork } from './forecast.ts';

const text = words.displacement;
const own = text.forecast;

const sameCase = (a: ForecastOrder, b: ForecastOrder) => a.opened === b.opened;

interface DayFormProps {
  readonly opened: OpenCase;
  readonly day: number;
  readonly first: number;
  readonly last: number;
  readonly onChange: (day: number) => void;
}

/** The last day that the forecast knows. */
function DayForm({ opened, day, first, last, onChange }: DayFormProps) {
  const { dateOf, dayText } = useDisplacement();
  const { model } = opened;
  const [from, until] = [dateOf(model, first), dateOf(model, last)];
  return (
    <DateBox
      label={own.day}
      value={dateOf(model, day)}
      first={from}
      last={until}
      onChange={(date) => onChange(dayOn(model, date))}
      hint={own.dayHint(day)}
      problem={text.dateProblem(dayText(from), dayText(until))}
    />
  );
}

/** What registrations may say in the weeks ahead of a day. */
export function ForecastMode({ opened, turn: caseTurn, isOn, basics, onBasics }: ModeProps) {
  const engine = useDisplacement();
  const [chosen, setChosen] = useState({ of: 0, day: 0 });
  const [isCorrected, setCorrected] = useState(false);
  const [turn, setTurn] = useState(0);
  const [first, last] = useMemo(
    () => (opened === null ? [0, 0] : engine.forecastDays(opened.model, false)),
    [engine, opened],
  );
  const isPossible = opened !== null && first <= last;
  const wanted = chosen.of === caseTurn ? chosen.day : last;
  const day = Math.max(first, Math.min(last, wanted));
  const { seed } = basics;
  const order = useMemo((): ForecastOrder | null => {
    if (opened === null || !isPossible || !isOn || turn < 0) return null;
    return { opened, day, seed, level: isCorrected ? 'corrected' : 'published' };
  }, [opened, isPossible, isOn, day, seed, isCorrected, turn]);
  const [state, cancel] = useWork(forecastWork, order);
  return (
    <>
      <section className="what-if-form" aria-labelledby="forecast-form">
        <h2 id="forecast-form">{text.modes.forecast}</h2>
        <p className="fine">{own.help}</p>
        <div className="wish-form">
          {isPossible && (
            <DayForm
              opened={opened}
              day={day}
              first={first}
              last={last}
              onChange={(next) => setChosen({ of: caseTurn, day: next })}
            />
          )}
          <Tick isOn={isCorrected} onChange={setCorrected}>
            {own.corrected}
          </Tick>
          <BasicsForm basics={basics} onChange={onBasics} hasScale={false} />
        </div>
      </section>
      <WorkView
        id="forecast-results"
        state={state}
        order={order}
        none={opened === null ? text.none : own.impossible}
        fits={sameCase}
        onCancel={cancel}
        onRun={() => setTurn(turn + 1)}
        what={own.what}
      >
        {(result) => <ForecastResults result={result} />}
      </WorkView>
    </>
  );
}
