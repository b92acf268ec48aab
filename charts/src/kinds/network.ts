import { type GeoProjection, geoDistance, geoMercator } from 'd3-geo';
import { type Box, placeLabels } from '../layout/place-labels.ts';
import { drawable, drawables } from '../layout/scale.ts';
import { type Cap, capAround } from '../maps/cap.ts';
import { type CompactOptions, compactPath } from '../maps/compact-path.ts';
import { centralMeridian } from '../maps/corridor-view.ts';
import { smallPrint } from '../maps/disclaimer.ts';
import { around, labelNodes, type MapLabel, roomOf } from '../maps/map-labels.ts';
import { finiteCenter, type LonLat } from '../maps/view.ts';
import { bordersWithin, landWithin, worldsOf } from '../maps/world.ts';
import type { Drawing, Frame } from '../marks/drawing.ts';
import { circle, element, group, path, rectangle } from '../marks/element.ts';
import { nothingToShow } from '../marks/end-labels.ts';
import { cross, type KeyItem, markKey } from '../marks/key.ts';
import { mirrored } from '../marks/mirror.ts';
import { typeSize } from '../marks/text.ts';
import type { SvgNode } from '../node.ts';
import type { NetworkMap } from '../spec.ts';

const detail: CompactOptions = { minimumArea: 0.4, tolerance: 0.3 };
const largestCircle = 26;
const townRadius = 2;
const conflictArm = 3.5;
const margin = 44;
/** Radians across the frame, at least. */
const closest = 0.035;
const farthest = 80;

/** A place with its pixel. */
interface Spot {
  readonly place: NetworkMap['places'][number];
  readonly x: number;
  readonly y: number;
}

/** The radius of a circle whose area is people; `most` people fill the largest. */
function radiusOf(people: number | undefined, most: number): number {
  const known = drawable(people);
  return known === null || known <= 0 ? 0 : largestCircle * Math.sqrt(Math.min(1, known / most));
}

function mostOf({ most, places }: NetworkMap): number {
  const known = drawables([most, ...places.flatMap(({ value, counted }) => [value, counted])]);
  return most !== undefined && known[0] === most && most > 0 ? most : Math.max(1, ...known);
}

