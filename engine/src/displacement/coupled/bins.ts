import { Cohorts } from '../cohorts.ts';

/** Groups of people in the cells of a day, equal ones merged; cells with people are found in order. */
export class Bins {
  private readonly groups = new Cohorts();
  private readonly head: Int32Array;
  /** Following group of the same cell, −1 after the last. */
  private next = new Int32Array(64);
  private readonly busy: Uint8Array;

  constructor(cells: number) {
    this.head = new Int32Array(cells).fill(-1);
    this.busy = new Uint8Array(cells);
  }

  clear(): void {
    for (let at = 0; at < this.groups.size; at++) this.head[this.groups.position[at]!] = -1;
    this.groups.clear();
    this.busy.fill(0);
  }

  add(cell: number, way: number, memory: number, people: number): void {
    const { groups } = this;
    const at = groups.size;
    groups.add(cell, way, memory, 0, people);
    this.busy[cell] = 1;
    if (groups.size === at) return;
    if (at === this.next.length) {
      const more = new Int32Array(2 * at);
      more.set(this.next);
      this.next = more;
    }
    this.next[at] = this.head[cell]!;
    this.head[cell] = at;
  }

  /** The first cell with people from one on, −1 if none; it counts as empty from now. */
  nextCell(from: number): number {
    const cell = this.busy.indexOf(1, from);
    if (cell >= 0) this.busy[cell] = 0;
    return cell;
  }

  /** First group of a cell, −1 if none. */
  first(cell: number): number {
    return this.head[cell]!;
  }

  following(at: number): number {
    return this.next[at]!;
  }

  cell(at: number): number {
    return this.groups.position[at]!;
  }

  way(at: number): number {
    return this.groups.way[at]!;
  }

  memory(at: number): number {
    return this.groups.memory[at]!;
  }

  people(at: number): number {
    return this.groups.people[at]!;
  }

  /** Takes the people out of a group. */
  empty(at: number): void {
    this.groups.people[at] = 0;
  }
}
