import { csvText } from '../../core/index.ts';
import type { PaperRow, PaperTable } from './build.ts';

/** A table in plain text, columns set by spaces. */
export function tableText({ head, body, notes }: PaperTable): string {
  const lines = [['', ...head], ...body.map(({ label, cells }) => [label, ...cells])];
  const widths = lines[0]!.map((_, at) => Math.max(...lines.map((line) => [...line[at]!].length)));
  const pad = (text: string, at: number) => {
    const space = ' '.repeat(widths[at]! - [...text].length);
    return at === 0 ? text + space : space + text;
  };
  const rule = '─'.repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  const written = lines.map((line) => line.map(pad).join('  ').trimEnd());
  const firstStatistic =
    1 + body.findIndex(({ kind }) => kind === 'effect' || kind === 'statistic');
  const parts = [written[0]!, rule, ...written.slice(1, firstStatistic), rule];
  return [...parts, ...written.slice(firstStatistic), rule, ...notes, ''].join('\n');
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A table as a fragment of HTML with header cells and a caption of notes. */
export function tableHtml({ head, body, notes }: PaperTable): string {
  const cell = (tag: 'td' | 'th', text: string, scope = '') =>
    `<${tag}${scope && ` scope="${scope}"`}>${escapeHtml(text)}</${tag}>`;
  const row = ({ label, cells, kind }: PaperRow) =>
    `<tr class="${kind}">${cell('th', label, 'row')}${cells.map((text) => cell('td', text)).join('')}</tr>`;
  return [
    '<table class="gravity">',
    `<thead><tr><th></th>${head.map((text) => cell('th', text, 'col')).join('')}</tr></thead>`,
    '<tbody>',
    ...body.map(row),
    '</tbody>',
    `<tfoot><tr><td colspan="${head.length + 1}">${notes.map(escapeHtml).join('<br>')}</td></tr></tfoot>`,
    '</table>',
    '',
  ].join('\n');
}

/** A table as CSV; standard errors on lines of their own, as printed. */
export function tableCsv({ head, body }: PaperTable): string {
  return csvText([['', ...head], ...body.map(({ label, cells }) => [label, ...cells])]);
}

const escapeLatex = (text: string) =>
  text
    .replaceAll('\\', '\\textbackslash ')
    .replaceAll(/[&%$#_{}]/g, (sign) => `\\${sign}`)
    .replaceAll('^', '\\^{}')
    .replaceAll('~', '\\~{}')
    .replaceAll('²', '$^2$')
    .replaceAll(/^-(?=[\d.])/g, '$-$');

/** A table for LaTeX, with booktabs. */
export function tableLatex({ head, body, notes }: PaperTable): string {
  const line = (cells: readonly string[]) => `${cells.map(escapeLatex).join(' & ')} \\\\`;
  const split = body.findIndex(({ kind }) => kind === 'effect' || kind === 'statistic');
  const rows = body.map(({ label, cells }) => line([label, ...cells]));
  return [
    `\\begin{tabular}{l${'r'.repeat(head.length)}}`,
    '\\toprule',
    line(['', ...head]),
    '\\midrule',
    ...rows.slice(0, split),
    '\\midrule',
    ...rows.slice(split),
    '\\bottomrule',
    ...notes.map(
      (note) => `\\multicolumn{${head.length + 1}}{l}{\\footnotesize ${escapeLatex(note)}} \\\\`,
    ),
    '\\end{tabular}',
    '',
  ].join('\n');
}
