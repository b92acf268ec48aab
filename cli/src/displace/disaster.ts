import {
  type DisasterResult,
  disasterCsv,
  disasterJson,
  disasterText,
} from '@sojourn/brief/displacement';
import { loadDisasterHistory } from '@sojourn/data';
import { disasterOutlook } from '@sojourn/engine/displacement';
import { openLocalSnapshot } from '../local.ts';
import { deliver } from '../output.ts';
import { type DisasterOptions, scenarioOf } from './disaster-options.ts';
import { plainForm } from './forms.ts';

/** The history of a place and an event of it. */
export async function disasterResult(
  place: string,
  options: DisasterOptions,
): Promise<DisasterResult> {
  const scenario = scenarioOf(options);
  const history = await loadDisasterHistory(await openLocalSnapshot(options.snapshot), place);
  const outlook = disasterOutlook(history, scenario, options.draws, options.seed);
  return { outlook, scenario, history, draws: options.draws, seed: options.seed };
}

/** `sojourn displace disaster PLACE` */
export async function runDisaster(place: string, options: DisasterOptions): Promise<void> {
  const form = plainForm(options);
  const result = await disasterResult(place, options);
  const write = {
    json: () => `${JSON.stringify(disasterJson(result), null, 2)}\n`,
    csv: () => disasterCsv(result),
    text: () => disasterText(result),
  };
  await deliver(write[form](), options.out);
}
