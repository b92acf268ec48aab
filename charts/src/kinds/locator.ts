import { type GeoProjection, geoGraticule, geoOrthographic, geoPath } from 'd3-geo';
import type { Feature } from 'geojson';
import { type Box, placeLabels } from '../layout/place-labels.ts';
import { type Cap, capsMeet } from '../maps/cap.ts';
import { type CompactOptions, compactPath } from '../maps/compact-path.ts';
import { smallPrint } from '../maps/disclaimer.ts';
import { around, labelNodes, type MapLabel, roomOf } from '../maps/map-labels.ts';
import { finiteCenter, type View, viewCap, viewOf, viewProjection } from '../maps/view.ts';
import { bordersWithin, landWithin, type World, type Worlds, worldsOf } from '../maps/world.ts';
import type { Drawing, Frame } from '../marks/drawing.ts';
import { circle, path, rectangle } from '../marks/element.ts';
import { nothingToShow } from '../marks/end-labels.ts';
import { typeSize } from '../marks/text.ts';
import type { SvgNode } from '../node.ts';
import type { LocatorMap } from '../spec.ts';
import { textWidth } from '../text/measure.ts';

/** The wider the view, the coarser the coast: from 10 degrees of arc on. */
function detailOf({ radius }: View): CompactOptions {
  const wider = Math.max(0, radius - 10);
  return { minimumArea: 0.3 + wider * 0.09, tolerance: 0.25 + wider * 0.026 };
}

const globeDetail = { minimumArea: 1.2, tolerance: 0.5 };
/** A place of fewer square pixels than this gets a ring around it. */
const tiny = 40;
const globeRadius = 32;
const most = 10;

/** A map laid out: what is seen, how it is projected, how large. */
interface Sheet {
  readonly world: World;
  /** Simplified, for what is seen from afar. */
  readonly afar: World;
  readonly cap: Cap;
  readonly view: View;
  readonly projection: GeoProjection;
  readonly width: number;
  readonly height: number;
  readonly place: Feature | undefined;
}

function sheetOf(spec: LocatorMap, { fine: near, coarse: afar }: Worlds, width: number): Sheet {
  const height = Math.round(Math.min(380, Math.max(170, width * 0.62)));
  const view = viewOf(near.countries.get(spec.place)?.shape, spec.center, afar);
  const world = view.radius > 30 ? afar : near;
  return {
    world,
    afar,
    view,
    cap: viewCap(view, width, height),
    height,
    width,
    place: world.countries.get(spec.place)?.shape,
    projection: viewProjection(view, width, height),
  };
}

function graticuleStep(radius: number): number {
  return radius > 40 ? 20 : radius > 20 ? 10 : 5;
}

function landNodes({ world, view, projection, place, cap }: Sheet): SvgNode[] {
  const detail = detailOf(view);
  const step = graticuleStep(view.radius);
  const parts: readonly (readonly [string, string])[] = [
    ['c-graticule', compactPath(projection, geoGraticule().step([step, step])(), detail)],
    ['c-land', compactPath(projection, landWithin(world, cap), detail)],
    ['c-land-place', place === undefined ? '' : compactPath(projection, place, detail)],
    ['c-borders', compactPath(projection, bordersWithin(world, cap), detail)],
  ];
  return parts.filter(([, d]) => d !== '').map(([className, d]) => path(className, d));
}

/** The earth from afar, a dot at the place: for those who do not know the region. */
function globe({ afar, view }: Sheet, x: number, y: number): SvgNode[] {
  const projection = geoOrthographic()
    .rotate([-view.center[0], -view.center[1] * 0.7])
    .translate([x, y])
    .scale(globeRadius)
    .precision(0.5);
  const spot = projection([view.center[0], view.center[1]]) ?? [x, y];
  const land = compactPath(projection, landWithin(afar, null), globeDetail);
  return [
    circle('c-globe', x, y, globeRadius),
    ...(land === '' ? [] : [path('c-globe-land', land)]),
    circle('c-globe-edge', x, y, globeRadius),
    circle('c-end', spot[0], spot[1], 3.5),
  ];
}