/** Pixels of the frame. */
interface Sheet {
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Mercator has no poles. */
function kept([longitude, latitude]: LonLat): [number, number] {
  const [x, y] = finiteCenter([longitude, latitude]);
  return [x, Math.max(-farthest, Math.min(farthest, y))];
}

/** All places in the frame, turned so that none is cut by the edge of the world. */
function projectionOf(spec: NetworkMap, { top, width, height }: Sheet): GeoProjection {
  const points = spec.places.map(({ point }) => kept(point));
  const projection = geoMercator()
    .rotate([-centralMeridian(points.map(([x]) => x)), 0])
    .scale(1)
    .translate([0, 0]);
  const pixels = points.map((point): readonly [number, number] => projection(point) ?? [0, 0]);
  const [xs, ys] = [pixels.map(([x]) => x), pixels.map(([, y]) => y)];
  const [x0, x1] = [Math.min(...xs), Math.max(...xs)];
  const [y0, y1] = [Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    (width - 2 * margin) / Math.max(x1 - x0, closest),
    (height - 2 * margin) / Math.max(y1 - y0, closest),
  );
  return projection
    .scale(scale)
    .translate([width / 2 - (scale * (x0 + x1)) / 2, top + height / 2 - (scale * (y0 + y1)) / 2])
    .clipExtent([
      [0, top],
      [width, top + height],
    ]);
}

/** The circle on the globe that holds what the frame can show. */
function capOfFrame(projection: GeoProjection, { top, width, height }: Sheet): Cap | null {
  const at = (x: number, y: number) => projection.invert?.([x, y]) ?? [0, 0];
  const middle = at(width / 2, top + height / 2);
  const corners = [0, width / 2, width].flatMap((x) => [at(x, top), at(x, top + height)]);
  const reach = Math.max(...corners.map((corner) => geoDistance(middle, corner)));
  const degrees = (reach * 180) / Math.PI;
  return Number.isFinite(degrees) && degrees < 60 ? capAround(middle, degrees * 1.1) : null;
}

/** The land of the last view of a world: a map over time is drawn again and again. */
const drawnLand = new WeakMap<object, { readonly key: string; readonly nodes: SvgNode[] }>();

function landNodes({ world }: NetworkMap, projection: GeoProjection, sheet: Sheet): SvgNode[] {
  const worlds = worldsOf(world);
  if (worlds === null) return [];
  const key = JSON.stringify([
    projection.scale(),
    projection.translate(),
    projection.rotate(),
    sheet,
  ]);
  const known = drawnLand.get(worlds);
  if (known?.key === key) return known.nodes;
  const cap = capOfFrame(projection, sheet);
  const seen = cap === null ? worlds.coarse : worlds.fine;
  const parts = [
    ['c-land', compactPath(projection, landWithin(seen, cap), detail)],
    ['c-borders', compactPath(projection, bordersWithin(seen, cap), detail)],
  ] as const;
  const nodes = parts.flatMap(([className, d]) => (d === '' ? [] : [path(className, d)]));
  drawnLand.set(worlds, { key, nodes });
  return nodes;
}

function roadNodes({ roads }: NetworkMap, spots: readonly Spot[]): SvgNode[] {
  const at = new Map(spots.map((spot) => [spot.place.id, spot]));
  return roads.flatMap(({ from, to, closed }) => {
    const [a, b] = [at.get(from), at.get(to)];
    if (a === undefined || b === undefined) return [];
    return [
      element('line', {
        class: closed ? 'c-road c-road-closed' : 'c-road',
        x1: a.x,
        y1: a.y,
        x2: b.x,
        y2: b.y,
        'data-id': `${from}|${to}`,
      }),
    ];
  });
}

function markNodes(spot: Spot, most: number): SvgNode[] {
  const { place, x, y } = spot;
  const { value, counted, role } = place;
  const inner =
    role === 'camp'
      ? [
          circle('c-people', x, y, radiusOf(value, most), place.label),
          circle('c-counted', x, y, radiusOf(counted, most)),
          circle('c-place', x, y, townRadius),
        ]
      : role === 'conflict'
        ? [cross('c-conflict', x, y, conflictArm)]
        : [circle('c-town', x, y, townRadius)];
  const faint = place.faint ? ' c-spot-faint' : '';
  return [group(`c-spot c-spot-${role}${faint}`, inner, place.id)];
}

function labelOf({ place, x, y }: Spot, most: number): MapLabel {
  const reach = Math.max(4, radiusOf(place.value, most), radiusOf(place.counted, most));
  const bold = place.role === 'camp';
  return {
    x,
    y,
    reach: [reach, reach],
    words: place.label,
    size: typeSize.small,
    bold,
    className: bold ? 'c-halo c-label-place' : 'c-halo c-quiet',
  };
}

function names(spots: readonly Spot[], most: number, { top, width, height }: Sheet): SvgNode[] {
  const rank = { camp: 0, conflict: 1, town: 2 };
  const ordered = [...spots].sort(
    (a, b) =>
      rank[a.place.role] - rank[b.place.role] || (b.place.value ?? 0) - (a.place.value ?? 0),
  );
  const hard: Box[] = spots.map(({ x, y }) => around(x, y, 3));
  const labels = ordered.map((spot) => labelOf(spot, most));
  const bounds = { x0: 2, y0: top + 2, x1: width - 2, y1: top + height - 2 };
  return placeLabels(labels.map(roomOf), bounds, hard, []).flatMap((placed, index) =>
    placed === null ? [] : labelNodes(labels[index]!, placed),
  );
}

function keyOf({ legend, roads, places }: NetworkMap): KeyItem[] {
  const item = (is: boolean, glyph: KeyItem['glyph'], className: string, label: string) =>
    is ? [{ glyph, className, label }] : [];
  return [
    ...item(true, 'dot', 'c-people', legend.value),
    ...item(
      places.some(({ counted }) => counted !== undefined),
      'dot',
      'c-counted',
      legend.counted,
    ),
    ...item(
      places.some(({ role }) => role === 'conflict'),
      'cross',
      'c-conflict',
      legend.conflict,
    ),
    ...item(
      places.some(({ role }) => role === 'town'),
      'dot',
      'c-town',
      legend.town,
    ),
    ...item(
      roads.some(({ closed }) => closed),
      'range',
      'c-road c-road-closed',
      legend.closed,
    ),
  ];
}

/** A network of places and roads on the land around it, people as areas of circles. */
export function drawNetwork(spec: NetworkMap, frame: Frame): Drawing {
  if (spec.places.length === 0) {
    return { height: 84, nodes: nothingToShow(frame.width, frame.words.noData) };
  }
  const { width } = frame;
  const key = markKey(keyOf(spec), 0, width, 2);
  const top = key.height + 8;
  const height = Math.round(Math.min(560, Math.max(260, width * 0.66)));
  const sheet = { top, width, height };
  const projection = projectionOf(spec, sheet);
  const spots = spec.places.map((place): Spot => {
    const [x, y] = projection(kept(place.point)) ?? [0, 0];
    return { place, x, y };
  });
  const most = mostOf(spec);
  const print = smallPrint(spec.disclaimer, frame, top + height + 6);
  return {
    height: top + height + 8 + print.height,
    nodes: [
      ...(frame.rightToLeft ? mirrored(key.nodes, width) : key.nodes),
      rectangle('c-sea', 0, top, width, top + height),
      ...landNodes(spec, projection, sheet),
      group('c-roads', roadNodes(spec, spots)),
      element(
        'g',
        { class: 'c-spots', 'data-largest': largestCircle, 'data-most': most },
        spots.flatMap((spot) => markNodes(spot, most)),
      ),
      ...names(spots, most, sheet),
      rectangle('c-frame', 0.5, top + 0.5, width - 0.5, top + height - 0.5),
      ...print.nodes,
    ],
  };
}
