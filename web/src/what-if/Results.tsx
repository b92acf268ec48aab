import { toCsv } from '@sojourn/charts';
import type { PlaceRegister } from '@sojourn/data';
import { renderMessage } from '@sojourn/engine/core';
import type { ScenarioResult } from '@sojourn/engine/nexus';
import { memo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Chart } from '../parts/Chart.tsx';
import { download } from '../parts/download.ts';
import { words } from '../words/en.ts';
import {
  changeSentence,
  differenceChart,
  levelChart,
  type Outcome,
  outcomesOf,
  resultTable,
} from './fans.ts';
import { useModel } from './load-model.ts';

interface OutcomeViewProps {
  readonly outcome: Outcome;
  readonly result: ScenarioResult;
  readonly name: string;
}

function OutcomeView({ outcome, result, name }: OutcomeViewProps) {
  const context = { years: result.years, place: name, draws: result.meta.draws ?? 0 };
  return (
    <section className="outcome">
      <p className="outcome-sentence">{changeSentence(outcome, result.years.at(-1) ?? 0)}</p>
      <div className="outcome-charts">
        <Chart spec={levelChart(outcome, context)} />
        <Chart spec={differenceChart(outcome, context)} level={4} />
      </div>
    </section>
  );
}

function Assumptions({ result }: { readonly result: ScenarioResult }) {
  if (result.issues.length === 0) return null;
  return (
    <details className="assumptions">
      <summary>{words.whatIf.issues}</summary>
      <ul>
        {result.issues.map((issue) => {
          const { message, remedy } = renderMessage(issue);
          return (
            <li key={message}>
              {message} {remedy}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

interface ResultsProps {
  readonly result: ScenarioResult;
  readonly places: PlaceRegister;
}

/**
 * The fans of one place at a time, the world among them, and all numbers as CSV. Drawn anew for a
 * new result only, not at each step of a run.
 */
export const Results = memo(function Results({ result, places }: ResultsProps) {
  const { worldCode, scenarioRows } = useModel();
  const codes = [...new Set(result.baseline.map((fan) => fan.place))];
  const first = codes.find((code) => code !== worldCode) ?? worldCode;
  const [chosen, choose] = useState(first);
  const place = codes.includes(chosen) ? chosen : first;
  const nameOf = (code: string) =>
    code === worldCode ? words.whatIf.world : (places.find(code)?.names.en ?? code);
  return (
    <>
      <div className="result-head">
        <RadioGroup
          className="place-choice"
          aria-label={words.whatIf.places}
          value={place}
          onChange={choose}
          orientation="horizontal"
        >
          {[...codes]
            .sort((a) => (a === worldCode ? 1 : -1))
            .map((code) => (
              <Radio key={code} value={code}>
                {nameOf(code)}
              </Radio>
            ))}
        </RadioGroup>
        <Button
          className="plain-button"
          onPress={() =>
            download('scenario.csv', 'text/csv', toCsv(resultTable(scenarioRows(result))))
          }
        >
          {words.whatIf.csv}
        </Button>
      </div>
      {outcomesOf(result, place).map((outcome) => (
        <OutcomeView key={outcome.id} outcome={outcome} result={result} name={nameOf(place)} />
      ))}
      <Assumptions result={result} />
    </>
  );
});
