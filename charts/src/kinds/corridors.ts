import { geoGraticule } from 'd3-geo';
import { formatNumber } from '../format/number.ts';
import { type Box, placeLabels } from '../layout/place-labels.ts';
import { drawable } from '../layout/scale.ts';
import { compactPath } from '../maps/compact-path.ts';
import { type CorridorView, corridorView, greatCircle } from '../maps/corridor-view.ts';
import { smallPrint } from '../maps/disclaimer.ts';
import { around, labelNodes, type MapLabel, roomOf } from '../maps/map-labels.ts';
import { finiteCenter, type LonLat } from '../maps/view.ts';
import { bordersWithin, landWithin, type World, worldsOf } from '../maps/world.ts';
import type { Drawing, Frame } from '../marks/drawing.ts';
import { circle, element, path, rectangle } from '../marks/element.ts';
import { nothingToShow } from '../marks/end-labels.ts';
import { markKey } from '../marks/key.ts';
import { typeSize } from '../marks/text.ts';
import type { SvgNode } from '../node.ts';
import type { CorridorMap } from '../spec.ts';

type Arc = CorridorMap['arcs'][number];

interface DrawnArc {
  readonly arc: Arc;
  readonly value: number;
  readonly outward: boolean;
  readonly line: readonly [number, number][];
}

const fine = { minimumArea: 0.3, tolerance: 0.3 };
const samples = 40;
/** An arc is never thinner than this, so that it can be seen at all. */
const thinnest = 0.8;

function arcsOf(spec: CorridorMap): DrawnArc[] {
  return spec.arcs
    .flatMap((arc): DrawnArc[] => {
      const value = drawable(arc.value);
      const finite = [...arc.fromPoint, ...arc.toPoint].every(Number.isFinite);
      if (value === null || value <= 0 || !finite) return [];
      const [fromPoint, toPoint] = [finiteCenter(arc.fromPoint), finiteCenter(arc.toPoint)];
      const line = greatCircle(fromPoint, toPoint, samples);
      return [
        { arc: { ...arc, fromPoint, toPoint }, value, outward: arc.from === spec.place, line },
      ];
    })
    .sort((a, b) => b.value - a.value);
}

/** The far end of an arc, away from the place that the map is about. */
function farPoint({ arc, outward }: DrawnArc): LonLat {
  return outward ? arc.toPoint : arc.fromPoint;
}

interface PixelArc extends DrawnArc {
  readonly pixels: readonly [number, number][];
  readonly stroke: number;
}

/** Beyond this latitude a great circle runs along the upper or lower edge of the map. */
const polar = 68;

/** A bow keeps this many pixels below the upper edge of the frame. */
const edge = 8;

/** A bow between two pixels, for a great circle that a flat map would tear or flatten at a pole. */
function bow(from: readonly [number, number], to: readonly [number, number]): [number, number][] {
  const curve = (lift: number): [number, number][] =>
    Array.from({ length: samples + 1 }, (_, index) => {
      const t = index / samples;
      const y = from[1] + (to[1] - from[1]) * t;
      return [from[0] + (to[0] - from[0]) * t, y - 4 * lift * t * (1 - t)];
    });
  let lift = Math.abs(to[0] - from[0]) * 0.22;
  while (lift > 1 && curve(lift).some(([, y]) => y < edge)) lift *= 0.85;
  return curve(lift > 1 ? lift : 0);
}

/** Pixels of an arc along its great circle, or as a bow where that passes near a pole. */
function flatLine(one: DrawnArc, view: CorridorView): [number, number][] {
  const points = one.line.flatMap(([longitude, latitude]) => {
    const spot = view.projection([longitude, latitude]);
    return spot === null ? [] : [spot];
  });
  const torn = points.some(
    ([x], index) => index > 0 && Math.abs(x - points[index - 1]![0]) > view.width / 4,
  );
  const ends = [one.line[0]!, one.line.at(-1)!].map(([, latitude]) => Math.abs(latitude));
  const nearPole = one.line.some(
    ([, latitude]) => Math.abs(latitude) > Math.max(polar, ...ends.map((end) => end + 4)),
  );
  const [first, last] = [points[0], points.at(-1)];
  return (torn || nearPole) && first && last ? bow(first, last) : points;
}

