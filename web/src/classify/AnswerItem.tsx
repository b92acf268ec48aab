import type { CategoryAnswer, DecidingSet } from '@sojourn/engine/typology';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { keyed } from '../parts/keyed.ts';
import { words } from '../words/en.ts';
import { useCasePage } from './case-context.ts';
import { ElementTree } from './ElementTree.tsx';
import { valueText } from './fact-text.ts';

const { result: text } = words.classify;

function Readings({ questions }: { readonly questions: readonly string[] }) {
  const { engine, rules } = useCasePage();
  return questions.map((id) => {
    const { question, readings, sources } = rules.unsettled.get(id)!;
    return (
      <section key={id} className="readings">
        <h5>{question}</h5>
        <dl>
          <dt>{text.readings.yes}</dt>
          <dd>{readings.yes}</dd>
          <dt>{text.readings.no}</dt>
          <dd>{readings.no}</dd>
        </dl>
        <p className="fine">
          {sources
            .flatMap((source) => [engine.cite(rules, source), ...(source.guidance ?? [])])
            .join('; ')}
        </p>
      </section>
    );
  });
}

function StillToAsk({ facts }: { readonly facts: readonly string[] }) {
  const { rules, ask } = useCasePage();
  return (
    <>
      <h5>{text.stillToAsk}</h5>
      <ul className="to-ask">
        {facts.map((id) => (
          <li key={id}>
            <Button className="tool" onPress={() => ask(id)}>
              {rules.facts.get(id)!.label}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Sets({ sets, then }: { readonly sets: readonly DecidingSet[]; readonly then: string }) {
  const { rules } = useCasePage();
  const lines = sets.map(({ facts, law }) => [
    ...Object.entries(facts).map(([id, values]) => {
      const fact = rules.facts.get(id)!;
      return `${fact.label}: ${values.map((value) => valueText(fact, value)).join(text.or)}`;
    }),
    ...Object.entries(law).map(([id, reading]) =>
      text.read(rules.unsettled.get(id)!.question, reading),
    ),
  ]);
  return keyed(lines, (line) => line.join()).map(({ key, item }) => (
    <li key={key}>
      {item.join('; ')} – <b>{then}</b>
    </li>
  ));
}

function Deciding({ deciding }: Required<Pick<CategoryAnswer, 'deciding'>>) {
  return (
    <details>
      <summary>{text.deciding}</summary>
      <ul>
        <Sets sets={deciding.applies} then={text.shows} />
        <Sets sets={deciding.doesNotApply} then={text.showsNot} />
      </ul>
      {deciding.more && <p className="fine">{text.more}</p>}
    </details>
  );
}

function Hinges({ category }: { readonly category: string }) {
  const { engine, rules, shownStates, state } = useCasePage();
  const { role } = state;
  const hinges = useMemo(
    () => engine.hingesOf(rules, shownStates, category, role),
    [engine, rules, shownStates, category, role],
  );
  if (hinges.length === 0) return null;
  const lines = hinges.map(
    ({ facts, otherwise }) =>
      `${facts.map((id) => rules.facts.get(id)!.label).join('; ')} – ${text.otherwise[otherwise]}`,
  );
  return (
    <details>
      <summary>{text.hinges}</summary>
      <ul>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h5>{title}</h5>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function Body({ answer }: { readonly answer: CategoryAnswer }) {
  const { engine, rules } = useCasePage();
  const { verdict, deciding, elements, presumed } = answer;
  const alone = { ...answer, missingFacts: [], openLaw: [], presumed: [] };
  const { notes = [] } = rules.categories.get(answer.category)!;
  const isOpen = verdict === 'undetermined';
  return (
    <div className="answer-body">
      <p>{engine.workerParagraph(rules, alone)}</p>
      <Readings questions={answer.openLaw} />
      {answer.missingFacts.length > 0 && <StillToAsk facts={answer.missingFacts} />}
      <Lines title={text.mind} lines={notes} />
      {verdict === 'applies' && (
        <Lines title={text.presumed} lines={presumed.map((fact) => rules.facts.get(fact)!.label)} />
      )}
      {isOpen && deciding && <Deciding deciding={deciding} />}
      {!isOpen && <Hinges category={answer.category} />}
      <details>
        <summary>{text.elements}</summary>
        <ElementTree elements={elements ?? []} />
      </details>
    </div>
  );
}

/** One category: a line with what is open, and when opened the whole explanation. */
export function AnswerItem({ answer }: { readonly answer: CategoryAnswer }) {
  const [isOpen, setOpen] = useState(false);
  const { label, layer, verdict, open, missingFacts } = answer;
  const notes = [
    text.layers[layer],
    verdict === 'undetermined' && open.law ? text.law : '',
    missingFacts.length > 0 ? text.missing(missingFacts.length) : '',
  ].filter((note) => note !== '');
  return (
    <li>
      <details
        className="answer-item opens"
        data-verdict={verdict}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>
          <h4>{label}</h4>
          <span className="answer-note">{notes.join(' · ')}</span>
        </summary>
        {isOpen && <Body answer={answer} />}
      </details>
    </li>
  );
}
