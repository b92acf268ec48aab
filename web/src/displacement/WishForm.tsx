import type { ReactNode } from 'react';
import { NumberBox } from '../parts/NumberBox.tsx';
import { words } from '../words/en.ts';
import type { Wish } from './use-ensemble.ts';

const text = words.displacement;
const mostDraws = 2_000;
const mostScale = 1_000;

interface TickProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: ReactNode;
}

function Tick({ isOn, onChange, children }: TickProps) {
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {children}
    </label>
  );
}

interface WishFormProps {
  readonly wish: Wish;
  readonly onChange: (wish: Wish) => void;
}

/** How many runs, of whom, and what varies. */
export function WishForm({ wish, onChange }: WishFormProps) {
  const { spread } = wish;
  return (
    <div className="wish-form">
      <div className="sizes">
        <NumberBox
          label={text.draws}
          value={wish.draws}
          low={2}
          high={mostDraws}
          onChange={(draws) => onChange({ ...wish, draws })}
        />
        <NumberBox
          label={text.seed}
          value={wish.seed}
          low={0}
          high={Number.MAX_SAFE_INTEGER}
          onChange={(seed) => onChange({ ...wish, seed })}
        />
        <NumberBox
          label={text.scale}
          value={wish.scale}
          low={1}
          high={mostScale}
          onChange={(scale) => onChange({ ...wish, scale })}
        />
      </div>
      <fieldset className="ticks">
        <legend>{text.unsure}</legend>
        <Tick
          isOn={spread.parameters}
          onChange={(parameters) => onChange({ ...wish, spread: { ...spread, parameters } })}
        >
          {text.parameters}
        </Tick>
        <Tick
          isOn={spread.inflow}
          onChange={(inflow) => onChange({ ...wish, spread: { ...spread, inflow } })}
        >
          {text.inflow}
        </Tick>
      </fieldset>
      <Tick isOn={wish.isLive} onChange={(isLive) => onChange({ ...wish, isLive })}>
        {text.live}
      </Tick>
    </div>
  );
}
