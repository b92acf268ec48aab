/**
 * People underway today, in the order of the km that they have made: the least first. Entries of
 * one state come one after the other, so that the reader can merge them.
 */
export class Queue {
  size = 0;
  /** km made today. */
  made = new Float64Array(64);
  link = new Int32Array(64);
  way = new Int32Array(64);
  memory = new Int32Array(64);
  /** km done on the road before. */
  done = new Float64Array(64);
  people = new Float64Array(64);

  push(
    made: number,
    link: number,
    way: number,
    memory: number,
    done: number,
    people: number,
  ): void {
    if (this.size === this.made.length) this.grow();
    let at = this.size;
    this.size += 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!this.before(made, link, way, memory, up)) break;
      this.move(up, at);
      at = up;
    }
    this.set(at, made, link, way, memory, done, people);
  }

  /** Takes the first entry away; read it at index 0 before. */
  drop(): void {
    this.size -= 1;
    const last = this.size;
    if (last === 0) return;
    const made = this.made[last]!;
    const link = this.link[last]!;
    const way = this.way[last]!;
    const memory = this.memory[last]!;
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      if (down >= last) break;
      if (down + 1 < last && this.less(down + 1, down)) down += 1;
      if (this.before(made, link, way, memory, down)) break;
      this.move(down, at);
      at = down;
    }
    this.set(at, made, link, way, memory, this.done[last]!, this.people[last]!);
  }

  private before(made: number, link: number, way: number, memory: number, other: number): boolean {
    if (made !== this.made[other]) return made < this.made[other]!;
    if (link !== this.link[other]) return link < this.link[other]!;
    if (way !== this.way[other]) return way < this.way[other]!;
    return memory < this.memory[other]!;
  }

  private less(a: number, b: number): boolean {
    return this.before(this.made[a]!, this.link[a]!, this.way[a]!, this.memory[a]!, b);
  }

  private move(from: number, to: number): void {
    this.set(
      to,
      this.made[from]!,
      this.link[from]!,
      this.way[from]!,
      this.memory[from]!,
      this.done[from]!,
      this.people[from]!,
    );
  }

  private set(
    at: number,
    made: number,
    link: number,
    way: number,
    memory: number,
    done: number,
    people: number,
  ): void {
    this.made[at] = made;
    this.link[at] = link;
    this.way[at] = way;
    this.memory[at] = memory;
    this.done[at] = done;
    this.people[at] = people;
  }

  private grow(): void {
    for (const key of ['made', 'done', 'people'] as const) {
      const more = new Float64Array(2 * this[key].length);
      more.set(this[key]);
      this[key] = more;
    }
    for (const key of ['link', 'way', 'memory'] as const) {
      const more = new Int32Array(2 * this[key].length);
      more.set(this[key]);
      this[key] = more;
    }
  }
}
