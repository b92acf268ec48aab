import { geoGraticule } from 'd3-geo';
import { arcPath, arcsOf, type DrawnArc, farPoint, pixelsOf } from '../maps/arcs.ts';
import { compactPath } from '../maps/compact-path.ts';
import { type CorridorView, corridorView } from '../maps/corridor-view.ts';
import { smallPrint } from '../maps/disclaimer.ts';
import { around, type MapLabel } from '../maps/map-labels.ts';
import { type Named, nameEnds } from '../maps/name-ends.ts';
import type { LonLat } from '../maps/view.ts';
import { bordersWithin, landWithin, type World, worldsOf } from '../maps/world.ts';
import type { Drawing, Frame } from '../marks/drawing.ts';
import { circle, element, path, rectangle } from '../marks/element.ts';
import { nothingToShow } from '../marks/end-labels.ts';
import { markKey } from '../marks/key.ts';
import { typeSize } from '../marks/text.ts';
import type { SvgNode } from '../node.ts';
import type { CorridorMap } from '../spec.ts';

const fine = { minimumArea: 0.3, tolerance: 0.3 };
/** An arc is never thinner than this, so that it can be seen at all. */
const thinnest = 0.8;
/** How far arcs that go both ways are bent apart. */
const bothWays = 7;

interface PixelArc extends DrawnArc {
  readonly pixels: readonly [number, number][];
  readonly stroke: number;
}

interface PixelArc extends DrawnArc {
  readonly pixels: readonly [number, number][];
  readonly stroke: number;
}

function arcNodes(
  arcs: readonly PixelArc[],
  spec: CorridorMap,
  view: CorridorView,
  { numbers }: Frame,
): SvgNode[] {
  return arcs.map(({ arc, value, outward, pixels, stroke }) =>
    element(
      'path',
      {
        class: outward || spec.direction !== 'both' ? 'c-arc' : 'c-arc c-arc-in',
        d: arcPath(pixels, view),
        'stroke-width': stroke,
        'data-id': `${arc.from}-${arc.to}`,
      },
      [element('title', {}, [`${arc.label}: ${numbers.number(value, spec.format)}`])],
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

function labelOf(one: PixelArc, value: string, spot: readonly [number, number]): MapLabel {
  return {
    x: spot[0],
    y: spot[1],
    reach: [3, 3],
    words: `${one.arc.label} ${value}`,
    size: typeSize.small,
    bold: false,
    className: 'c-halo',
  };
}

/** Arcs in pixels, their widths in proportion to people. */
function laidOut(arcs: readonly DrawnArc[], spec: CorridorMap, view: CorridorView): PixelArc[] {
  const most = arcs[0]?.value ?? 1;
  const thickest = Math.min(13, Math.max(6, view.width / 60));
  const bend = spec.direction === 'both' ? bothWays : 0;
  return arcs.map((one) => ({
    ...one,
    stroke: Math.max(thinnest, (thickest * one.value) / most),
    pixels: pixelsOf(one, view, bend),
  }));
}

/** Names of the place and of the far ends, with the marks that they belong to. */
function endNodes(
  arcs: readonly PixelArc[],
  spec: CorridorMap,
  view: CorridorView,
  home: LonLat,
  name: string,
  { numbers }: Frame,
): Named {
  const origin = view.projection([home[0], home[1]]) ?? [view.width / 2, view.height / 2];
  const [x, y] = origin;
  const ends = arcs.map((one): [number, number] => {
    const far = farPoint(one);
    return view.projection([far[0], far[1]]) ?? origin;
  });
  const marks = arcs.map(({ outward }, index) => {
    const [endX, endY] = ends[index]!;
    const inward = !outward && spec.direction === 'both';
    return circle(inward ? 'c-end c-end-in' : 'c-end', endX, endY, 2.8);
  });
  const place: MapLabel = {
    x,
    y,
    reach: [5, 5],
    words: name,
    size: typeSize.strong,
    bold: true,
    className: 'c-halo c-label-place',
  };
  const named = nameEnds(
    [
      place,
      ...arcs.map((one, index) =>
        labelOf(one, numbers.number(one.value, spec.format), ends[index]!),
      ),
    ],
    view,
    [around(x, y, 5), ...ends.map(([endX, endY]) => around(endX, endY, 2.5))],
    arcs.flatMap(({ pixels }) => [...pixels]),
  );
  return { ...named, nodes: [...marks, circle('c-origin', x, y, 4.5), ...named.nodes] };
}

interface Part {
  readonly nodes: readonly SvgNode[];
  readonly height: number;
}

/** What stands below the map: which way arcs go, names without room, the disclaimer. */
function footer(spec: CorridorMap, named: Named, frame: Frame, top: number): Part {
  const { words, width } = frame;
  const both = [
    { glyph: 'band' as const, className: 'c-arc', label: words.outward },
    { glyph: 'band' as const, className: 'c-arc c-arc-in', label: words.inward },
  ];
  const left = named.left.length === 0 ? '' : `${words.notLabelled}: ${named.left.join('; ')}`;
  const parts: readonly ((y: number) => Part)[] = [
    (y) => markKey(spec.direction === 'both' ? both : [], 0, width, y),
    (y) => smallPrint(named.numbered.join(' · '), frame, y),
    (y) => smallPrint(left, frame, y),
    (y) => smallPrint(spec.disclaimer, frame, y),
  ];
  const nodes: SvgNode[] = [];
  let y = top;
  for (const part of parts) {
    const drawn = part(y);
    nodes.push(...drawn.nodes);
    y += drawn.height === 0 ? 0 : drawn.height + 4;
  }
  return { nodes, height: y - top };
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
  const lines = arcs.map(({ line }) => [...line]);
  const view = corridorView(lines, frame.width, home);
  const world = view.pixelsPerDegree > 5 ? worlds.fine : worlds.coarse;
  const drawn = laidOut(arcs, spec, view);
  const name = spec.label ?? world.names.get(spec.place) ?? spec.place;
  const named = endNodes(drawn, spec, view, home, name, frame);
  const top = view.height + 6;
  const foot = footer(spec, named, frame, top);
  return {
    height: top + foot.height,
    nodes: [
      path('c-sea', compactPath(view.projection, { type: 'Sphere' }, fine)),
      ...landNodes(world, spec, arcs, view),
      ...arcNodes(drawn, spec, view, frame),
      ...named.nodes,
      rectangle('c-frame', 0.5, 0.5, view.width - 0.5, view.height - 0.5),
      ...foot.nodes,
    ],
  };
}
