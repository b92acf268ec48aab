import type { CategoryAnswer } from '@sojourn/engine/typology';
import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { words } from '../words/en.ts';
import { AnswerItem } from './AnswerItem.tsx';
import { Examples } from './CaseTools.tsx';
import { useCasePage } from './case-context.ts';
import { isEmpty } from './case-state.ts';
import { dayText } from './days.ts';
import { Issues } from './Issues.tsx';
import { Needs } from './Needs.tsx';
import { TimelineTable } from './Timeline.tsx';
import { groupAnswers } from './visible.ts';

const { result: text } = words.classify;

function Items({ answers }: { readonly answers: readonly CategoryAnswer[] }) {
  return (
    <ul className="answer-list">
      {answers.map((answer) => (
        <AnswerItem key={answer.category} answer={answer} />
      ))}
    </ul>
  );
}

interface GroupProps {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly answers: readonly CategoryAnswer[];
}

function Group({ id, title, lead, answers }: GroupProps) {
  return (
    <section className="answer-group" data-group={id} aria-labelledby={`group-${id}`}>
      <h3 id={`group-${id}`}>
        {title} <span className="count">{answers.length}</span>
      </h3>
      {lead !== undefined && answers.length > 0 && <p className="fine">{lead}</p>}
      {answers.length === 0 ? <p className="fine">{text.none}</p> : <Items answers={answers} />}
    </section>
  );
}

function Folded({ id, title, lead, answers }: GroupProps) {
  if (answers.length === 0) return null;
  return (
    <details className="answer-group folded opens" data-group={id}>
      <summary>
        <h3>
          {title} <span className="count">{answers.length}</span>
        </h3>
      </summary>
      {lead !== undefined && <p className="fine">{lead}</p>}
      <Items answers={answers} />
    </details>
  );
}

function Groups() {
  const { rules, result } = useCasePage();
  const groups = useMemo(() => groupAnswers(rules, result), [rules, result]);
  return (
    <>
      <Group id="shown" title={text.shown} answers={groups.shown} />
      <Needs />
      {groups.openLaw.length > 0 && (
        <Group id="law" title={text.openLaw} lead={text.openLawLead} answers={groups.openLaw} />
      )}
      <Group id="facts" title={text.openFacts} answers={groups.openFacts} />
      <Folded id="untouched" title={text.untouched} answers={groups.untouched} />
      <Folded
        id="not-shown"
        title={text.notShown}
        lead={text.notShownLead}
        answers={groups.notShown}
      />
    </>
  );
}

/** The answer: what is shown, what is open and why, what is owed and what is held back. */
export function AnswerColumn() {
  const { state, timeline, asOf } = useCasePage();
  return (
    <section className="answer-column" aria-labelledby="answer-title">
      <div className="answer-head">
        <h2 id="answer-title">{text.title}</h2>
        <Button className="tool" onPress={() => window.print()}>
          {words.classify.tools.print}
        </Button>
      </div>
      <p className="answer-advice">{words.classify.advice}</p>
      {asOf !== null && <p className="fine">{text.asOf(dayText(asOf))}</p>}
      <Issues />
      {timeline && <TimelineTable timeline={timeline} />}
      {isEmpty(state) ? (
        <>
          <p>{text.nothing}</p>
          <Examples />
        </>
      ) : (
        <Groups />
      )}
    </section>
  );
}
