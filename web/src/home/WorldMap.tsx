import type { PlaceRegister } from '@sojourn/data';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { hasBrief } from '../parts/places.ts';
import { useWidth } from '../parts/use-width.ts';
import { countryLink } from '../routing/route.ts';
import { neighbour } from './neighbour.ts';
import { type PlaceShape, type WorldShapes, worldShapes } from './world-shapes.ts';

/** Units a pixel from which the map is small: a phone's. */
const small = 1.6;

interface MarkProps {
  readonly shape: PlaceShape;
  /** Units of the drawing in one CSS pixel. */
  readonly unit: number;
  readonly isStop: boolean;
  readonly onPoint: (code: string | null) => void;
  readonly onStop: (code: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function PlaceMark({ shape, unit, isStop, onPoint, onStop, onKeyDown }: MarkProps) {
  return (
    <a
      href={countryLink(shape.code)}
      aria-label={shape.name}
      data-code={shape.code}
      tabIndex={isStop ? 0 : -1}
      className={shape.path === null ? 'map-dot' : 'map-place'}
      onPointerEnter={() => onPoint(shape.code)}
      onPointerLeave={() => onPoint(null)}
      onFocus={() => onStop(shape.code)}
      onBlur={() => onPoint(null)}
      onKeyDown={onKeyDown}
    >
      {shape.path === null ? (
        <>
          <circle
            cx={shape.x}
            cy={shape.y}
            r={(unit > small ? 5 : 8) * unit}
            className="map-target"
          />
          <circle
            cx={shape.x}
            cy={shape.y}
            r={(unit > small ? 1.5 : 2.4) * unit}
            className="map-point"
          />
        </>
      ) : (
        <path d={shape.path} />
      )}
    </a>
  );
}

function Caption(props: {
  readonly shape: PlaceShape;
  readonly unit: number;
  readonly world: WorldShapes;
}) {
  const { shape, unit, world } = props;
  const side =
    shape.x > world.width * 0.75 ? 'end' : shape.x < world.width * 0.25 ? 'start' : 'middle';
  const above = shape.y > 40 * unit;
  return (
    <text
      className="map-caption"
      x={shape.x}
      y={shape.y + (above ? -12 : 24) * unit}
      fontSize={15 * unit}
      strokeWidth={4 * unit}
      textAnchor={side}
    >
      {shape.name}
    </text>
  );
}

const firstStop = 'BGD';

interface WorldMapProps {
  readonly places: PlaceRegister;
  readonly topology: unknown;
}

/** The world in equal areas: every place is a link; arrow keys go from place to place. */
export function WorldMap({ places, topology }: WorldMapProps) {
  const world = useMemo(
    () => worldShapes(topology, places.all.filter(hasBrief)),
    [topology, places],
  );
  const [box, width] = useWidth<HTMLElement>(1);
  const drawing = useRef<SVGSVGElement>(null);
  const [stop, setStop] = useState(firstStop);
  const [pointed, setPointed] = useState<string | null>(null);
  const unit = width ? world.width / width : 1;
  const move = (event: KeyboardEvent) => {
    const next = neighbour(world.places, stop, event.key);
    if (next === null) return;
    event.preventDefault();
    drawing.current?.querySelector<SVGAElement>(`[data-code="${next}"]`)?.focus();
  };
  const named = world.places.find((shape) => shape.code === pointed);
  const areas = world.places.filter((shape) => shape.path !== null);
  const dots = world.places.filter((shape) => shape.path === null);
  return (
    <nav className="world-map" ref={box} aria-labelledby="map-title" aria-describedby="map-help">
      <svg ref={drawing} role="none" viewBox={`0 0 ${world.width} ${world.height}`}>
        <path className="map-sea" d={world.sphere} />
        <path className="map-rest" d={world.rest} />
        {[...areas, ...dots].map((shape) => (
          <PlaceMark
            key={shape.code}
            shape={shape}
            unit={unit}
            isStop={shape.code === stop}
            onPoint={setPointed}
            onKeyDown={move}
            onStop={(code) => {
              setStop(code);
              setPointed(code);
            }}
          />
        ))}
        {named && <Caption shape={named} unit={unit} world={world} />}
      </svg>
    </nav>
  );
}
