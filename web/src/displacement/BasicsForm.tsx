import type { Spread } from '@sojourn/engine/displacement';
import type { ReactNode } from 'react';
import { Tick } from '../parts/Fields.tsx';
import { NumberBox } from '../parts/NumberBox.tsx';
import { words } from '../words/en.ts';

const text = words.displacement;
const mostScale = 1_000_000;

/** What all ways of running a case share. */
export interface Basics {
  readonly seed: number;
  readonly scale: number;
  readonly isLive: boolean;
}

interface BasicsFormProps {
  readonly basics: Basics;
  readonly onChange: (basics: Basics) => void;
  /** Whether people may be simulated one in so many. */
  readonly hasScale: boolean;
  /** The number that comes first. */
  readonly children?: ReactNode;
}

/** Seed, scale, and whether the operation goes on. */
export function BasicsForm({ basics, onChange, hasScale, children }: BasicsFormProps) {
  return (
    <>
      <div className="sizes">
        {children}
        <NumberBox
          label={text.seed}
          value={basics.seed}
          low={0}
          high={Number.MAX_SAFE_INTEGER}
          onChange={(seed) => onChange({ ...basics, seed })}
        />
        {hasScale && (
          <NumberBox
            label={text.scale}
            value={basics.scale}
            low={1}
            high={mostScale}
            onChange={(scale) => onChange({ ...basics, scale })}
          />
        )}
      </div>
      <Tick isOn={basics.isLive} onChange={(isLive) => onChange({ ...basics, isLive })}>
        {text.live}
      </Tick>
    </>
  );
}

interface SpreadFormProps {
  readonly spread: Spread;
  readonly onChange: (spread: Spread) => void;
}

/** What varies from run to run beside chance. */
export function SpreadForm({ spread, onChange }: SpreadFormProps) {
  return (
    <fieldset className="ticks">
      <legend>{text.unsure}</legend>
      <Tick isOn={spread.parameters} onChange={(parameters) => onChange({ ...spread, parameters })}>
        {text.parameters}
      </Tick>
      <Tick isOn={spread.inflow} onChange={(inflow) => onChange({ ...spread, inflow })}>
        {text.inflow}
      </Tick>
    </fieldset>
  );
}
