import { useId, useState } from 'react';
import { words } from '../words/en.ts';

interface NumberBoxProps {
  readonly label: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly onChange: (value: number) => void;
}

/** The whole number that a text means, or null where it is none within the bounds. */
export function wholeNumberIn(text: string, low: number, high: number): number | null {
  const value = Number(text);
  const isNumber = text.trim() !== '' && Number.isInteger(value);
  return isNumber && value >= low && value <= high ? value : null;
}

/** A box for a whole number; what is out of bounds stays in the box and says what is expected. */
export function NumberBox({ label, value, low, high, onChange }: NumberBoxProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? String(value);
  const isWrong = wholeNumberIn(text, low, high) === null;
  const change = (next: string) => {
    setTyped(next);
    const number = wholeNumberIn(next, low, high);
    if (number !== null && number !== value) onChange(number);
  };
  return (
    <div className="number-box">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        value={text}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-problem` : undefined}
        onChange={(event) => change(event.target.value)}
        onBlur={() => !isWrong && setTyped(null)}
      />
      {isWrong && (
        <p id={`${id}-problem`} className="problem">
          {words.whatIf.numberProblem(low, high)}
        </p>
      )}
    </div>
  );
}
