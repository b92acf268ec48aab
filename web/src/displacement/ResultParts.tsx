import type { TableTwin } from '@sojourn/charts';
import { Rows } from '../parts/DataTable.tsx';
import { keyed } from '../parts/keyed.ts';

/** A table with its heading. */
export function TableSection({
  title,
  table,
  note,
}: {
  readonly title: string;
  readonly table: TableTwin;
  readonly note?: string;
}) {
  return (
    <section className="case-table">
      <h3>{title}</h3>
      {note !== undefined && <p className="fine">{note}</p>}
      <Rows table={table} label={title} />
    </section>
  );
}

/** Sentences under a heading, one an item. */
export function ListSection({
  title,
  items,
}: {
  readonly title: string;
  readonly items: readonly string[];
}) {
  return (
    <section>
      <h3>{title}</h3>
      <ul className="case-limits">
        {keyed(items, (item) => item).map(({ key, item }) => (
          <li key={key}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

/** What stands above every result: the stamp of a live case, and what it says in words. */
export function Sentences({
  stamp,
  sentences,
}: {
  readonly stamp: string | null;
  readonly sentences: readonly string[];
}) {
  return (
    <>
      {stamp !== null && <p className="stamp">{stamp}</p>}
      {sentences.map((sentence) => (
        <p key={sentence} className="outcome-sentence">
          {sentence}
        </p>
      ))}
    </>
  );
}

/** How the command is asked for the same numbers. */
export function SameByCommand({
  label,
  command,
}: {
  readonly label: string;
  readonly command: string;
}) {
  return (
    <p className="fine by-command">
      {label} <code dir="ltr">{command}</code>
    </p>
  );
}
