import type { DisasterHistory } from '@sojourn/engine/displacement';
import { Suspense, use, useMemo, useState } from 'react';
import { loadDisasters, loadPlaces } from '../../data/store.ts';
import { SelectBox } from '../../parts/Fields.tsx';
import { NumberBox } from '../../parts/NumberBox.tsx';
import { PlaceBox } from '../../parts/PlaceBox.tsx';
import { words } from '../../words/en.ts';
import { useDisplacement } from '../load-engine.ts';
import type { ModeProps } from '../modes.ts';
import { useWork } from '../use-work.ts';
import { WorkView } from '../WorkView.tsx';
import { DisasterResults } from './DisasterResults.tsx';
import { type OutlookOrder, outlookWork } from './outlook.ts';

const text = words.displacement;
const own = text.disaster;
const grades = ['usual', 'severe', 'extreme'] as const;
type Grade = (typeof grades)[number];

/** The event as the form has it; shares in per cent. */
interface Wish {
  readonly hazard: string;
  readonly grade: Grade;
  readonly evacuated: number;
  readonly evacuationDays: number;
  readonly families: number;
  readonly seed: number;
}

const firstWish: Wish = {
  hazard: '',
  grade: 'usual',
  evacuated: 0,
  evacuationDays: 7,
  families: 50,
  seed: 1,
};

interface EventFormProps {
  readonly hazards: readonly string[];
  readonly hazard: string;
  readonly wish: Wish;
  readonly onChange: (wish: Wish) => void;
}

function EventForm({ hazards, hazard, wish, onChange }: EventFormProps) {
  return (
    <>
      <SelectBox
        label={own.hazard}
        value={hazard}
        choices={hazards.map((value) => ({ value, label: value }))}
        onChange={(next) => onChange({ ...wish, hazard: next })}
      />
      <SelectBox
        label={own.severity}
        value={wish.grade}
        choices={grades.map((value) => ({ value, label: own.severities[value] }))}
        onChange={(grade) => onChange({ ...wish, grade: grade as Grade })}
      />
      <div className="sizes">
        <NumberBox
          label={own.evacuated}
          value={wish.evacuated}
          low={0}
          high={100}
          onChange={(evacuated) => onChange({ ...wish, evacuated })}
        />
        {wish.evacuated > 0 && (
          <NumberBox
            label={own.evacuationDays}
            value={wish.evacuationDays}
            low={0}
            high={3650}
            onChange={(evacuationDays) => onChange({ ...wish, evacuationDays })}
          />
        )}
        <NumberBox
          label={own.families}
          value={wish.families}
          low={0}
          high={100}
          onChange={(families) => onChange({ ...wish, families })}
        />
        <NumberBox
          label={text.seed}
          value={wish.seed}
          low={0}
          high={Number.MAX_SAFE_INTEGER}
          onChange={(seed) => onChange({ ...wish, seed })}
        />
      </div>
    </>
  );
}

const sameEvent = (a: OutlookOrder, b: OutlookOrder) => a.history === b.history;

interface OutlookProps {
  readonly place: string;
  readonly onPlace: (code: string) => void;
  readonly isOn: boolean;
}

function Outlook({ place, onPlace, isOn }: OutlookProps) {
  const engine = useDisplacement();
  const places = use(loadPlaces());
  const history: DisasterHistory = use(loadDisasters(place));
  const [wish, setWish] = useState(firstWish);
  const [turn, setTurn] = useState(0);
  const hazards = useMemo(() => engine.hazardsOf(history), [engine, history]);
  const hazard = hazards.includes(wish.hazard) ? wish.hazard : (hazards[0] ?? '');
  const order = useMemo((): OutlookOrder | null => {
    if (!isOn || hazard === '' || turn < 0) return null;
    const { grade, evacuated, evacuationDays, families, seed } = wish;
    const scenario = {
      ...engine.usualScenario,
      hazard,
      severity: engine.severities[grade],
      evacuated: evacuated / 100,
      evacuationDays,
      families: families / 100,
    };
    return { history, scenario, seed };
  }, [engine, isOn, history, hazard, wish, turn]);
  const [state, cancel] = useWork(outlookWork, order);
  return (
    <>
      <section className="what-if-form" aria-labelledby="disaster-form">
        <h2 id="disaster-form">{text.modes.disaster}</h2>
        <p className="fine">{own.help}</p>
        <div className="wish-form">
          <PlaceBox
            label={own.place}
            places={places}
            value={place}
            onChoose={({ code }) => onPlace(code)}
          />
          {hazard !== '' && (
            <EventForm hazards={hazards} hazard={hazard} wish={wish} onChange={setWish} />
          )}
        </div>
      </section>
      <WorkView
        id="disaster-results"
        state={state}
        order={order}
        none={own.noHistory(history.place)}
        fits={sameEvent}
        onCancel={cancel}
        onRun={() => setTurn(turn + 1)}
        what={own.what}
      >
        {(result) => <DisasterResults result={result} place={place} />}
      </WorkView>
    </>
  );
}

/** What a storm, flooding or earthquake may mean, by the history of a place; needs no case. */
export function DisasterMode({ isOn }: ModeProps) {
  const [place, setPlace] = useState('BGD');
  if (!isOn) return null;
  return (
    <Suspense fallback={<p className="loading">{words.loading}</p>}>
      <Outlook place={place} onPlace={setPlace} isOn={isOn} />
    </Suspense>
  );
}
