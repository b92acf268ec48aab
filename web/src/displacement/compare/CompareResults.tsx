import type { CompareResult } from '@sojourn/brief/displacement';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Chart } from '../../parts/Chart.tsx';
import { download, fileName } from '../../parts/download.ts';
import { words } from '../../words/en.ts';
import { CaseDay } from '../CaseDay.tsx';
import { useDisplacement } from '../load-engine.ts';
import { ListSection, SameByCommand, Sentences } from '../ResultParts.tsx';

const text = words.displacement;
const own = text.compare;

/** Differences on one day, which the reader chooses. */
function OneDay({ result }: { readonly result: CompareResult }) {
  const engine = useDisplacement();
  const { model } = result.pair.base;
  const days = useMemo(
    () => result.release.days.map((day) => engine.dayText(engine.dateOf(model, day))),
    [engine, model, result],
  );
  const [chosen, setChosen] = useState<number | null>(null);
  const last = days.length - 1;
  const at = Math.min(chosen ?? last, last);
  const numbers = useMemo(() => engine.changeNumbers(result), [engine, result]);
  const chart = useMemo(() => engine.differenceChart(result, at), [engine, result, at]);
  return (
    <>
      <CaseDay label={own.day} days={days} at={at} onChange={setChosen} />
      <Chart spec={chart} numbers={numbers} table={() => engine.differenceTable(result, at)} />
      <p className="outcome-sentence">{engine.differenceSentence(result, at)}</p>
    </>
  );
}

/** What the changes make of a case, in words, on a day, and day by day. */
export function CompareResults({ result }: { readonly result: CompareResult }) {
  const engine = useDisplacement();
  const { pair, comparison, release, seed } = result;
  const { model, scale } = pair.base;
  const curves = useMemo(() => engine.differenceCurves(result), [engine, result]);
  const numbers = useMemo(() => engine.changeNumbers(result), [engine, result]);
  const live = model.live ? ' --live' : '';
  return (
    <div className="case-results">
      <Sentences stamp={release.stamp} sentences={[]} />
      <ListSection
        title={own.changes}
        items={pair.changes.map((change) => engine.changeWords(change, model))}
      />
      {release.days.length === 0 ? (
        <p>{own.noDay}</p>
      ) : (
        <>
          <OneDay result={result} />
          <Chart spec={curves} numbers={numbers} />
        </>
      )}
      <ListSection title={text.limits} items={[engine.gainSentence(result), ...own.limits]} />
      <div className="tools">
        <Button
          className="plain-button"
          onPress={() =>
            download(
              `${fileName(`${model.title} differences`)}.csv`,
              'text/csv',
              engine.compareCsv(result),
            )
          }
        >
          {own.csv}
        </Button>
      </div>
      <SameByCommand
        label={own.byCommand}
        command={`sojourn displace compare ${text.folder} --change changes.json --draws ${comparison.draws} --seed ${seed} --scale ${scale}${live}`}
      />
    </div>
  );
}
