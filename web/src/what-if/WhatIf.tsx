import type { Scenario, World } from '@sojourn/engine/nexus';
import { use, useMemo, useState, useSyncExternalStore } from 'react';
import { loadNexus, loadPlaces } from '../data/store.ts';
import { ErrorNotice } from '../parts/Notice.tsx';
import { formatRoute } from '../routing/route.ts';
import { go, rewrite } from '../routing/use-route.ts';
import { words } from '../words/en.ts';
import { scenarioFromQuery, scenarioQuery } from './link.ts';
import { loadModel, useModel } from './load-model.ts';
import { Results } from './Results.tsx';
import { RunBar } from './RunBar.tsx';
import type { RunState } from './run-state.ts';
import { ScenarioFile } from './ScenarioFile.tsx';
import { ScenarioForm } from './ScenarioForm.tsx';
import { defaultScenario } from './scenario.ts';
import { useRun } from './use-run.ts';
import { onWorkersRefused, workersRefused } from './workers.ts';

function linkOf(scenario: Scenario): string {
  return formatRoute({ page: 'what-if', query: scenarioQuery(scenario) });
}

/** The scenario of the link, or what is wrong with it. */
function useLinkedScenario(query: string, world: World): { scenario: Scenario; problem: unknown } {
  const model = useModel();
  return useMemo(() => {
    const standard = defaultScenario(world.baseYear);
    try {
      const scenario = scenarioFromQuery(model, query, standard, words.whatIf.linkSource);
      return { scenario, problem: null };
    } catch (problem) {
      return { scenario: standard, problem };
    }
  }, [model, query, world]);
}

function noteOf(state: RunState, draws: number, isProvisional: boolean): string {
  if (state.result === null) return words.whatIf.statusRunning;
  return isProvisional ? words.whatIf.provisional(draws) : words.whatIf.final(draws);
}

function ResultNotes({ state }: { readonly state: RunState }) {
  const { provisionalDraws } = useModel();
  const draws = state.result?.meta.draws ?? 0;
  if (state.status === 'failed') return <ErrorNotice error={state.error} />;
  if (state.status === 'cancelled')
    return <p className="run-note">{words.whatIf.statusCancelled}</p>;
  const isProvisional =
    state.result !== null && draws < Math.max(state.total, provisionalDraws + 1);
  return (
    <p className="run-note" data-kind={isProvisional ? 'provisional' : 'final'}>
      {noteOf(state, draws, isProvisional)}
    </p>
  );
}

/** The spike's page: a scenario, its run, its fans. */
export function WhatIf({ query }: { readonly query: string }) {
  loadModel();
  loadPlaces();
  const world = use(loadNexus());
  const places = use(loadPlaces());
  const { provisionalDraws } = useModel();
  const { scenario, problem } = useLinkedScenario(query, world);
  const isAlone = useSyncExternalStore(onWorkersRefused, workersRefused);
  const [moving, setMoving] = useState<Scenario | null>(null);
  const [turn, setTurn] = useState(0);
  const shown = moving ?? scenario;
  const ordered = useMemo(() => {
    // A moving slider asks for the first draws only, so that the fan follows the hand.
    const draws = moving === null ? scenario.draws : Math.min(scenario.draws, provisionalDraws);
    return problem !== null || turn < 0 ? null : { ...shown, draws };
  }, [shown, moving, scenario, problem, turn, provisionalDraws]);
  const [state, cancel] = useRun(world, ordered);
  const change = (next: Scenario, isOver: boolean) => {
    setMoving(isOver ? null : next);
    if (isOver) rewrite(linkOf(next));
  };
  return (
    <div className="what-if">
      <div className="page-head">
        <h1 className="page-title" tabIndex={-1}>
          {words.whatIf.title}
        </h1>
        <p className="stamp">{words.whatIf.label}</p>
        <p className="lead">{words.whatIf.lead}</p>
      </div>
      <section className="what-if-form" aria-labelledby="scenario-title">
        <h2 id="scenario-title">{words.whatIf.form}</h2>
        {problem !== null && <ErrorNotice error={problem} />}
        <ScenarioForm
          scenario={shown}
          baseYear={world.baseYear}
          places={places}
          onChange={change}
        />
        <ScenarioFile
          scenario={scenario}
          onOpen={(opened) => go(linkOf(opened))}
          onName={(name) => rewrite(linkOf({ ...scenario, name }))}
        />
      </section>
      <section className="what-if-results" aria-labelledby="results-title">
        <h2 id="results-title">{words.whatIf.results}</h2>
        <RunBar state={state} onCancel={cancel} onRun={() => setTurn(turn + 1)} />
        <ResultNotes state={state} />
        {isAlone && <p className="fine">{words.whatIf.noWorkers}</p>}
        {state.result !== null && <Results result={state.result} places={places} />}
      </section>
    </div>
  );
}
