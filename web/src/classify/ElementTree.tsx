import type { ElementAnswer, UsedFact } from '@sojourn/engine/typology';
import { keyed } from '../parts/keyed.ts';
import { words } from '../words/en.ts';
import { useCasePage } from './case-context.ts';
import { stateText } from './fact-text.ts';

const { result: text, facts: factWords, answer: answers } = words.classify;

function FactUsed({ used }: { readonly used: UsedFact }) {
  const { rules } = useCasePage();
  const fact = rules.facts.get(used.fact)!;
  const from = used.from === undefined ? undefined : rules.facts.get(used.from);
  const said = used.presumed === false ? text.presumedFact : stateText(fact, used);
  return (
    <li>
      {fact.label}: <b>{said}</b>
      {used.source && ` (${factWords.sources[used.source]})`}
      {from && ` (${answers.from(from.label)})`}
    </li>
  );
}

function ElementLine({ element }: { readonly element: ElementAnswer }) {
  const { engine, rules } = useCasePage();
  const { value, exception, source, facts, parts } = element;
  return (
    <li className="element" data-value={value} data-exception={exception}>
      <span className="element-value">{exception ? text.exception[value] : text.truth[value]}</span>
      <div>
        <p className="element-label">
          {element.label} <cite>{engine.cite(rules, source)}</cite>
          {source.guidance && <cite className="guidance">{source.guidance.join('; ')}</cite>}
        </p>
        {facts.length > 0 && (
          <ul className="used-facts">
            {facts.map((used) => (
              <FactUsed key={used.fact} used={used} />
            ))}
          </ul>
        )}
        {parts.length > 0 && <ElementTree elements={parts} />}
      </div>
    </li>
  );
}

/** The tree of a rule: each element with its value, the facts that it used and its article. */
export function ElementTree({ elements }: { readonly elements: readonly ElementAnswer[] }) {
  return (
    <ul className="element-tree">
      {keyed(elements, ({ id }) => id).map(({ key, item }) => (
        <ElementLine key={key} element={item} />
      ))}
    </ul>
  );
}
