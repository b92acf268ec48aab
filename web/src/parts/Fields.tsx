import { type ReactNode, useId, useState } from 'react';

interface TickProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: ReactNode;
}

/** A box to tick, with its words. */
export function Tick({ isOn, onChange, children }: TickProps) {
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

/** Something to choose, and its words. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Choices that are their own words. */
export const plainChoices = (values: readonly string[]): Choice[] =>
  values.map((value) => ({ value, label: value }));

interface SelectBoxProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
  /** What stands there while nothing is chosen. */
  readonly none?: string;
}

/** A list to choose one from. */
export function SelectBox({ label, value, choices, onChange, none }: SelectBoxProps) {
  const id = useId();
  return (
    <div className="field-box">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface TextBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A line of text. */
export function TextBox({ label, value, onChange }: TextBoxProps) {
  const id = useId();
  return (
    <div className="field-box">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        spellCheck="false"
        autoComplete="off"
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

interface DateBoxProps {
  readonly label: string;
  /** ISO 8601; empty for none. */
  readonly value: string;
  readonly first: string;
  readonly last: string;
  /** Hears only of dates within the bounds, and of none where that is allowed. */
  readonly onChange: (date: string) => void;
  readonly mayBeEmpty?: boolean;
  /** Said under the box. */
  readonly hint?: string;
  /** Said instead where the date is out of bounds. */
  readonly problem: string;
}

/** A date within bounds. */
export function DateBox(props: DateBoxProps) {
  const { label, value, first, last, onChange, mayBeEmpty = false, hint, problem } = props;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? value;
  const isWrong = shown === '' ? !mayBeEmpty : shown < first || shown > last;
  const note = isWrong ? problem : hint;
  const change = (next: string) => {
    const isRight = next === '' ? mayBeEmpty : next >= first && next <= last;
    setTyped(isRight ? null : next);
    if (isRight && next !== value) onChange(next);
  };
  return (
    <div className="field-box">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={shown}
        min={first}
        max={last}
        required={!mayBeEmpty}
        aria-invalid={isWrong}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={(event) => change(event.currentTarget.value)}
      />
      {note !== undefined && (
        <p id={`${id}-note`} className={isWrong ? 'problem' : 'fine'}>
          {note}
        </p>
      )}
    </div>
  );
}
