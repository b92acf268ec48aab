import { useId } from 'react';

interface CaseDayProps {
  readonly label: string;
  /** Days that are told, in words. */
  readonly days: readonly string[];
  /** Position among them. */
  readonly at: number;
  readonly onChange: (at: number) => void;
}

/** A slider over the days that are told. */
export function CaseDay({ label, days, at, onChange }: CaseDayProps) {
  const id = useId();
  const day = days[at] ?? '';
  return (
    <div className="case-days">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={days.length - 1}
        value={at}
        aria-valuetext={day}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <output htmlFor={id}>{day}</output>
    </div>
  );
}
