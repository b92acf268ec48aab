import type { HeldNeed, NeedRule, OwedNeed } from '@sojourn/engine/typology';
import { useMemo } from 'react';
import { words } from '../words/en.ts';
import { useCasePage } from './case-context.ts';
import { dayText } from './days.ts';
import { PersonSheet } from './PersonSheet.tsx';

const { needs: text } = words.classify;

function useNeedRules(): ReadonlyMap<string, NeedRule> {
  const { rules } = useCasePage();
  return useMemo(() => new Map(rules.book.needs.map((need) => [need.id, need])), [rules]);
}

function Basis({ need, owed }: { readonly need: NeedRule; readonly owed: OwedNeed }) {
  const { engine, rules } = useCasePage();
  const reasons = owed.categories.map((id) => rules.categories.get(id)!.label);
  if (owed.byFacts) reasons.push(text.byFacts);
  const sources = need.basis.flatMap((source) => [
    engine.cite(rules, source),
    ...(source.guidance ?? []),
  ]);
  return (
    <dl className="basis">
      <dt>{text.by}</dt>
      <dd>{[...new Set(reasons)].join('; ')}</dd>
      <dt>{text.basis}</dt>
      <dd>{sources.join('; ')}</dd>
    </dl>
  );
}

interface OwedProps {
  readonly need: NeedRule;
  readonly owed: OwedNeed;
  /** Day of the journey on which it arose, where that is past. */
  readonly since?: string;
}

function Owed({ need, owed, since }: OwedProps) {
  return (
    <li className="need" data-status={owed.status}>
      <details className="opens">
        <summary>
          <h4>{need.label}</h4>
          <span className="need-tags">
            <span className="visually-hidden">{text.serves}: </span>
            {need.dimensions.map((dimension) => (
              <span key={dimension} className="dimension-tag">
                {text.dimensions[dimension]}{' '}
              </span>
            ))}
          </span>
          <span className="need-status">
            {since ? text.since(dayText(since)) : text.status[owed.status]}
          </span>
        </summary>
        <Basis need={need} owed={owed} />
      </details>
      {need.clock && (
        <p className="need-clock">
          <b>{text.clock}:</b> {need.clock}
        </p>
      )}
    </li>
  );
}

function Held({ held }: { readonly held: readonly HeldNeed[] }) {
  const needs = useNeedRules();
  if (held.length === 0) return null;
  return (
    <section className="held" aria-labelledby="held-title">
      <h3 id="held-title">{text.held}</h3>
      <ul>
        {held.map(({ need, reason }) => (
          <li key={need}>
            <b>{needs.get(need)!.label}</b>: {reason}.
          </li>
        ))}
      </ul>
    </section>
  );
}

function Earlier({ rules }: { readonly rules: ReadonlyMap<string, NeedRule> }) {
  const { earlier } = useCasePage();
  if (earlier.length === 0) return null;
  return (
    <section className="needs" aria-labelledby="earlier-title">
      <h3 id="earlier-title">
        {text.earlier} <span className="count">{earlier.length}</span>
      </h3>
      <ul className="need-list">
        {earlier.map((owed) => (
          <Owed key={owed.need} need={rules.get(owed.need)!} owed={owed} since={owed.from} />
        ))}
      </ul>
    </section>
  );
}

/** What protection is owed, with basis, clock and dimensions; what is held back and why. */
export function Needs() {
  const { result } = useCasePage();
  const rules = useNeedRules();
  return (
    <>
      <section className="needs" aria-labelledby="needs-title">
        <h3 id="needs-title">
          {text.title} <span className="count">{result.needs.length}</span>
        </h3>
        {result.needs.length === 0 ? (
          <p className="fine">{text.none}</p>
        ) : (
          <>
            <p className="fine">{text.dimensionsNote}</p>
            <ul className="need-list">
              {result.needs.map((owed) => (
                <Owed key={owed.need} need={rules.get(owed.need)!} owed={owed} />
              ))}
            </ul>
          </>
        )}
      </section>
      <Earlier rules={rules} />
      <Held held={result.heldBack} />
      <PersonSheet />
    </>
  );
}
