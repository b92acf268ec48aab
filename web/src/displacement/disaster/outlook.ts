import type { DisasterResult } from '@sojourn/brief/displacement';
import type { DisasterHistory, DisasterScenario } from '@sojourn/engine/displacement';
import type { Work } from '../use-work.ts';

/** An event that is thought of, in a place. */
export interface OutlookOrder {
  readonly history: DisasterHistory;
  readonly scenario: DisasterScenario;
  readonly seed: number;
}

/** As `sojourn displace disaster` draws unless told otherwise. */
const draws = 1000;

/** What an event may mean by the history of a place. */
export const outlookWork: Work<OutlookOrder, DisasterResult> = {
  total: () => 1,
  async run(engine, pool, { history, scenario, seed }, options) {
    const order = { scenario, draws, seed };
    const outlook = await pool.share(engine.outlooks, history, order, options);
    return { outlook, scenario, history, draws, seed };
  },
};