/** The mark and the name of the place: on its land where there is room, else beside it. */
function placeMark(
  spec: LocatorMap,
  sheet: Sheet,
): { nodes: SvgNode[]; name: MapLabel; hard: Box[] } {
  const { world, projection, place, width, height } = sheet;
  const measure = geoPath(projection);
  const area = place === undefined ? 0 : measure.area(place);
  const words = spec.label ?? world.names.get(spec.place) ?? spec.place;
  const base = { words, size: typeSize.strong, bold: true };
  if (place === undefined || area < tiny) {
    const center = finiteCenter(spec.center);
    const [x, y] = projection([center[0], center[1]]) ?? [width / 2, height / 2];
    return {
      nodes: [circle('c-end', x, y, 2.5), circle('c-ring', x, y, 7)],
      name: { ...base, x, y, reach: [7, 7], className: 'c-halo c-label-place' },
      hard: [around(x, y, 7)],
    };
  }
  const [[x0, y0], [x1, y1]] = measure.bounds(place);
  const [cx, cy] = measure.centroid(place);
  const room = textWidth(words, base.size, true) + 10;
  const onLand = x1 - x0 > room * 1.15 && area > room * 45;
  return {
    nodes: [],
    name: onLand
      ? { ...base, x: cx, y: cy, reach: [0, 0], centred: 'best', className: 'c-label-on' }
      : {
          ...base,
          x: (x0 + x1) / 2,
          y: (y0 + y1) / 2,
          reach: [(x1 - x0) / 2, (y1 - y0) / 2],
          className: 'c-halo c-label-place',
        },
    hard: onLand ? [] : [{ x0, y0, x1, y1 }],
  };
}

/** Names of what lies around: as given, else the largest countries in sight by the world file. */
function neighbourNames(spec: LocatorMap, sheet: Sheet): MapLabel[] {
  const style = { size: typeSize.small, bold: false, className: 'c-halo c-quiet' };
  const { projection, width, height } = sheet;
  if (spec.neighbours !== undefined) {
    return spec.neighbours.flatMap(({ label, point }): MapLabel[] => {
      const [x, y] = projection([point[0], point[1]]) ?? [-1, -1];
      if (!(x > 0 && x < width && y > 0 && y < height)) return [];
      return [{ ...style, x, y, reach: [0, 0], words: label, centred: 'only' }];
    });
  }
  const measure = geoPath(projection);
  const seen = [...sheet.afar.countries].flatMap(([code, { shape: country, cap }]) => {
    const words = spec.names?.[code] ?? sheet.afar.names.get(code);
    if (code === spec.place || words === undefined || !capsMeet(cap, sheet.cap)) return [];
    const area = measure.area(country);
    const [[x0], [x1]] = measure.bounds(country);
    const room = textWidth(words, style.size) + 8;
    if (!(area > room * 26) || x1 - x0 < room) return [];
    const [x, y] = measure.centroid(country);
    return [{ area, name: { ...style, x, y, words, reach: [0, 0], centred: 'only' } as const }];
  });
  return seen
    .sort((a, b) => b.area - a.area)
    .slice(0, most)
    .map(({ name }) => name);
}

/** The place in the accent colour among its neighbours, named; a dot where it is too small to see. */
export function drawLocator(spec: LocatorMap, frame: Frame): Drawing {
  const worlds = worldsOf(spec.world);
  if (worlds === null) {
    return { height: 84, nodes: nothingToShow(frame.width, frame.words.noData) };
  }
  const sheet = sheetOf(spec, worlds, frame.width);
  const { width, height } = sheet;
  const mark = placeMark(spec, sheet);
  const nodes = [rectangle('c-sea', 0, 0, width, height), ...landNodes(sheet), ...mark.nodes];
  const hard = [...mark.hard];
  if (sheet.view.radius < 45 && width >= 320) {
    const [gx, gy] = [width - globeRadius - 10, height - globeRadius - 10];
    nodes.push(...globe(sheet, gx, gy));
    hard.push(around(gx, gy, globeRadius + 2));
  }
  const names = [mark.name, ...neighbourNames(spec, sheet)];
  const bounds = { x0: 2, y0: 2, x1: width - 2, y1: height - 2 };
  placeLabels(names.map(roomOf), bounds, hard, []).forEach((spot, index) => {
    if (spot !== null) nodes.push(...labelNodes(names[index]!, spot));
  });
  nodes.push(rectangle('c-frame', 0.5, 0.5, width - 0.5, height - 0.5));
  const print = smallPrint(spec.disclaimer, frame, height + 6);
  return { height: height + 8 + print.height, nodes: [...nodes, ...print.nodes] };
}
