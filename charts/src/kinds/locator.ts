import { geoGraticule, geoOrthographic, geoPath } from 'd3-geo';
import { type Box, placeLabels } from '../layout/place-labels.ts';
import { compactPath } from '../maps/compact-path.ts';
import { smallPrint } from '../maps/disclaimer.ts';
import { around, labelNodes, type MapLabel, roomOf } from '../maps/map-labels.ts';
import { finiteCenter, type View, viewOf, viewProjection } from '../maps/view.ts';
import { type World, worldOf } from '../maps/world.ts';
import type { Drawing, Frame } from '../marks/drawing.ts';
import { circle, path, rectangle } from '../marks/element.ts';
import { nothingToShow } from '../marks/end-labels.ts';
import { typeSize } from '../marks/text.ts';
import type { SvgNode } from '../node.ts';
import type { LocatorMap } from '../spec.ts';

const fine = { minimumArea: 0.3, tolerance: 0.25 };
const coarse = { minimumArea: 1.2, tolerance: 0.5 };
/** A place of fewer square pixels than this gets a ring around it. */
const tiny = 40;
const globeRadius = 32;

function graticuleStep(radius: number): number {
  return radius > 40 ? 20 : radius > 20 ? 10 : 5;
}

function paths(parts: readonly (readonly [string, string])[]): SvgNode[] {
  return parts.filter(([, d]) => d !== '').map(([className, d]) => path(className, d));
}

/** The earth from afar, a dot at the place: for those who do not know the region. */
function globe(world: World, view: View, x: number, y: number): SvgNode[] {
  const projection = geoOrthographic()
    .rotate([-view.center[0], -view.center[1] * 0.6])
    .translate([x, y])
    .scale(globeRadius)
    .precision(0.5);
  const spot = projection([view.center[0], view.center[1]]) ?? [x, y];
  return [
    circle('c-globe', x, y, globeRadius),
    ...paths([['c-land', compactPath(projection, world.land, coarse)]]),
    circle('c-frame', x, y, globeRadius),
    circle('c-end', spot[0], spot[1], 3.5),
  ];
}

/** The place in the accent colour among its neighbours, named; a dot where it is too small to see. */
export function drawLocator(spec: LocatorMap, frame: Frame): Drawing {
  const world = worldOf(spec.world);
  if (world === null) {
    return { height: 84, nodes: nothingToShow(frame.width, frame.words.noData) };
  }
  const { width } = frame;
  const height = Math.round(Math.min(380, Math.max(180, width * 0.62)));
  const place = world.countries.get(spec.place);
  const view = viewOf(place, spec.center);
  const projection = viewProjection(view, width, height);
  const step = graticuleStep(view.radius);
  const measure = geoPath(projection);
  const area = place === undefined ? 0 : measure.area(place);
  const center = finiteCenter(spec.center);
  const [x, y] =
    area > 0 && place !== undefined && area >= tiny
      ? measure.centroid(place)
      : (projection([center[0], center[1]]) ?? [width / 2, height / 2]);
  const ringRadius = area < tiny ? 7 : 0;
  const nodes: SvgNode[] = [
    rectangle('c-sea', 0, 0, width, height),
    ...paths([
      ['c-graticule', compactPath(projection, geoGraticule().step([step, step])(), fine)],
      ['c-land', compactPath(projection, world.land, fine)],
      ['c-land-place', place === undefined ? '' : compactPath(projection, place, fine)],
      ['c-borders', compactPath(projection, world.borders, fine)],
    ]),
  ];
  if (ringRadius > 0) {
    nodes.push(circle('c-end', x, y, 2.5), circle('c-ring', x, y, ringRadius));
  }
  const hard: Box[] = [];
  if (view.radius < 45 && width >= 260) {
    const [gx, gy] = [width - globeRadius - 10, height - globeRadius - 10];
    nodes.push(...globe(world, view, gx, gy));
    hard.push(around(gx, gy, globeRadius + 2));
  }
  const names: MapLabel[] = [
    {
      x,
      y,
      radius: ringRadius,
      words: spec.label ?? world.names.get(spec.place) ?? spec.place,
      size: typeSize.strong,
      bold: true,
      className: 'c-label-place',
    },
  ];
  for (const { label, point } of spec.neighbours ?? []) {
    const spot = projection([point[0], point[1]]);
    if (spot === null || !(spot[0] > 0 && spot[0] < width && spot[1] > 0 && spot[1] < height))
      continue;
    names.push({
      x: spot[0],
      y: spot[1],
      radius: 0,
      words: label,
      size: typeSize.small,
      bold: false,
      className: 'c-quiet',
    });
  }
  const placed = placeLabels(
    names.map(roomOf),
    { x0: 2, y0: 2, x1: width - 2, y1: height - 2 },
    ringRadius > 0 ? [...hard, around(x, y, ringRadius)] : hard,
    [],
  );
  names.forEach((name, index) => {
    const spot = placed[index];
    if (spot && (index === 0 || !spot.leader)) nodes.push(...labelNodes(name, spot));
  });
  nodes.push(rectangle('c-frame', 0.5, 0.5, width - 0.5, height - 0.5));
  const print = smallPrint(spec.disclaimer, width, height + 6);
  nodes.push(...print.nodes);
  return { height: height + 8 + print.height, nodes };
}
