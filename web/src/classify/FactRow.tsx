import type { FactDefinition, FactRecord } from '@sojourn/engine/typology';
import { useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { words } from '../words/en.ts';
import { AnswerControls } from './AnswerControls.tsx';
import { useCasePage } from './case-context.ts';
import { recordOf, stateText } from './fact-text.ts';

const { facts: text, answer: answers } = words.classify;

interface HowProps {
  readonly fact: FactDefinition;
  readonly record: FactRecord;
}

function Select<Key extends string>(props: {
  readonly label: string;
  readonly options: Readonly<Record<Key, string>>;
  readonly value: Key | undefined;
  readonly onChange: (value: Key | undefined) => void;
}) {
  const id = useId();
  return (
    <div className="how-field">
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        autoComplete="off"
        value={props.value ?? ''}
        onChange={(event) => props.onChange((event.target.value || undefined) as Key | undefined)}
      >
        <option value="">–</option>
        {Object.entries<string>(props.options).map(([key, label]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Who says so, how firmly, and the assessor's reasons. */
function HowKnown({ fact, record }: HowProps) {
  const id = useId();
  const { answer } = useCasePage();
  const set = (change: { readonly [Key in keyof FactRecord]?: FactRecord[Key] | undefined }) => {
    const entries = Object.entries({ ...record, ...change }).filter(([, one]) => one !== undefined);
    answer(fact.id, Object.fromEntries(entries) as unknown as FactRecord);
  };
  return (
    <div className="how-known">
      <Select
        label={text.source}
        options={text.sources}
        value={record.source}
        onChange={(source) => set({ source })}
      />
      <Select
        label={text.level}
        options={text.levels}
        value={record.level}
        onChange={(level) => set({ level })}
      />
      {fact.kind === 'evaluative' && (
        <div className="how-field wide">
          <label htmlFor={id}>{text.reason}</label>
          <textarea
            id={id}
            rows={2}
            maxLength={500}
            autoComplete="off"
            defaultValue={record.reason ?? ''}
            onBlur={(event) => {
              const reason = event.target.value.trim() || undefined;
              if (reason !== record.reason) set({ reason });
            }}
          />
        </div>
      )}
    </div>
  );
}

function Editor({ fact, labelledBy }: { fact: FactDefinition; labelledBy: string }) {
  const { facts, answer } = useCasePage();
  const record = recordOf(facts[fact.id]);
  const isKnown = !['unknown', 'declined', 'not_asked'].includes(String(record.value));
  return (
    <div className="fact-editor">
      <p id={labelledBy} className="fact-question">
        {fact.question}
      </p>
      <AnswerControls
        fact={fact}
        value={record.value}
        onAnswer={(value) => answer(fact.id, value)}
        labelledBy={labelledBy}
      >
        {record.value !== 'not_asked' && (
          <Button className="answer-button" onPress={() => answer(fact.id, 'not_asked')}>
            {answers.reset}
          </Button>
        )}
      </AnswerControls>
      {isKnown && <HowKnown fact={fact} record={record} />}
    </div>
  );
}

/** A fact with its sentence and its state; opened, it can be set. */
export function FactRow({ fact }: { readonly fact: FactDefinition }) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { rules, facts, states } = useCasePage();
  const state = states.get(fact.id);
  const isAside = state?.answer === 'unknown' && recordOf(facts[fact.id]).value !== 'unknown';
  const from = state?.from === undefined ? undefined : rules.facts.get(state.from);
  return (
    <li>
      <details className="fact" name="fact" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span className="fact-label">
            {fact.label}
            {from && <span className="fact-from">{answers.from(from.label)}</span>}
          </span>
          <span className="fact-state" data-answer={state?.answer ?? 'not_asked'}>
            {isAside ? answers.conflicting : stateText(fact, state)}
          </span>
        </summary>
        {isOpen && <Editor fact={fact} labelledBy={id} />}
      </details>
    </li>
  );
}
