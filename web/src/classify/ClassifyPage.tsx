import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { words } from '../words/en.ts';
import { AnswerColumn } from './AnswerColumn.tsx';
import { CaseBar } from './CaseBar.tsx';
import { CaseTools } from './CaseTools.tsx';
import { CaseContext, type CasePage } from './case-context.ts';
import { leave, useClearOnLeave, useEscapeTwice } from './exit.ts';
import { FactList } from './FactList.tsx';
import { recordOf, valueText } from './fact-text.ts';
import { Journey, ScopeChoice } from './Journey.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import { RoleSwitch } from './RoleSwitch.tsx';
import { useCase } from './use-case.ts';

const text = words.classify;

/** What was recorded, in words. */
function recordedText({ rules }: Pick<CasePage, 'rules'>, id: string, given: unknown): string {
  const fact = rules.facts.get(id)!;
  const { value } = recordOf(given as Parameters<typeof recordOf>[0]);
  const named = { unknown: 'unknown', declined: 'declined', not_asked: 'notAsked' } as const;
  const open = named[value as keyof typeof named];
  return text.question.recorded(fact.label, open ? text.answer[open] : valueText(fact, value));
}

function Head() {
  return (
    <div className="page-head">
      <h1 className="page-title" tabIndex={-1}>
        {text.title}
      </h1>
      <p className="lead">{text.advice}</p>
      <details className="safety">
        <summary>{text.safety}</summary>
        <p className="fine">{text.privacy}</p>
        <p className="fine" id="exit-help">
          {text.bar.exitHelp}
        </p>
      </details>
    </div>
  );
}

/** From the facts of one movement to the categories that apply. Nothing leaves this page. */
export function ClassifyPage() {
  const open = useCase();
  const { state, result, rules, change } = open;
  const [chosen, setChosen] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [turn, setTurn] = useState(0);
  const line = useRef<HTMLParagraphElement>(null);
  const clear = useCallback(() => {
    flushSync(() => {
      change({ do: 'clear' });
      setChosen(null);
      setSaid('');
    });
  }, [change]);
  const exit = useCallback(() => {
    clear();
    leave();
  }, [clear]);
  const isArmed = useEscapeTwice(exit);
  useClearOnLeave(clear);

  const best = result.questions.find(({ fact }) => !state.skipped.includes(fact))?.fact;
  const asked = chosen ?? best;
  const toQuestion = () => setTurn((before) => before + 1);
  useEffect(() => {
    if (turn === 0) return;
    line.current?.focus({ preventScroll: true });
    line.current?.closest('section')?.scrollIntoView({ block: 'nearest' });
  }, [turn]);
  const page: CasePage = {
    ...open,
    change: (action) => {
      change(action);
      if (action.do !== 'open' && action.do !== 'clear') return;
      setChosen(null);
      setSaid('');
      toQuestion();
    },
    answer: (fact, record) => {
      change({ do: 'answer', fact, record });
      setSaid(recordedText(open, fact, record));
    },
    ask: (fact) => {
      setChosen(fact);
      toQuestion();
    },
  };
  const atQuestion: CasePage = {
    ...page,
    answer: (fact, record) => {
      page.answer(fact, record);
      setChosen(null);
      toQuestion();
    },
  };
  return (
    <CaseContext value={page}>
      <div className="classify">
        <Head />
        <CaseBar said={said} isArmed={isArmed} onExit={exit} />
        <div className="classify-question">
          <ScopeChoice />
          <CaseContext value={atQuestion}>
            <QuestionCard
              fact={asked === undefined ? null : rules.facts.get(asked)!}
              isChosen={chosen !== null}
              words={line}
              onBack={() => setChosen(null)}
              onSkip={() => {
                change({ do: 'skip', fact: asked! });
                setSaid(text.question.skipped);
                toQuestion();
              }}
            />
          </CaseContext>
        </div>
        <div className="classify-tools">
          <CaseTools />
          <RoleSwitch />
        </div>
        <AnswerColumn />
        <div className="classify-facts">
          <FactList />
          <Journey />
        </div>
      </div>
    </CaseContext>
  );
}
