import type { TableTwin } from '@sojourn/charts';
import { useState } from 'react';
import { words } from '../words/en.ts';
import { keyed } from './keyed.ts';

const decimals = new Intl.NumberFormat('en', { maximumSignificantDigits: 6, useGrouping: true });
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** A cell as readers write it: years stay bare, people are whole, the rest has six figures. */
export function cellText(value: string | number | null, column: string): string {
  if (value === null) return words.brief.noData;
  if (typeof value === 'string') return value;
  if (/^(x|year)$/i.test(column)) return String(value);
  return Number.isInteger(value) ? whole.format(value) : decimals.format(value);
}

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
              <th key={column.id} scope="col" className={column.numeric ? 'number' : ''}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(table.rows, (row) => row.join(' ')).map(({ key, item }) => (
            <tr key={key}>
              {table.columns.map((column, at) => (
                <td key={column.id} className={column.numeric ? 'number' : ''}>
                  {cellText(item[at] ?? null, column.id)}
                </td>
              ))}
            </tr>
          ))}
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
