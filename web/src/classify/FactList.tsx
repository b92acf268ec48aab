import type { FactDefinition } from '@sojourn/engine/typology';
import { useId, useState } from 'react';
import { words } from '../words/en.ts';
import { useCasePage } from './case-context.ts';
import { FactRow } from './FactRow.tsx';
import { mayShowFact } from './visible.ts';

const { facts: text } = words.classify;

function grouped(facts: readonly FactDefinition[]): [string, FactDefinition[]][] {
  const groups = new Map<string, FactDefinition[]>();
  for (const fact of facts) groups.set(fact.group, [...(groups.get(fact.group) ?? []), fact]);
  return [...groups];
}

/** Whether each word that is searched for stands in the sentence, the question or the id. */
export function isFound(fact: FactDefinition, searched: string): boolean {
  const all = `${fact.label} ${fact.question} ${fact.id}`.toLowerCase();
  return searched
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

function Rows({ facts }: { readonly facts: readonly FactDefinition[] }) {
  return (
    <ul className="fact-rows">
      {facts.map((fact) => (
        <FactRow key={fact.id} fact={fact} />
      ))}
    </ul>
  );
}

function Group({ name, facts }: { name: string; facts: readonly FactDefinition[] }) {
  const { states } = useCasePage();
  const [isOpen, setOpen] = useState(false);
  const done = facts.filter(({ id }) => states.has(id)).length;
  return (
    <details className="fact-group opens" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{text.groups[name] ?? name}</h3>
        <span className="fact-count">{text.answered(done, facts.length)}</span>
      </summary>
      {isOpen && <Rows facts={facts} />}
    </details>
  );
}

/** All facts by group, with their state; a search and a filter show them in one list. */
export function FactList() {
  const id = useId();
  const { rules, state, states, facts } = useCasePage();
  const [searched, setSearched] = useState('');
  const [onlyAnswered, setOnlyAnswered] = useState(false);
  const all = rules.book.facts.filter((fact) => mayShowFact(rules, state.role, fact.id));
  const hidden = rules.book.facts.some(
    (fact) => facts[fact.id] !== undefined && !all.includes(fact),
  );
  const found = all.filter(
    (fact) => isFound(fact, searched.trim()) && (!onlyAnswered || states.has(fact.id)),
  );
  const isNarrowed = searched.trim() !== '' || onlyAnswered;
  return (
    <section className="fact-list" aria-labelledby="facts-title">
      <h2 id="facts-title">{text.title}</h2>
      <p className="fine">{text.lead}</p>
      {hidden && <p className="fine">{text.hiddenLegal}</p>}
      <search className="fact-search">
        <label htmlFor={id}>{text.search}</label>
        <input
          id={id}
          type="text"
          autoComplete="off"
          spellCheck="false"
          value={searched}
          onChange={(event) => setSearched(event.target.value)}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={onlyAnswered}
            onChange={(event) => setOnlyAnswered(event.target.checked)}
          />
          {text.only}
        </label>
        <p className="fine" role="status">
          {isNarrowed && (found.length === 0 ? text.none : text.found(found.length))}
        </p>
      </search>
      {isNarrowed ? (
        <Rows facts={found} />
      ) : (
        grouped(all).map(([name, members]) => <Group key={name} name={name} facts={members} />)
      )}
    </section>
  );
}
