import { type Issue, renderMessage } from '@sojourn/engine/core';
import { Button } from 'react-aria-components/Button';
import { keyed } from '../parts/keyed.ts';
import { words } from '../words/en.ts';
import { useCasePage } from './case-context.ts';

const { result: text } = words.classify;

/** The keys of a case that a finding is about and that may simply be dropped. */
function spareKeys(
  { where, code }: Issue,
  keys: readonly string[],
  idOf: (key: string) => string | undefined,
): string[] {
  const field = where?.field ?? '';
  if (code === 'fact.unknown') return [field];
  if (code === 'fact.value') return keys.filter((key) => idOf(key) === field);
  if (code === 'fact.repeated') return keys.filter((key) => key !== field && idOf(key) === field);
  return [];
}

function Finding({ issue }: { readonly issue: Issue }) {
  const { rules, state, change, ask } = useCasePage();
  const keys = [state.facts, ...state.parts.map(({ facts }) => facts)].flatMap(Object.keys);
  const { message, remedy } = renderMessage({
    ...issue,
    where: { field: rules.facts.get(issue.where?.field ?? '')?.label ?? issue.where?.field ?? '' },
  });
  const labels = (ids: string) =>
    ids
      .split(', ')
      .map((id) => rules.facts.get(id)?.label ?? id)
      .join('; ');
  const spare = spareKeys(issue, [...new Set(keys)], (key) => rules.keys.find(key)?.id);
  const asked =
    issue.code === 'fact.contradiction'
      ? (issue.where?.field ?? '').split(', ').filter((id) => rules.facts.has(id))
      : [];
  return (
    <li>
      <p>
        {message}{' '}
        {issue.code === 'fact.unknown' ? text.nearest(labels(issue.expected ?? '')) : remedy}
      </p>
      {asked.map((id) => (
        <Button key={id} className="tool" onPress={() => ask(id)}>
          {rules.facts.get(id)!.label}
        </Button>
      ))}
      {spare.length > 0 && (
        <Button
          className="tool"
          onPress={() => {
            for (const key of spare) change({ do: 'drop', key });
          }}
        >
          {text.dropFact}
        </Button>
      )}
    </li>
  );
}

/** Contradictions and facts that could not be read: reported, never resolved by guessing. */
export function Issues() {
  const { issues } = useCasePage();
  if (issues.length === 0) return null;
  return (
    <section className="notice case-issues" aria-labelledby="issues-title">
      <h3 className="notice-title" id="issues-title">
        {text.issues}
      </h3>
      <ul>
        {keyed(issues, (issue) => JSON.stringify(issue)).map(({ key, item }) => (
          <Finding key={key} issue={item} />
        ))}
      </ul>
    </section>
  );
}
