import { useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { words } from '../words/en.ts';
import { useCasePage } from './case-context.ts';
import type { Part } from './case-state.ts';
import { daysText } from './days.ts';

const { journey: text } = words.classify;

/** A part in words: its number and its days. */
export function partText(part: Part, index: number): string {
  return `${text.part(index + 1)} (${daysText(part.from, part.to)})`;
}

function Field(props: {
  readonly label: string;
  readonly type: 'date' | 'text';
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="part-field">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        type={props.type}
        autoComplete="off"
        maxLength={500}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </div>
  );
}

function PartForm({ part, index }: { readonly part: Part; readonly index: number }) {
  const { state, change } = useCasePage();
  const set = (changed: Partial<Part>) =>
    change({ do: 'change-part', id: part.id, change: changed });
  const isUsed = state.scope === part.id;
  return (
    <fieldset className="part">
      <legend>{partText(part, index)}</legend>
      <Field label={text.from} type="date" value={part.from} onChange={(from) => set({ from })} />
      <Field label={text.to} type="date" value={part.to} onChange={(to) => set({ to })} />
      <Field
        label={text.place}
        type="text"
        value={part.place}
        onChange={(place) => set({ place })}
      />
      <Field label={text.note} type="text" value={part.note} onChange={(note) => set({ note })} />
      <p className="fine">
        {part.from === '' ? `${text.undated} ` : ''}
        {text.facts(Object.keys(part.facts).length)}
      </p>
      <div className="tools">
        <Button
          className="plain-button"
          isDisabled={isUsed}
          onPress={() => change({ do: 'scope', scope: part.id })}
        >
          {isUsed ? text.used : text.use}
        </Button>
        <Button className="tool" onPress={() => change({ do: 'remove-part', id: part.id })}>
          {text.remove}
        </Button>
      </div>
    </fieldset>
  );
}

/** Parts of a journey with their days; their facts are answered above. */
export function Journey() {
  const { state, change } = useCasePage();
  const [isOpen, setOpen] = useState(false);
  const count = state.parts.length;
  return (
    <details
      className="journey opens"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h2>
          {text.title} {count > 0 && <span className="count">{count}</span>}
        </h2>
      </summary>
      <p className="fine">{text.lead}</p>
      {state.parts.map((part, index) => (
        <PartForm key={part.id} part={part} index={index} />
      ))}
      <Button className="plain-button" onPress={() => change({ do: 'add-part' })}>
        {text.add}
      </Button>
    </details>
  );
}

/** To which part of the journey answers belong; there only where there are parts. */
export function ScopeChoice() {
  const id = useId();
  const { state, change } = useCasePage();
  if (state.parts.length === 0) return null;
  return (
    <div className="scope-choice">
      <label htmlFor={id}>{text.scope}</label>
      <select
        id={id}
        autoComplete="off"
        value={String(state.scope)}
        onChange={({ target: { value } }) =>
          change({ do: 'scope', scope: value === 'whole' ? value : Number(value) })
        }
      >
        <option value="whole">{text.whole}</option>
        {state.parts.map((part, index) => (
          <option key={part.id} value={part.id}>
            {partText(part, index)}
          </option>
        ))}
      </select>
    </div>
  );
}
