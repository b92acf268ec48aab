import type { PlaceRegister } from '@sojourn/data';
import { useId } from 'react';
import {
  Label,
  Slider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components/Slider';
import { PlaceBox } from '../parts/PlaceBox.tsx';
import { words } from '../words/en.ts';
import { useModel } from './load-model.ts';

const step = 0.05;
const usual = 3;

interface LeverFieldProps {
  readonly label: string;
  readonly placeLabel: string;
  readonly help: string;
  readonly place: string;
  readonly factor: number;
  readonly places: PlaceRegister;
  readonly onPlace: (place: string) => void;
  /** `isOver` once the reader lets go. */
  readonly onFactor: (factor: number, isOver: boolean) => void;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** One lever: its factor on a slider, and where it is pulled. */
export function LeverField(props: LeverFieldProps) {
  const title = useId();
  const { everywhere } = useModel();
  const { factor } = props;
  return (
    <fieldset className="lever" aria-describedby={title}>
      <legend>{props.label}</legend>
      <Slider
        value={factor}
        minValue={0}
        maxValue={Math.max(usual, Math.ceil(factor))}
        step={step}
        onChange={(value) => props.onFactor(rounded(value), false)}
        onChangeEnd={(value) => props.onFactor(rounded(value), true)}
      >
        <Label id={title}>{props.help}</Label>
        <SliderOutput>{() => words.whatIf.factor(factor)}</SliderOutput>
        <SliderTrack className="slider-track">
          {({ state }) => (
            <>
              <div
                className="slider-fill"
                style={{ inlineSize: `${state.getThumbPercent(0) * 100}%` }}
              />
              <SliderThumb className="slider-thumb" />
            </>
          )}
        </SliderTrack>
      </Slider>
      <PlaceBox
        label={props.placeLabel}
        places={props.places}
        value={props.place === everywhere ? null : props.place}
        standing={words.whatIf.everywhere}
        onChoose={(place) => props.onPlace(place.code)}
        onClear={() => props.onPlace(everywhere)}
        clearLabel={words.whatIf.everywhere}
      />
    </fieldset>
  );
}
