import type { FactDefinition, Question } from '@sojourn/engine/typology';
import type { RefObject } from 'react';
import { Button } from 'react-aria-components/Button';
import { words } from '../words/en.ts';
import { AnswerControls } from './AnswerControls.tsx';
import { useCasePage } from './case-context.ts';
import { recordOf } from './fact-text.ts';

const { question: text, answer: answers } = words.classify;

/** From this many letters on a question is set smaller, so that the answers stay in their place. */
const longQuestion = 150;

/** For whom a question is, and what it asks of the person. */
function Manner({ fact }: { readonly fact: FactDefinition }) {
  const kind = fact.about === 'state' ? 'state' : fact.kind;
  return (
    <p className="question-manner">
      {text.kind[kind]}. {kind !== 'state' && text.intrusiveness[fact.intrusiveness]}
    </p>
  );
}

function Why({ question }: { readonly question: Question | undefined }) {
  const { rules, state } = useCasePage();
  const categories = (question?.categories ?? [])
    .map((id) => rules.categories.get(id)!)
    .filter(({ audience }) => audience !== 'legal' || state.role === 'legal');
  return (
    <details className="question-why">
      <summary>{text.why}</summary>
      {categories.length === 0 ? (
        <p>{text.nothing}</p>
      ) : (
        <>
          <p>{text.settles}</p>
          <ul className="inline-list">
            {categories.map(({ id, label }) => (
              <li key={id}>{label}</li>
            ))}
          </ul>
          <p>{question!.settlesAtLeast > 0 ? text.surely : text.perhaps}</p>
        </>
      )}
    </details>
  );
}

function Done() {
  const { state, change } = useCasePage();
  const { skipped } = state;
  return (
    <>
      <p>{skipped.length > 0 ? text.doneSkipped(skipped.length) : text.done}</p>
      {skipped.length > 0 && (
        <Button className="plain-button" onPress={() => change({ do: 'ask-skipped' })}>
          {text.askSkipped}
        </Button>
      )}
    </>
  );
}

interface QuestionCardProps {
  /** The fact to ask now; null where none is left. */
  readonly fact: FactDefinition | null;
  /** Chosen by the reader, not by the order of questions. */
  readonly isChosen: boolean;
  readonly onBack: () => void;
  readonly onSkip: () => void;
  /** Words of the question; it has the focus after an answer. */
  readonly words: RefObject<HTMLParagraphElement | null>;
}

/** The best next question, large and plain, with its answers. */
export function QuestionCard(props: QuestionCardProps) {
  const { fact, isChosen, onBack, onSkip, words: line } = props;
  const { facts, result, answer } = useCasePage();
  return (
    <section className="question-card" aria-labelledby="question-title">
      <h2 id="question-title">{isChosen ? text.chosen : text.title}</h2>
      {fact !== null && <Manner fact={fact} />}
      <p
        className="question-text"
        id="question-text"
        ref={line}
        tabIndex={-1}
        data-long={(fact?.question.length ?? 0) > longQuestion}
      >
        {fact?.question}
      </p>
      {fact === null ? (
        <Done />
      ) : (
        <>
          <AnswerControls
            fact={fact}
            value={recordOf(facts[fact.id]).value}
            onAnswer={(value) => answer(fact.id, value)}
            labelledBy="question-text"
          >
            <Button className="answer-button" onPress={isChosen ? onBack : onSkip}>
              {isChosen ? text.back : answers.skip}
            </Button>
          </AnswerControls>
          <Why question={result.questions.find((one) => one.fact === fact.id)} />
        </>
      )}
    </section>
  );
}
