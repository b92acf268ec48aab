import type { DisplacementCase } from '@sojourn/engine/displacement';
import { Button } from 'react-aria-components/Button';
import { DateBox, plainChoices, SelectBox, TextBox } from '../../parts/Fields.tsx';
import { keyed } from '../../parts/keyed.ts';
import { NumberBox } from '../../parts/NumberBox.tsx';
import { words } from '../../words/en.ts';
import { useDisplacement } from '../load-engine.ts';
import { barriers, closuresOf, type Draft, namesOf, withClosure } from './draft.ts';

const text = words.displacement;
const own = text.compare;
const mostPersons = 100_000_000;
const mostKm = 100_000;

export interface FieldsProps {
  readonly draft: Draft;
  readonly model: DisplacementCase;
  readonly onChange: (draft: Draft) => void;
}

/** From which day, and until which. */
function DayFields({ draft, model, onChange, hasEnd }: FieldsProps & { hasEnd: boolean }) {
  const { dateOf, dayText } = useDisplacement();
  const [first, last] = [dateOf(model, 0), dateOf(model, model.days - 1)];
  const problem = text.dateProblem(dayText(first), dayText(last));
  return (
    <div className="sizes">
      <DateBox
        label={own.from}
        value={draft.day}
        first={first}
        last={last}
        onChange={(day) => onChange({ ...draft, day })}
        problem={problem}
      />
      {hasEnd && (
        <DateBox
          label={own.until}
          value={draft.until}
          first={first}
          last={dateOf(model, 36_525)}
          mayBeEmpty
          onChange={(until) => onChange({ ...draft, until })}
          problem={problem}
        />
      )}
    </div>
  );
}

function BarrierFields({ draft, model, onChange }: FieldsProps) {
  const names = namesOf(model);
  const countries = plainChoices(names.countries);
  const set = (key: 'first' | 'second' | 'road' | 'place' | 'camp') => (value: string) =>
    onChange({ ...draft, [key]: value });
  return (
    <>
      <SelectBox
        label={own.barrier}
        value={draft.what}
        choices={barriers.map((value) => ({ value, label: own.barriers[value] }))}
        onChange={(what) => onChange({ ...draft, what: what as Draft['what'] })}
      />
      {draft.what === 'border' && (
        <div className="sizes">
          <SelectBox
            label={own.country}
            value={draft.first}
            choices={countries}
            onChange={set('first')}
          />
          <SelectBox
            label={own.otherCountry}
            value={draft.second}
            choices={countries}
            onChange={set('second')}
          />
        </div>
      )}
      {draft.what === 'road' && (
        <SelectBox
          label={own.barriers.road}
          value={draft.road}
          choices={plainChoices(names.roads)}
          onChange={set('road')}
        />
      )}
      {draft.what === 'place' && (
        <SelectBox
          label={own.barriers.place}
          value={draft.place}
          choices={plainChoices(names.others)}
          onChange={set('place')}
        />
      )}
      {draft.what === 'camp' && (
        <SelectBox
          label={own.barriers.camp}
          value={draft.camp}
          choices={plainChoices(names.camps)}
          onChange={set('camp')}
        />
      )}
    </>
  );
}

function OpenFields({ draft, model, onChange }: FieldsProps) {
  const { dateOf, dayText } = useDisplacement();
  const closures = closuresOf(model);
  if (closures.length === 0) return <p className="fine">{own.nothingClosed}</p>;
  return (
    <SelectBox
      label={own.closure}
      value={draft.closure}
      choices={closures.map(({ what, first, second, day }, at) => ({
        value: String(at),
        label: own.closureText(own.barriers[what], first, second, dayText(dateOf(model, day))),
      }))}
      onChange={(at) => onChange(withClosure(draft, Number(at), model))}
    />
  );
}

