/**
 * People by state: place or road, remaining way, memory, km done on the road. People of one state
 * are exchangeable, so that a count per state is all there is to know. Equal states are merged.
 */
export class Cohorts {
  size = 0;
  position = new Int32Array(64);
  way = new Int32Array(64);
  memory = new Int32Array(64);
  done = new Float64Array(64);
  people = new Float64Array(64);
  private slots = new Int32Array(256);

  clear(): void {
    this.size = 0;
    this.slots.fill(0);
  }

  /** Adds people to a state. */
  add(position: number, way: number, memory: number, done: number, people: number): void {
    const mask = this.slots.length - 1;
    let slot = this.hash(position, way, memory, done) & mask;
    for (;;) {
      const at = this.slots[slot]! - 1;
      if (at < 0) break;
      if (
        this.position[at] === position &&
        this.way[at] === way &&
        this.memory[at] === memory &&
        this.done[at] === done
      ) {
        this.people[at]! += people;
        return;
      }
      slot = (slot + 1) & mask;
    }
    const at = this.size;
    if (at === this.position.length) this.grow();
    this.position[at] = position;
    this.way[at] = way;
    this.memory[at] = memory;
    this.done[at] = done;
    this.people[at] = people;
    this.size += 1;
    if (3 * this.size > this.slots.length) this.rehash(2 * this.slots.length);
    else this.slots[slot] = at + 1;
  }

  /** People in all states. */
  total(): number {
    let sum = 0;
    for (let at = 0; at < this.size; at++) sum += this.people[at]!;
    return sum;
  }

  private hash(position: number, way: number, memory: number, done: number): number {
    let h = Math.imul(position + 1, 0x9e3779b1) ^ Math.imul(way, 0x85ebca6b);
    h ^= Math.imul(memory, 0xc2b2ae35) ^ Math.imul((done * 16) | 0, 0x27d4eb2f);
    return (h ^ (h >>> 15)) >>> 0;
  }

  private grow(): void {
    const size = 2 * this.position.length;
    this.position = longer(this.position, new Int32Array(size));
    this.way = longer(this.way, new Int32Array(size));
    this.memory = longer(this.memory, new Int32Array(size));
    this.done = longer(this.done, new Float64Array(size));
    this.people = longer(this.people, new Float64Array(size));
  }

  private rehash(length: number): void {
    this.slots = new Int32Array(length);
    const mask = length - 1;
    for (let at = 0; at < this.size; at++) {
      let slot =
        this.hash(this.position[at]!, this.way[at]!, this.memory[at]!, this.done[at]!) & mask;
      while (this.slots[slot]! > 0) slot = (slot + 1) & mask;
      this.slots[slot] = at + 1;
    }
  }
}

function longer<T extends Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
