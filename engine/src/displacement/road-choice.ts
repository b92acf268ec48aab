import { pow } from '../core/index.ts';
import type { Environment } from './environment.ts';
import type { Graph } from './graph.ts';
import type { Choices } from './routes.ts';

/** A road whose end is fuller than this is no road to be sent on. */
const noRoom = 1e-6;

/**
 * The choice of Flee 2.0: only the first road is chosen, each by the best way that begins with it;
 * who meets a redirection takes it while there is room at its end.
 *
 * @param open how freely a place takes people in
 * @param links receives the roads, `weights` the weight of each
 * @returns how many roads there are
 */
export function roadsNow(
  choices: Choices,
  graph: Graph,
  env: Environment,
  power: number,
  open: (place: number) => number,
  links: number[],
  weights: number[],
): number {
  let count = 0;
  for (let k = 0; k < choices.link.length; k++) {
    const link = choices.link[k]!;
    if (count === 0 || links[count - 1] !== link) {
      const end = graph.to[link]!;
      if (env.forced[link] && open(end) > noRoom) {
        links[0] = link;
        weights[0] = 1;
        return 1;
      }
      links[count] = link;
      weights[count] = 0;
      count += 1;
    }
    const room = choices.seesRoom ? open(choices.destination[k]!) : 1;
    const pull = choices.pull[k]! * room;
    const weight = power === 1 ? pull : pow(pull, power);
    if (weight > weights[count - 1]!) weights[count - 1] = weight;
  }
  return count;
}