function RoadFields({ draft, model, onChange }: FieldsProps) {
  const { all } = namesOf(model);
  const { roads } = draft;
  const put = (at: number, road: Draft['roads'][number]) =>
    onChange({ ...draft, roads: roads.map((one, index) => (index === at ? road : one)) });
  return (
    <fieldset className="ticks">
      <legend>{own.roads}</legend>
      {keyed(roads, () => 'road').map(({ key, item }, at) => (
        <div key={key} className="sizes road">
          <SelectBox
            label={own.roadTo}
            value={item.to}
            choices={plainChoices(all)}
            onChange={(to) => put(at, { ...item, to })}
          />
          <NumberBox
            label={own.km}
            value={item.distance}
            low={1}
            high={mostKm}
            onChange={(distance) => put(at, { ...item, distance })}
          />
        </div>
      ))}
      <div className="tools">
        <Button
          className="tool"
          onPress={() =>
            onChange({ ...draft, roads: [...roads, { to: all[0] ?? '', distance: 100 }] })
          }
        >
          {own.moreRoad}
        </Button>
        {roads.length > 1 && (
          <Button
            className="tool"
            onPress={() => onChange({ ...draft, roads: roads.slice(0, -1) })}
          >
            {own.lessRoad}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

function CapacityField({ draft, onChange }: Omit<FieldsProps, 'model'>) {
  return (
    <NumberBox
      label={own.capacity}
      value={draft.capacity}
      low={0}
      high={mostPersons}
      onChange={(capacity) => onChange({ ...draft, capacity })}
    />
  );
}

function CampFields(props: FieldsProps) {
  const { draft, model, onChange } = props;
  return (
    <>
      <div className="sizes">
        <TextBox
          label={own.name}
          value={draft.name}
          onChange={(name) => onChange({ ...draft, name })}
        />
        <SelectBox
          label={own.country}
          value={draft.country}
          choices={plainChoices(namesOf(model).countries)}
          onChange={(country) => onChange({ ...draft, country })}
        />
      </div>
      <CapacityField draft={draft} onChange={onChange} />
      <RoadFields {...props} />
    </>
  );
}

function RegistrationFields({ draft, model, onChange }: FieldsProps) {
  const { camps, towns } = namesOf(model);
  return (
    <>
      <div className="sizes">
        <SelectBox
          label={own.fromCamp}
          value={draft.from}
          choices={plainChoices(camps)}
          onChange={(from) => onChange({ ...draft, from })}
        />
        <SelectBox
          label={own.toPlace}
          value={draft.to}
          choices={plainChoices([...camps, ...towns])}
          onChange={(to) => onChange({ ...draft, to })}
        />
      </div>
      {towns.includes(draft.to) && <CapacityField draft={draft} onChange={onChange} />}
    </>
  );
}

function FoodFields({ draft, model, onChange }: FieldsProps) {
  const { regions } = namesOf(model);
  if (regions.length === 0) return <p className="fine">{own.noRegions}</p>;
  return (
    <div className="sizes">
      <SelectBox
        label={own.region}
        value={draft.region}
        choices={plainChoices(regions)}
        onChange={(region) => onChange({ ...draft, region })}
      />
      <NumberBox
        label={own.level}
        value={draft.level}
        low={0}
        high={100}
        onChange={(level) => onChange({ ...draft, level })}
      />
    </div>
  );
}

function TravelFields({ draft, onChange }: FieldsProps) {
  return (
    <NumberBox
      label={own.percent}
      value={draft.percent}
      low={1}
      high={1000}
      onChange={(percent) => onChange({ ...draft, percent })}
    />
  );
}

const fieldsOf = {
  close: BarrierFields,
  open: OpenFields,
  camp: CampFields,
  registration: RegistrationFields,
  food: FoodFields,
  travel: TravelFields,
} as const;

/** The fields of one change. */
export function ChangeFields(props: FieldsProps) {
  const { kind } = props.draft;
  const Fields = fieldsOf[kind];
  const hasEnd = kind === 'close' || kind === 'open' || kind === 'food';
  return (
    <>
      <Fields {...props} />
      {kind !== 'travel' && <DayFields {...props} hasEnd={hasEnd} />}
    </>
  );
}

/** Whether the case has anything that this kind of change could be about. */
export function isPossible({ draft, model }: Pick<FieldsProps, 'draft' | 'model'>): boolean {
  if (draft.kind === 'open') return closuresOf(model).length > 0;
  return draft.kind !== 'food' || namesOf(model).regions.length > 0;
}
