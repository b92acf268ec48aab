/** A point in pixels. */
export type Point = readonly [x: number, y: number];

/** Points joined by lines, or by cubic curves with two handles before each further end. */
export interface Figure {
  readonly points: readonly Point[];
  readonly curved: boolean;
  readonly closed: boolean;
}

const token = /([a-z])|([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/gi;

interface Steps {
  readonly command: string;
  readonly numbers: number[];
}

/** Commands of a path with the numbers after each. */
function stepsOf(d: string): Steps[] {
  const steps: Steps[] = [];
  for (const [, command, number] of d.matchAll(token)) {
    if (command !== undefined) steps.push({ command, numbers: [] });
    else steps.at(-1)?.numbers.push(Number(number));
  }
  return steps;
}

/**
 * Figures of a path of moves, lines and closings (`M L Z`, also relative): all that charts draw.
 * Null for a path with other commands.
 *
 * @example pathFigures('M0 0l10 0 0 10z') // one closed figure of three points
 */
export function pathFigures(d: string): Figure[] | null {
  const figures: { points: Point[]; curved: false; closed: boolean }[] = [];
  let at: Point = [0, 0];
  for (const { command, numbers } of stepsOf(d)) {
    const last = figures.at(-1);
    if (command === 'Z' || command === 'z') {
      if (last === undefined) continue;
      last.closed = true;
      at = last.points[0] ?? at;
      continue;
    }
    if (!'MmLl'.includes(command)) return null;
    const relative = command === 'm' || command === 'l';
    if (command === 'M' || command === 'm')
      figures.push({ points: [], curved: false, closed: false });
    else if (last?.closed) figures.push({ points: [at], curved: false, closed: false });
    const figure = figures.at(-1);
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      const [x = 0, y = 0] = [numbers[i], numbers[i + 1]];
      at = relative ? [at[0] + x, at[1] + y] : [x, y];
      figure?.points.push(at);
    }
  }
  return figures.filter(({ points }) => points.length > 0);
}

/** The corners of a polygon, given as in SVG: `x,y x,y`. */
export function polygonFigure(corners: string): Figure {
  const numbers = [...corners.matchAll(token)].map(([text]) => Number(text));
  const points = Array.from(
    { length: Math.floor(numbers.length / 2) },
    (_, index): Point => [numbers[2 * index] ?? 0, numbers[2 * index + 1] ?? 0],
  );
  return { points, curved: false, closed: true };
}

/** A rectangle. */
export function rectangleFigure(x: number, y: number, width: number, height: number): Figure {
  const [right, bottom] = [x + width, y + height];
  const points: Point[] = [
    [x, y],
    [right, y],
    [right, bottom],
    [x, bottom],
  ];
  return { points, curved: false, closed: true };
}

/** Length of the handles of a quarter of the unit circle: 4/3 (√2 − 1), off by 0.03 per cent. */
const handle = (4 / 3) * (Math.SQRT2 - 1);

/** A circle as four cubic curves. */
export function circleFigure(cx: number, cy: number, radius: number): Figure {
  const h = handle * radius;
  const turns: readonly Point[] = [
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ];
  const points = turns.flatMap(([x, y]): Point[] => {
    const [fromX, fromY] = [cx + x * radius, cy + y * radius];
    const [toX, toY] = [cx - y * radius, cy + x * radius];
    return [
      [fromX - y * h, fromY + x * h],
      [toX + x * h, toY + y * h],
      [toX, toY],
    ];
  });
  return { points: [[cx + radius, cy], ...points], curved: true, closed: true };
}
