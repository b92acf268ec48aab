import { Cohorts } from './cohorts.ts';
import { Ground } from './ground.ts';

/** Share of the day's people in the first slice, at most; in any, at least. */
const firstShare = 0.5;
const smallestShare = 0.001;
/** A slice is at most so many times the one before. */
const mostGrowth = 8;

/** A walk in which those underway may begin their day slice by slice, so that each sees who came before. */
export abstract class SlicedWalk extends Ground {
  /** People on roads who have not begun their day. */
  protected readonly underway = new Cohorts();

  /** People underway since the morning begin their day. */
  protected abstract launch(
    link: number,
    way: number,
    memory: number,
    done: number,
    people: number,
  ): void;

  /** Those who have begun go on until nobody moves any more. */
  protected abstract workOff(): void;

  /** Camps that today's people may fill so far that those who decide later would see it. */
  protected filling(): number[] {
    const buffer = this.ready.settings.capacityBuffer;
    return this.ready.camps.filter((place, c) => {
      const room = this.room(place);
      const people = this.occupied[place]!;
      if (room < 1 || people >= room) return false;
      const coming = this.mayReach(place, this.ready.nearness[c]!);
      return coming > this.stride(place) && people + coming > buffer * room;
    });
  }

  /** How many of those underway could be in a camp tonight. */
  private mayReach(place: number, nearness: Float64Array): number {
    const { underway } = this;
    const { to, distance } = this.ready.graph;
    let sum = 0;
    for (let at = 0; at < underway.size; at++) {
      const link = underway.position[at]!;
      const end = to[link]!;
      const km = distance[link]! - underway.done[at]!;
      if (end === place || km + nearness[end]! < this.ready.fastest) sum += underway.people[at]!;
    }
    return sum;
  }

  /**
   * Each of those underway gets a random time of day, and people of one slice of the day decide
   * together: slices are cut so that no camp that fills takes more than 1 % of its room in one.
   */
  protected workInSlices(camps: readonly number[]): void {
    let share = firstShare;
    for (const place of camps) {
      const nearness = this.ready.nearness[this.ready.camps.indexOf(place)]!;
      share = Math.min(share, this.stride(place) / this.mayReach(place, nearness));
    }
    this.openOrder();
    const before = new Float64Array(camps.length);
    for (let left = 1; left > 0; ) {
      share = Math.max(share, smallestShare);
      const now = share >= left * 0.999 ? left : share;
      camps.forEach((place, c) => {
        before[c] = this.occupied[place]!;
      });
      this.takeSlice(now / left);
      this.workOff();
      left -= now;
      let growth = mostGrowth;
      camps.forEach((place, c) => {
        const change = Math.abs(this.occupied[place]! - before[c]!);
        growth = Math.min(growth, (this.stride(place) + 1) / (change + 1));
      });
      share = now * growth;
    }
  }

  /** A share of those who wait begin their day. */
  protected takeSlice(share: number): void {
    for (let at = 0; at < this.underway.size; at++) this.takeOf(at, share);
  }

  /** A share of one group that waits begins its day; how many that are. */
  protected takeOf(at: number, share: number): number {
    const { underway } = this;
    const people = underway.people[at]!;
    const taken = people > 0 ? this.slice(people, share) : 0;
    if (taken <= 0) return 0;
    underway.people[at] = people - taken;
    this.launch(
      underway.position[at]!,
      underway.way[at]!,
      underway.memory[at]!,
      underway.done[at]!,
      taken,
    );
    return taken;
  }
}
