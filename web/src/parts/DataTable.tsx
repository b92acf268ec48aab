import { type TableTwin, tableCells } from '@sojourn/charts';
import { useState } from 'react';
import { words } from '../words/en.ts';
import { keyed } from './keyed.ts';

/** A box that scrolls must be reachable by keyboard. */
const reachable = { tabIndex: 0 };

/** The rows of a table, in a box that scrolls sideways by itself where it is too wide. */
export function Rows({ table, label }: { readonly table: TableTwin; readonly label: string }) {
  return (
    <section className="table-box" aria-label={label} {...reachable}>
      <table>
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
                  <td key={column.id} className={column.kind === 'text' ? '' : 'number'}>
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
