const radians = Math.PI / 180;

/** A circle on the globe that holds a shape: unit vector of its centre, and angle in degrees. */
export interface Cap {
  readonly center: readonly [number, number, number];
  readonly radius: number;
}

type Position = readonly number[];

function vector([longitude = 0, latitude = 0]: Position): [number, number, number] {
  const [l, p] = [longitude * radians, latitude * radians];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}

type Vector = readonly [number, number, number];

function angle(a: Vector, b: Vector): number {
  const dot = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  return Math.acos(Math.min(1, Math.max(-1, dot))) / radians;
}

/** The circle around the mean of the points that holds them all; [longitude, latitude] each. */
export function capOf(points: readonly Position[]): Cap {
  const sum: [number, number, number] = [0, 0, 0];
  const vectors = points.map(vector);
  for (const [x, y, z] of vectors) {
    sum[0] += x;
    sum[1] += y;
    sum[2] += z;
  }
  const length = Math.sqrt(sum[0] ** 2 + sum[1] ** 2 + sum[2] ** 2);
  if (length < 1e-9) return { center: [1, 0, 0], radius: 180 };
  const center: Vector = [sum[0] / length, sum[1] / length, sum[2] / length];
  return { center, radius: Math.max(...vectors.map((each) => angle(center, each))) };
}

/** The cap of `radius` degrees around a point. */
export function capAround(center: Position, radius: number): Cap {
  return { center: vector(center), radius };
}

/** Whether two caps have a point in common. */
export function capsMeet(a: Cap, b: Cap): boolean {
  return angle(a.center, b.center) <= a.radius + b.radius;
}
