import { SojournError } from '@sojourn/engine/core';
import type { ClosureSpec, DisplacementCase } from '@sojourn/engine/displacement';
import { words } from '../../words/en.ts';
import { dateOn } from '../case-days.ts';

/** What can be changed, in the order of the form. */
export const changeKinds = ['close', 'open', 'camp', 'registration', 'food', 'travel'] as const;
export type ChangeKind = (typeof changeKinds)[number];
export const barriers = ['border', 'road', 'place', 'camp'] as const;
export type Barrier = (typeof barriers)[number];

/** A road of a new camp, as it is typed. */
export interface DraftRoad {
  readonly to: string;
  readonly distance: number;
}

/** A change as it is typed: fields of all kinds, so that nothing is lost by looking at another. */
export interface Draft {
  readonly kind: ChangeKind;
  readonly what: Barrier;
  /** Names of the barrier; of a road both ends, joined by {@link joint}. */
  readonly first: string;
  readonly second: string;
  readonly road: string;
  readonly place: string;
  readonly camp: string;
  /** Position of a closure among those of the case. */
  readonly closure: string;
  readonly name: string;
  readonly country: string;
  readonly capacity: number;
  readonly roads: readonly DraftRoad[];
  readonly from: string;
  readonly to: string;
  readonly region: string;
  readonly level: number;
  /** Speed of all travel, % of the usual. */
  readonly percent: number;
  /** ISO 8601. */
  readonly day: string;
  /** ISO 8601; empty for good. */
  readonly until: string;
}

const joint = ' – ';

const isCamp = ({ kind }: DisplacementCase['places'][number]) => /camp/.test(kind);

/** Names that a case offers for changes. */
export function namesOf({ places, routes }: DisplacementCase) {
  const distinct = (names: readonly (string | undefined)[]) => [
    ...new Set(names.filter((name) => name !== undefined && name !== '')),
  ];
  return {
    countries: distinct(places.map(({ country }) => country)) as string[],
    regions: distinct(places.map(({ region }) => region)) as string[],
    camps: places.filter(isCamp).map(({ name }) => name),
    towns: places.filter(({ kind }) => kind === 'town').map(({ name }) => name),
    others: places.filter((place) => !isCamp(place)).map(({ name }) => name),
    all: places.map(({ name }) => name),
    roads: distinct(routes.map(({ from, to }) => `${from}${joint}${to}`)) as string[],
  };
}

const barrierOf: Readonly<Partial<Record<ClosureSpec['kind'], Barrier>>> = {
  country: 'border',
  link: 'road',
  location: 'place',
  camp: 'camp',
  idpcamp: 'camp',
};

/** Something that the case closes, from when on. */
export interface CaseClosure {
  readonly what: Barrier;
  readonly first: string;
  readonly second: string;
  /** First day of its first closure that lies within the case. */
  readonly day: number;
}

/** What the case closes, each once: what can be opened. */
export function closuresOf({ closures, days }: DisplacementCase): CaseClosure[] {
  const found = new Map<string, CaseClosure>();
  for (const { kind, first, second, start } of closures) {
    const what = barrierOf[kind];
    if (what === undefined || start >= days) continue;
    const isPair = what === 'border' || what === 'road';
    const name = `${what} ${first} ${isPair ? second : ''}`;
    const day = Math.max(0, Math.min(start, found.get(name)?.day ?? start));
    found.set(name, { what, first, second: isPair ? second : '', day });
  }
  return [...found.values()];
}

/** A first draft: a border shut in the middle of the case. */
export function firstDraft(model: DisplacementCase, day: string): Draft {
  const { countries, camps, roads, others, regions, towns } = namesOf(model);
  const [home = '', abroad = ''] = countries;
  return {
    kind: 'close',
    what: countries.length > 1 ? 'border' : 'road',
    first: home,
    second: abroad,
    road: roads[0] ?? '',
    place: others[0] ?? '',
    camp: camps[0] ?? '',
    closure: '0',
    name: '',
    country: abroad || home,
    capacity: 5000,
    roads: [{ to: others[0] ?? '', distance: 100 }],
    from: camps[0] ?? '',
    to: camps[1] ?? towns[0] ?? '',
    region: regions[0] ?? '',
    level: 50,
    percent: 50,
    day,
    until: '',
  };
}

function barrierNames({ what, first, second, road, place, camp }: Draft) {
  switch (what) {
    case 'border':
      return { first, second };
    case 'road': {
      const [from = '', to = ''] = road.split(joint);
      return { first: from, second: to };
    }
    case 'place':
      return { first: place };
    case 'camp':
      return { first: camp };
  }
}

/** The draft about another closure of the case, from the day on which it begins. */
export function withClosure(draft: Draft, at: number, model: DisplacementCase): Draft {
  const closure = closuresOf(model)[at];
  if (closure === undefined) return draft;
  return { ...draft, closure: String(at), day: dateOn(model, closure.day) };
}

/** The draft of another kind of change. */
export function withKind(draft: Draft, kind: ChangeKind, model: DisplacementCase): Draft {
  const next = { ...draft, kind };
  return kind === 'open' ? withClosure(next, Number(draft.closure), model) : next;
}

/** @throws SojournError `argument.shape` for a camp without a name */
export function checkDraft({ kind, name }: Draft): void {
  if (kind !== 'camp' || name.trim() !== '') return;
  const { nameField, nameMissing, nameRemedy, nothing } = words.displacement.compare;
  throw new SojournError({
    code: 'argument.shape',
    where: { field: nameField },
    got: nothing,
    expected: nameMissing,
    remedy: nameRemedy,
  });
}

/** The same as a file of changes has it, see `sojourn displace compare --change`. */
export function changeOf(draft: Draft, model: DisplacementCase): object {
  const { kind, day, until } = draft;
  const period = { day, ...(until !== '' && { until }) };
  switch (kind) {
    case 'close':
      return { kind, what: draft.what, ...barrierNames(draft), ...period };
    case 'open': {
      const { what, first, second } = closuresOf(model)[Number(draft.closure)]!;
      return { kind, what, first, ...(second !== '' && { second }), ...period };
    }
    case 'camp': {
      const { name, country, capacity, roads } = draft;
      return { kind, name: name.trim(), country, capacity, day, roads };
    }
    case 'registration': {
      const { from, to, capacity } = draft;
      const isTown = namesOf(model).towns.includes(to);
      return { kind, from, to, day, ...(isTown && { capacity }) };
    }
    case 'food':
      return { kind, region: draft.region, level: draft.level, ...period };
    case 'travel':
      return { kind, factor: draft.percent / 100 };
  }
}

/** Changes as a file for the command. */
export function changesFile(changes: readonly object[]): string {
  return `${JSON.stringify({ schema: 'sojourn.displacement-changes/1', changes }, null, 2)}\n`;
}
