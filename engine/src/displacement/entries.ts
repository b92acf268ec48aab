/** Groups of people in cells of a day, each cell a list. */
export class Entries {
  size = 0;
  cell = new Int32Array(64);
  way = new Int32Array(64);
  memory = new Int32Array(64);
  people = new Float64Array(64);
  /** Following group of the same cell, −1 after the last. */
  next = new Int32Array(64);
  private readonly head: Int32Array;

  constructor(cells: number) {
    this.head = new Int32Array(cells).fill(-1);
  }

  /** Adds people to a cell; equal groups that come one after the other are merged. */
  add(cell: number, way: number, memory: number, people: number): void {
    const first = this.head[cell]!;
    if (first >= 0 && this.memory[first] === memory && this.way[first] === way) {
      this.people[first]! += people;
      return;
    }
    const at = this.append(cell, way, memory, people);
    this.next[at] = first;
    this.head[cell] = at;
  }

  /** A group outside the lists; its number. */
  append(cell: number, way: number, memory: number, people: number): number {
    const at = this.size;
    if (at === this.way.length) this.grow();
    this.cell[at] = cell;
    this.way[at] = way;
    this.memory[at] = memory;
    this.people[at] = people;
    this.size += 1;
    return at;
  }

  /** Takes the list of a cell: its first group, or −1. */
  take(cell: number): number {
    const first = this.head[cell]!;
    this.head[cell] = -1;
    return first;
  }

  /** Writes a group over another, with another number of people. */
  move(from: number, to: number, people: number): void {
    this.cell[to] = this.cell[from]!;
    this.way[to] = this.way[from]!;
    this.memory[to] = this.memory[from]!;
    this.people[to] = people;
  }

  private grow(): void {
    const people = new Float64Array(2 * this.people.length);
    people.set(this.people);
    this.people = people;
    for (const key of ['cell', 'way', 'memory', 'next'] as const) {
      const more = new Int32Array(2 * this[key].length);
      more.set(this[key]);
      this[key] = more;
    }
  }
}