/** Pixels of an arc, moved a little to the right of its travel where both directions are drawn. */
function pixelsOf(one: DrawnArc, view: CorridorView, bend: number): [number, number][] {
  const points = flatLine(one, view);
  if (bend === 0) return points;
  return points.map(([x, y], index) => {
    const [ax, ay] = points[Math.max(0, index - 1)]!;
    const [bx, by] = points[Math.min(points.length - 1, index + 1)]!;
    const length = Math.sqrt((bx - ax) ** 2 + (by - ay) ** 2) || 1;
    const shift = bend * Math.sin((Math.PI * index) / (points.length - 1));
    return [x - ((by - ay) / length) * shift, y + ((bx - ax) / length) * shift];
  });
}

function inFrame([x, y]: readonly [number, number], view: CorridorView): boolean {
  return x >= 0 && y >= 0 && x <= view.width && y <= view.height;
}

/** The path of an arc, broken where it leaves the frame or crosses the edge of the map. */
function arcPath(pixels: readonly [number, number][], view: CorridorView): string {
  let d = '';
  let pen: readonly [number, number] | null = null;
  for (const point of pixels) {
    if (!inFrame(point, view)) {
      pen = null;
      continue;
    }
    const jump = pen !== null && Math.abs(point[0] - pen[0]) > view.width / 3;
    d += `${pen === null || jump ? 'M' : 'L'}${point[0].toFixed(1)},${point[1].toFixed(1)}`;
    pen = point;
  }
  return d;
}

function arcNodes(arcs: readonly PixelArc[], spec: CorridorMap, view: CorridorView): SvgNode[] {
  return arcs.map(({ arc, value, outward, pixels, stroke }) =>
    element(
      'path',
      {
        class: outward || spec.direction !== 'both' ? 'c-arc' : 'c-arc c-arc-in',
        d: arcPath(pixels, view),
        'stroke-width': stroke,
        'data-id': `${arc.from}-${arc.to}`,
      },
      [element('title', {}, [`${arc.label}: ${formatNumber(value, spec.format)}`])],
    ),
  );
}

function landNodes(
  world: World,
  spec: CorridorMap,
  arcs: readonly DrawnArc[],
  view: CorridorView,
): SvgNode[] {
  const { projection } = view;
  const near = [...new Set(arcs.map(({ arc, outward }) => (outward ? arc.to : arc.from)))];
  const tint = near
    .filter((code) => code !== spec.place)
    .map((code) => world.countries.get(code)?.shape)
    .filter((one) => one !== undefined)
    .map((one) => compactPath(projection, one, fine))
    .join('');
  const place = world.countries.get(spec.place)?.shape;
  const parts: readonly (readonly [string, string])[] = [
    ['c-graticule', compactPath(projection, geoGraticule().step([30, 30])(), fine)],
    ['c-land', compactPath(projection, landWithin(world, null), fine)],
    ['c-land-near', tint],
    ['c-land-place', place === undefined ? '' : compactPath(projection, place, fine)],
    ['c-borders', compactPath(projection, bordersWithin(world, null), fine)],
  ];
  return parts.filter(([, d]) => d !== '').map(([className, d]) => path(className, d));
}

function labelOf(one: PixelArc, spec: CorridorMap, spot: readonly [number, number]): MapLabel {
  return {
    x: spot[0],
    y: spot[1],
    reach: [3, 3],
    words: `${one.arc.label} ${formatNumber(one.value, spec.format)}`,
    size: typeSize.small,
    bold: false,
    className: 'c-halo',
  };
}

interface Named {
  readonly nodes: readonly SvgNode[];
  /** Names for which there is room for a number only, to be listed below the map. */
  readonly numbered: readonly string[];
  /** Names for which there is no room at all. */
  readonly left: readonly string[];
}

