import type { Timeline } from '@sojourn/engine/typology';
import { words } from '../words/en.ts';
import { useCasePage } from './case-context.ts';
import { type BarRow, barsOf, dayText } from './days.ts';

const { journey: text } = words.classify;

function Row({ row }: { readonly row: BarRow }) {
  const { rules } = useCasePage();
  return (
    <tr>
      <th scope="row">{rules.categories.get(row.category)!.label}</th>
      <td>
        <ul className="bar-track">
          {row.bars.map((bar) => (
            <li
              key={bar.text}
              className="bar"
              data-verdict={bar.verdict}
              data-goes-on={bar.goesOn}
              style={{ insetInlineStart: `${bar.start}%`, inlineSize: `${bar.length}%` }}
              title={bar.text}
            >
              <span className="visually-hidden">{bar.text}</span>
            </li>
          ))}
        </ul>
        <p className="bar-text" aria-hidden="true">
          {row.bars
            .filter(({ verdict }) => verdict === 'applies')
            .map((bar) => bar.text)
            .join('; ')}
        </p>
      </td>
    </tr>
  );
}

/** Categories over time as bars: they overlap, none replaces another. */
export function TimelineTable({ timeline }: { readonly timeline: Timeline }) {
  const { engine, rules } = useCasePage();
  const bars = barsOf(engine, timeline.spans);
  return (
    <section className="timeline" aria-labelledby="timeline-title">
      <h3 id="timeline-title">{text.timeline}</h3>
      {bars === null || bars.rows.length === 0 ? (
        <p className="fine">{text.none}</p>
      ) : (
        <>
          <p className="fine">{text.key}</p>
          <table className="bar-table">
            <thead>
              <tr>
                <th scope="col">{text.category}</th>
                <th scope="col">
                  <span className="bar-axis">
                    <span>{dayText(bars.from)}</span>
                    <span>{bars.goesOn ? text.andOn(dayText(bars.to)) : dayText(bars.to)}</span>
                  </span>
                </th>
              </tr>
            </thead>
            <tbody>
              {bars.rows.map((row) => (
                <Row key={row.category} row={row} />
              ))}
            </tbody>
          </table>
        </>
      )}
      {bars !== null && bars.open.length > 0 && (
        <details>
          <summary>
            {text.alsoOpen} <span className="count">{bars.open.length}</span>
          </summary>
          <ul>
            {bars.open.map(({ category, days }) => (
              <li key={category}>
                {rules.categories.get(category)!.label}: {days}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
