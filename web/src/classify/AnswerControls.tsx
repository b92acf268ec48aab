import type { FactAnswer, FactDefinition } from '@sojourn/engine/typology';
import { type ReactNode, useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { words } from '../words/en.ts';
import { numberIn } from './fact-text.ts';

const { answer: text } = words.classify;

interface ValueProps {
  readonly fact: FactDefinition;
  readonly value: FactAnswer;
  readonly onAnswer: (value: FactAnswer) => void;
}

function Choice({
  label,
  value,
  chosen,
  onAnswer,
}: { label: string; chosen: boolean } & ValueProps) {
  return (
    <Button className="answer-button" aria-pressed={chosen} onPress={() => onAnswer(value)}>
      {label}
    </Button>
  );
}

/** A box or list with a button that records what stands in it. */
function Recorded({ fact, value, onAnswer }: ValueProps) {
  const id = useId();
  const isNumber = fact.type === 'number';
  const isOpen = ['unknown', 'declined', 'not_asked'].includes(String(value));
  const [typed, setTyped] = useState(isOpen ? '' : String(value));
  const [isWrong, setWrong] = useState(false);
  const record = () => {
    const read = isNumber ? numberIn(typed, fact) : typed === '' ? null : typed;
    setWrong(read === null);
    if (read !== null) onAnswer(read);
  };
  const field = {
    id,
    value: typed,
    'aria-invalid': isWrong,
    'aria-describedby': isWrong ? `${id}-problem` : undefined,
  };
  return (
    <form
      className="answer-field"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        record();
      }}
    >
      <label className="visually-hidden" htmlFor={id}>
        {isNumber ? text.number : text.choice}: {fact.label}
      </label>
      {isNumber ? (
        <input
          {...field}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
      ) : (
        <select {...field} autoComplete="off" onChange={(event) => setTyped(event.target.value)}>
          <option value="">{text.choose}</option>
          {fact.choices?.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
      <button type="submit" className="answer-button">
        {text.record}
      </button>
      {isWrong && (
        <p id={`${id}-problem`} className="problem" role="alert">
          {isNumber ? text.numberProblem(fact.max!) : text.choiceProblem}
        </p>
      )}
    </form>
  );
}

interface AnswerControlsProps extends ValueProps {
  /** Id of the words of the question. */
  readonly labelledBy: string;
  /** Further buttons beside "not known" and "declined". */
  readonly children?: ReactNode;
}

/** The answers to a fact: a value, not known, declined. */
export function AnswerControls(props: AnswerControlsProps) {
  const { fact, value, onAnswer, labelledBy, children } = props;
  const choices = (given: readonly (readonly [FactAnswer, string])[]) =>
    given.map(([one, label]) => (
      <Choice
        key={label}
        fact={fact}
        label={label}
        value={one}
        chosen={value === one}
        onAnswer={onAnswer}
      />
    ));
  return (
    <fieldset className="answers" aria-labelledby={labelledBy}>
      <div className="answer-row">
        {fact.type === 'yes_no' ? (
          choices([
            [true, text.yes],
            [false, text.no],
          ])
        ) : (
          <Recorded key={`${fact.id} ${value}`} fact={fact} value={value} onAnswer={onAnswer} />
        )}
      </div>
      <div className="answer-row quiet-answers">
        {choices([
          ['unknown', text.unknown],
          ['declined', text.declined],
        ])}
        {children}
      </div>
    </fieldset>
  );
}
