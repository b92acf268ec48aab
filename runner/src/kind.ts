/** Some draws of a piece of work, as a worker did them. Plain data: it is copied between threads. */
export interface Part {
  readonly first: number;
  /** The draw after the last one. */
  readonly last: number;
}

/** Joins parts on the thread that asked for the work. */
export interface Collector<P extends Part, Result> {
  /** Takes a part, in whatever order they come. */
  take(part: P): void;
  /** The result of the draws 0 … draws − 1, each of which was taken once. */
  result(draws: number): Result;
}

/** An input made ready on one thread. */
export interface Ready<Order, P extends Part> {
  /**
   * Opens an order: runs draws [first, last).
   *
   * @param room where the results go, in memory that all threads see; null where there is none
   */
  begin(order: Order, room: Float64Array | null): (first: number, last: number) => P;
}

/**
 * A kind of work that threads can share: draws that do not depend on each other. Draw k is the
 * same on any thread, and joining does not depend on the order, so the result has the same bits on
 * one thread and on many.
 */
export interface Kind<Input extends object, Order, P extends Part, Result> {
  /** By which a worker knows what to do. */
  readonly name: string;
  /** What progress calls it. */
  readonly stage: string;
  /** Draws between two looks at the signal to stop: some 20 ms of work. */
  readonly slice: number;
  /** Draws that a worker is given at a time, a multiple of `slice`. */
  readonly task: number;
  /** Draws behind a first, provisional result, a multiple of `slice`; 0 for none. */
  readonly early: number;
  /** Whether threads should read the arrays of the input in one place where they can. */
  readonly large: boolean;
  /** Draws in all. @throws SojournError for an impossible order */
  draws(input: Input, order: Order): number;
  /** Makes an input ready, once a thread. */
  open(input: Input): Ready<Order, P>;
  /** Opens the joining of parts. @param room as the workers have it */
  collect(input: Input, order: Order, room: Float64Array | null): Collector<P, Result>;
  /** Numbers of a result so large that threads should write it in one place where they can. */
  room?(input: Input, order: Order): number;
}

/** Any kind of work, where only its name and its draws matter. */
export type AnyKind = Kind<object, unknown, Part, unknown>;

/** How a worker finds a kind of work by its name; loaded when it is first asked for. */
export type Kinds = Readonly<Record<string, () => AnyKind | Promise<AnyKind>>>;
