import type { Snapshot } from '@sojourn/data';
import { type Place, SojournError } from '@sojourn/engine/core';
import { levelsView, obstaclesView } from '@sojourn/engine/security';
import { openLocalSnapshot } from '../../local.ts';
import type { IndexOptions } from '../options.ts';
import { groupsView } from './groups.ts';
import { placesView } from './places.ts';
import { protectionView } from './protection.ts';
import { type ViewResult, viewText } from './result.ts';
import { sexView } from './sex.ts';
import { vintagesView } from './vintages.ts';

/** Names of the views that `--view` takes. */
export const viewNames = ['obstacles', 'levels', 'sex', 'protection'] as const;
export type ViewName = (typeof viewNames)[number];

/** Options of the index that a view has no use for. */
const foreign = [
  ...['compare', 'explain', 'since', 'audit', 'list', 'ranks', 'split', 'sort'],
  ...['recipe', 'table', 'column', 'ownUnits', 'licence', 'weights', 'sensitivity'],
  ...['meta', 'rules', 'coinr', 'against', 'reach'],
] as const;

const dashed = (name: string) =>
  `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

function checkAlone(options: IndexOptions): void {
  const fail = (field: string, got: string, expected: string): never => {
    throw new SojournError({ code: 'argument.choice', where: { field }, got, expected });
  };
  const asked = options.vintages ? '--vintages' : '--view';
  if (options.view && options.vintages)
    fail('--vintages', 'together with --view', 'one of the two');
  const other = foreign.find((name) => options[name as keyof IndexOptions] !== undefined);
  if (other) fail(dashed(other), `together with ${asked}`, 'one of the two');
  if (options.json && options.csv) fail('--csv', 'together with --json', 'one of the two');
  const drawn = ['draws', 'seed'].find((name) => options[name as keyof IndexOptions] !== undefined);
  const isDrawn = options.view === 'obstacles' || options.view === 'levels';
  if (drawn !== undefined && !isDrawn)
    fail(dashed(drawn), `with ${asked}`, '--view obstacles or levels, which alone are drawn');
  if (options.trend && !options.vintages) fail('--trend', `with ${asked}`, '--vintages MEASURE');
  if (options.vintages && options.year)
    fail('--year', 'together with --vintages', 'no year: all are compared');
}

function placeOf(snapshot: Snapshot, typed: string | undefined): Place {
  const fail = (got: string): never => {
    const expected = 'a State or area of today, such as: sojourn index BGD --view sex';
    throw new SojournError({ code: 'argument.choice', where: { field: 'place' }, got, expected });
  };
  if (typed === undefined) return fail('no place');
  const place = snapshot.places.get(typed);
  if (place.kind === 'state' || place.kind === 'area') return place;
  return fail(`${place.names.en} (${place.kind})`);
}

function resultOf(snapshot: Snapshot, place: Place, options: IndexOptions): Promise<ViewResult> {
  if (options.vintages) return vintagesView(snapshot, place, options);
  if (options.view === 'sex') return sexView(snapshot, place, options);
  if (options.view === 'protection') return protectionView(snapshot, place, options);
  const view = options.view === 'levels' ? levelsView : obstaclesView;
  return groupsView(snapshot, view, place, options);
}

/** `--vintages BGD` names the place where no other is named. */
function withPlace(options: IndexOptions): IndexOptions {
  const { place, vintages } = options;
  if (place !== undefined || typeof vintages !== 'string') return options;
  return { ...options, place: vintages, vintages: true };
}

/**
 * A view of one place, or its years under two releases; obstacles or levels of all places where
 * none is named.
 *
 * @throws SojournError `argument.choice`, `place.unknown`, `vintage.mixed`
 */
export async function viewsOutput(typed: IndexOptions): Promise<string> {
  const options = withPlace(typed);
  checkAlone(options);
  const snapshot = await openLocalSnapshot(options.snapshot);
  if (options.place === undefined && (options.view === 'obstacles' || options.view === 'levels')) {
    const view = options.view === 'levels' ? levelsView : obstaclesView;
    return viewText(snapshot, await placesView(snapshot, view, options), options);
  }
  const place = placeOf(snapshot, options.place);
  return viewText(snapshot, await resultOf(snapshot, place, options), options);
}
