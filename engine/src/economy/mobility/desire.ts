import { checkLength, checkRange } from '../../core/index.ts';
import { type SettingId, setting } from '../effects/index.ts';
import { resultOf } from './account.ts';
import { calibrate } from './calibrate.ts';
import { checkFreeMobility, checkWorld } from './check.ts';
import type { FreeMobilityOptions, LabourWorld, MobilityResult } from './contract.ts';
import { freeMobilityDefaults } from './free-mobility.ts';

/** Assumptions of movement that wishes limit; `share` is the part of the wishes that comes true. */
export type DesireOptions = Omit<FreeMobilityOptions, 'types' | 'movers' | 'eta'>;

const wishes: Readonly<Record<string, SettingId>> = {
  'Sub-Saharan Africa': 'lab.desire.sub_saharan_africa',
  'Middle East and North Africa': 'lab.desire.mena',
  'Latin America and Caribbean': 'lab.desire.latin_america',
  'Eastern Europe and Central Asia': 'lab.desire.eastern_europe',
  China: 'lab.desire.asia',
  'South Asia': 'lab.desire.asia',
  'Other East Asia and Pacific': 'lab.desire.asia',
};

/**
 * Shares of workers who would like to move for good, by region (Gallup World Poll 2007–2009,
 * recalled); 0 for the hosts.
 *
 * @param regions name of the region of each place
 * @example desireOf(labourRegions(1998, 'ppp').names)[9] // 0.38, Sub-Saharan Africa
 */
export function desireOf(regions: readonly string[]): Float64Array {
  return Float64Array.from(regions, (name) => {
    const id = wishes[name];
    return id === undefined ? 0 : setting(id).value;
  });
}

/**
 * World output if those who would like to move did, spread over the hosts by employment.
 *
 * After Docquier, Machado and Sekkat 2015 (Scand. J. Econ. 117(2):303–346), who give 7.0 to 17.9 %;
 * one labour type, one good, no externalities.
 *
 * @param wish share of the workers of each place who would like to leave; not read for hosts
 * @param options assumptions; `share` 0.5 lets half of the wishes come true
 * @throws SojournError `argument.range`, `argument.shape`
 * @example desireLimited(world, desireOf(world.names), { phi: 1 }).gainPercent // about 11.6
 */
export function desireLimited(
  world: LabourWorld,
  wish: Float64Array,
  options: Partial<DesireOptions> = {},
): MobilityResult {
  const all: FreeMobilityOptions = { ...freeMobilityDefaults, ...options };
  checkWorld(world);
  checkFreeMobility(all);
  checkLength('wish', wish.length, world.names.length);
  for (const share of wish) checkRange('wish', share, 0, 1);
  const base = calibrate(world, all);
  const leaving = base.skilled.map((units, i) =>
    world.host[i] ? 0 : units * wish[i]! * all.share,
  );
  const total = leaving.reduce((sum, units) => sum + units, 0);
  const hosts = world.employment.map((people, i) => (world.host[i] ? people : 0));
  const places = hosts.reduce((sum, people) => sum + people, 0);
  const skilled = base.skilled.map(
    (units, i) => units - leaving[i]! + (places > 0 ? (total * hosts[i]!) / places : leaving[i]!),
  );
  return resultOf(world, base, { skilled, unskilled: base.unskilled }, 0);
}
