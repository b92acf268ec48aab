import { useMemo, useState } from 'react';
import { loadWorld } from '../data/store.ts';
import { ErrorNotice } from '../parts/Notice.tsx';
import { RunBar } from '../what-if/RunBar.tsx';
import { words } from '../words/en.ts';
import { CaseOpener } from './CaseOpener.tsx';
import { CaseResults } from './CaseResults.tsx';
import { loadDisplacement } from './load-engine.ts';
import type { OpenCase } from './open-case.ts';
import { Warnings } from './Problems.tsx';
import { useEnsemble, type Wish } from './use-ensemble.ts';
import { WishForm } from './WishForm.tsx';

const text = words.displacement;

const firstWish: Wish = {
  draws: 50,
  seed: 1,
  scale: 1,
  spread: { parameters: false, inflow: false },
  isLive: false,
};

function Size({ opened }: { readonly opened: OpenCase }) {
  const { title, places, routes, days } = opened.model;
  return (
    <p className="case-size">
      <strong>{title}</strong> {text.size(places.length, routes.length, days)}
    </p>
  );
}

/** Forced movement day by day, from files that never leave the page. */
export function DisplacementPage() {
  loadDisplacement();
  loadWorld();
  const [opened, setOpened] = useState<OpenCase | null>(null);
  const [wish, setWish] = useState(firstWish);
  const [turn, setTurn] = useState(0);
  const ordered = useMemo(
    () => (opened === null || turn < 0 ? null : { opened, wish }),
    [opened, wish, turn],
  );
  const [state, cancel] = useEnsemble(ordered);
  return (
    <div className="what-if displacement">
      <div className="page-head">
        <h1 className="page-title" tabIndex={-1}>
          {text.title}
        </h1>
        <p className="lead">{text.lead}</p>
      </div>
      <section className="what-if-form" aria-labelledby="case-title">
        <h2 id="case-title">{text.form}</h2>
        <CaseOpener onOpen={setOpened} />
        {opened !== null && (
          <>
            <Size opened={opened} />
            <Warnings warnings={opened.warnings} />
            <WishForm wish={wish} onChange={setWish} />
          </>
        )}
      </section>
      <section className="what-if-results" aria-labelledby="results-title">
        <h2 id="results-title">{text.results}</h2>
        {opened === null ? (
          <p className="fine">{text.none}</p>
        ) : (
          <RunBar state={state} onCancel={cancel} onRun={() => setTurn(turn + 1)} />
        )}
        {state.status === 'failed' && <ErrorNotice error={state.error} />}
        {state.result !== null && <CaseResults result={state.result} />}
      </section>
    </div>
  );
}
