import { type ReactNode, Suspense, useMemo, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { loadWorld } from '../data/store.ts';
import { words } from '../words/en.ts';
import type { Basics } from './BasicsForm.tsx';
import { CaseOpener } from './CaseOpener.tsx';
import { CompareMode } from './compare/CompareMode.tsx';
import { DisasterMode } from './disaster/DisasterMode.tsx';
import { ForecastMode } from './forecast/ForecastMode.tsx';
import { loadDisplacement } from './load-engine.ts';
import { type Mode, type ModeProps, modes } from './modes.ts';
import type { OpenCase } from './open-case.ts';
import { Warnings } from './Problems.tsx';
import { RunsMode } from './RunsMode.tsx';
import { Scope } from './Scope.tsx';

const text = words.displacement;
const firstBasics: Basics = { seed: 1, scale: 1, isLive: false };

function Size({ opened }: { readonly opened: OpenCase }) {
  const { title, places, routes, days } = opened.model;
  return (
    <p className="case-size">
      <strong>{title}</strong> {text.size(places.length, routes.length, days)}
    </p>
  );
}

/** A case as it is to be told. */
function asTold(opened: OpenCase | null, isLive: boolean): OpenCase | null {
  if (opened === null) return null;
  const live = isLive || (opened.model.live ?? false);
  return { ...opened, model: { ...opened.model, live } };
}

const views: Readonly<Record<Mode, (props: ModeProps) => ReactNode>> = {
  runs: (props) => <RunsMode {...props} />,
  forecast: (props) => <ForecastMode {...props} />,
  compare: (props) => <CompareMode {...props} />,
  disaster: (props) => <DisasterMode {...props} />,
};

/** Forced movement day by day, from files that never leave the page. */
export function DisplacementPage() {
  loadDisplacement();
  loadWorld();
  const [read, setRead] = useState<OpenCase | null>(null);
  const [turn, setTurn] = useState(0);
  const [basics, setBasics] = useState(firstBasics);
  const [mode, setMode] = useState<Mode>('runs');
  const [seen, setSeen] = useState<ReadonlySet<Mode>>(new Set<Mode>(['runs']));
  const opened = useMemo(() => asTold(read, basics.isLive), [read, basics.isLive]);
  const open = (next: OpenCase) => {
    setRead(next);
    setTurn(turn + 1);
    setBasics({ ...basics, scale: next.scale });
    setSeen(new Set([mode]));
  };
  const choose = (next: Mode) => {
    setMode(next);
    setSeen(new Set([...seen, next]));
  };
  return (
    <div className="displacement">
      <div className="page-head">
        <h1 className="page-title" tabIndex={-1}>
          {text.title}
        </h1>
        <p className="lead">{text.lead}</p>
      </div>
      <section className="the-case" aria-labelledby="case-title">
        <h2 id="case-title">{text.form}</h2>
        <CaseOpener onOpen={open} />
        {opened !== null && (
          <>
            <Size opened={opened} />
            <Warnings warnings={opened.warnings} />
          </>
        )}
      </section>
      <Tabs selectedKey={mode} onSelectionChange={(key) => choose(key as Mode)}>
        <TabList className="mode-list" aria-label={text.modesLabel}>
          {modes.map((id) => (
            <Tab key={id} id={id} className="mode">
              {text.modes[id]}
            </Tab>
          ))}
        </TabList>
        {modes.map((id) => (
          <TabPanel key={id} id={id} className="what-if mode-panel" shouldForceMount>
            <Suspense fallback={<p className="loading">{words.loading}</p>}>
              {views[id]({ opened, turn, isOn: seen.has(id), basics, onBasics: setBasics })}
            </Suspense>
          </TabPanel>
        ))}
      </Tabs>
      <Suspense>
        <Scope />
      </Suspense>
    </div>
  );
}