/** Names beside their marks; where there is no room, a number that the list below explains. */
function nameEnds(
  names: readonly MapLabel[],
  view: CorridorView,
  hard: readonly Box[],
  soft: readonly (readonly [number, number])[],
): Named {
  const bounds = { x0: 3, y0: 3, x1: view.width - 3, y1: view.height - 3 };
  const placed = placeLabels(names.map(roomOf), bounds, hard, soft);
  const nodes = placed.flatMap((spot, index) => (spot ? labelNodes(names[index]!, spot) : []));
  const rest = names.filter((_, index) => placed[index] === null);
  const taken = placed.flatMap((spot) => (spot ? [spot.box] : []));
  const widest = rest.map((name) => roomOf({ ...name, words: '00', bold: true }));
  const spots = placeLabels(widest, bounds, [...hard, ...taken], []);
  const numbered: string[] = [];
  const left: string[] = [];
  rest.forEach((name, index) => {
    const spot = spots[index];
    if (!spot) {
      left.push(name.words);
      return;
    }
    const number = String(numbered.length + 1);
    nodes.push(...labelNodes({ ...name, words: number, bold: true }, spot));
    numbered.push(`${number} ${name.words}`.replaceAll(' ', '\u00a0'));
  });
  return { nodes, numbered, left };
}

/** Great-circle arcs as wide as the people who moved are many, each named at its far end. */
export function drawCorridors(spec: CorridorMap, frame: Frame): Drawing {
  const worlds = worldsOf(spec.world);
  const arcs = arcsOf(spec);
  const first = arcs[0];
  if (worlds === null || first === undefined) {
    return { height: 84, nodes: nothingToShow(frame.width, frame.words.noData) };
  }
  const home = first.outward ? first.arc.fromPoint : first.arc.toPoint;
  const view = corridorView(
    arcs.map(({ line }) => [...line]),
    frame.width,
    home,
  );
  const world = view.pixelsPerDegree > 5 ? worlds.fine : worlds.coarse;
  const thickest = Math.min(13, Math.max(6, frame.width / 60));
  const drawn = arcs.map((one): PixelArc => {
    const stroke = Math.max(thinnest, (thickest * one.value) / first.value);
    return { ...one, stroke, pixels: pixelsOf(one, view, spec.direction === 'both' ? 7 : 0) };
  });
  const nodes: SvgNode[] = [
    path('c-sea', compactPath(view.projection, { type: 'Sphere' }, fine)),
    ...landNodes(world, spec, arcs, view),
    ...arcNodes(drawn, spec, view),
  ];
  const origin = view.projection([home[0], home[1]]) ?? [view.width / 2, view.height / 2];
  const ends = drawn.map((one): [number, number] => {
    const far = farPoint(one);
    return view.projection([far[0], far[1]]) ?? origin;
  });
  drawn.forEach(({ outward }, index) => {
    const [x, y] = ends[index]!;
    const inward = !outward && spec.direction === 'both';
    nodes.push(circle(inward ? 'c-end c-end-in' : 'c-end', x, y, 2.8));
  });
  nodes.push(circle('c-origin', origin[0], origin[1], 4.5));
  const names: MapLabel[] = [
    {
      x: origin[0],
      y: origin[1],
      reach: [5, 5],
      words: spec.label ?? world.names.get(spec.place) ?? spec.place,
      size: typeSize.strong,
      bold: true,
      className: 'c-halo c-label-place',
    },
    ...drawn.map((one, index) => labelOf(one, spec, ends[index]!)),
  ];
  const named = nameEnds(
    names,
    view,
    [around(origin[0], origin[1], 5), ...ends.map(([x, y]) => around(x, y, 2.5))],
    drawn.flatMap(({ pixels }) => [...pixels]),
  );
  nodes.push(...named.nodes);
  nodes.push(rectangle('c-frame', 0.5, 0.5, view.width - 0.5, view.height - 0.5));
  let height = view.height + 6;
  const add = (part: { nodes: readonly SvgNode[]; height: number }): void => {
    nodes.push(...part.nodes);
    height += part.height + (part.height > 0 ? 4 : 0);
  };
  if (spec.direction === 'both') {
    add(
      markKey(
        [
          { glyph: 'band', className: 'c-arc', label: frame.words.outward },
          { glyph: 'band', className: 'c-arc c-arc-in', label: frame.words.inward },
        ],
        0,
        frame.width,
        height,
      ),
    );
  }
  if (named.numbered.length > 0) {
    add(smallPrint(named.numbered.join(' · '), frame.width, height));
  }
  if (named.left.length > 0) {
    add(smallPrint(`${frame.words.notLabelled}: ${named.left.join('; ')}`, frame.width, height));
  }
  add(smallPrint(spec.disclaimer, frame.width, height));
  return { height, nodes };
}
