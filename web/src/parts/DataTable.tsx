import { type TableTwin, tableCells } from '@sojourn/charts';
import { useState } from 'react';
import { words } from '../words/en.ts';
import { keyed } from './keyed.ts';

/** A box that scrolls must be reachable by keyboard. */
const reachable = { tabIndex: 0 };

/** From this many columns of words on, a phone shows each row as a list of its own. */
const wordyColumns = 3;

/** The rows of a table, in a box that scrolls sideways by itself where it is too wide. */
export function Rows({ table, label }: { readonly table: TableTwin; readonly label: string }) {
  const wordy = table.columns.filter(({ kind }) => kind === 'text').length >= wordyColumns;
  return (
    <section className="table-box" aria-label={label} {...reachable}>
      <table className={wordy ? 'wordy' : ''}>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.id} scope="col" className={column.kind === 'text' ? '' : 'number'}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(tableCells(table, words.brief.noData), (row) => row.join(' ')).map(
            ({ key, item }) => (
              <tr key={key}>
                {table.columns.map((column, at) => (
                  <td
                    key={column.id}
                    className={column.kind === 'text' ? '' : 'number'}
                    data-label={column.label}
                  >
                    {item[at]}
                  </td>
                ))}
              </tr>
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}

interface DataTableProps {
  /** Makes the table, once it is wanted. */
  readonly tableOf: () => TableTwin;
  readonly label: string;
}

/** The table behind a chart, made and drawn when it is first opened. */
export function DataTable({ tableOf, label }: DataTableProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details className="twin" onToggle={(event) => setOpened(event.currentTarget.open || opened)}>
      <summary className="tool">{words.brief.table}</summary>
      {opened && <Rows table={tableOf()} label={label} />}
    </details>
  );
}
