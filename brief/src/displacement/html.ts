import {
  type ChartSpec,
  chartStyles,
  renderChart,
  serialise,
  type TableTwin,
  tableCells,
  toCsv,
} from '@sojourn/charts';
import { escapeHtml } from '../html/escape.ts';
import { pageStyles, printStyles } from '../html/styles.ts';
import { campCurves, mapOf, totalCurve } from './charts.ts';
import type { DisplacementReport } from './contract.ts';
import { told } from './hidden.ts';
import { caseNumbers, dayText, personsText, totalText } from './numbers.ts';
import { mapScript } from './script.ts';
import { limits, verdict } from './sentences.ts';
import {
  campTable,
  coverageTable,
  curvesTable,
  originTable,
  scoreTable,
  settingsTable,
} from './tables.ts';

const pageWidth = 720;
const phoneWidth = 360;

const ownStyles = `
.controls { display: flex; align-items: center; gap: 1rem; margin: 0.25rem 0 0.75rem; min-height: 2rem; }
.controls input { flex: 1; accent-color: var(--accent); }
.controls output { min-width: 7.5rem; font-size: 0.875rem; text-align: end; }
.stamp { border: 1px solid var(--ink); padding: 0.5rem 0.75rem; font-weight: 600; width: fit-content; }
.limits { max-width: 68ch; padding-inline-start: 1.1rem; }
@media print { .controls { display: none; } }
`;

/** In print the map has the width of the page, and the settings are open. */
const ownPrintStyles = `
@media print {
  #map { column-span: all; }
  #map .wide { display: block; }
  #map .wide svg { width: auto; max-width: 100%; height: auto; max-height: 105mm; }
  #map .narrow { display: none; }
  details { display: block; column-span: all; }
  details > summary { display: none; }
  details::details-content { display: block; content-visibility: visible; }
}
`;

function drawings(report: DisplacementReport, chart: ChartSpec, id: string): string {
  const draw = (width: number, name: string) =>
    serialise(
      renderChart(chart, {
        width,
        idPrefix: `${id}-${name}`,
        numbers: caseNumbers(report.dates),
      }).svg,
    );
  return `<div class="wide">${draw(pageWidth, 'w')}</div><div class="narrow">${draw(phoneWidth, 'n')}</div>`;
}

/** The date in a subtitle, marked so that the slider can set it. */
function dated({ dates }: DisplacementReport, subtitle: string): string {
  const last = dayText(dates.at(-1) ?? '');
  return escapeHtml(subtitle).replace(last, `<time>${last}</time>`);
}

function figure(report: DisplacementReport, chart: ChartSpec, id: string, controls = ''): string {
  return `<figure class="figure" id="${id}"><figcaption><h3>${escapeHtml(chart.title)}</h3><p class="sub">${dated(report, chart.subtitle)}</p></figcaption>${controls}${drawings(report, chart, id)}<p class="source">${escapeHtml(chart.source)}</p></figure>`;
}

function table(twin: TableTwin, caption: string): string {
  const align = (at: number) => (twin.columns[at]?.kind === 'text' ? '' : ' class="n"');
  const head = twin.columns.map(
    ({ label }, at) => `<th scope="col"${align(at)}>${escapeHtml(label)}</th>`,
  );
  const rows = tableCells(twin).map((cells) => {
    const written = cells.map((cell, at) =>
      at === 0
        ? `<th scope="row">${escapeHtml(cell)}</th>`
        : `<td${align(at)}>${escapeHtml(cell)}</td>`,
    );
    return `<tr>${written.join('')}</tr>`;
  });
  return `<figure class="figure figure-table"><figcaption><h3>${escapeHtml(caption)}</h3></figcaption><div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(caption)}"><table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div></figure>`;
}

/** All curves as a CSV file inside the page. */
function curvesLink(report: DisplacementReport): string {
  const stamp = report.stamp === null ? '' : `# ${report.stamp}\r\n`;
  const table = curvesTable(report);
  const rows = report.areas.flatMap(({ name, mean, registered }) =>
    report.dates.map((date, at) => [date, name, told(mean[at]!), registered[at]!]),
  );
  const text = stamp + toCsv({ ...table, rows });
  const file = `${report.title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-camps.csv`;
  return `<p class="tools"><a class="csv" download="${escapeHtml(file)}" href="data:text/csv;charset=utf-8,${encodeURIComponent(text)}">All days as CSV</a></p>`;
}

function keyFigures({ areas, dates, scores }: DisplacementReport): string {
  const last = dates.length - 1;
  const sum = (of: (area: (typeof areas)[number]) => number) =>
    areas.reduce((total, area) => total + of(area), 0);
  const when = dayText(dates[last] ?? '');
  const items = [
    ['Simulated people in camps', totalText(areas.map(({ mean }) => mean[last] ?? 0)), when],
    ['Registered people', personsText(sum(({ registered }) => registered[last] ?? 0)), when],
    ['Averaged relative difference of the model', scores.error[0].toFixed(3), '0 best, 2 worst'],
  ];
  return `<dl class="keys" style="--keys:3">${items.map(([label, value, note]) => `<div class="key"><dt>${label}</dt><dd><data>${value}</data> <span class="when">${note}</span></dd></div>`).join('')}</dl>`;
}

function section(id: string, title: string, body: readonly string[]): string {
  return `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
<div class="body">${body.join('\n')}</div></section>`;
}

const paragraphs = (texts: readonly string[]) =>
  `<div class="text">${texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}</div>`;
const list = (texts: readonly string[]) =>
  `<ul class="limits">${texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`;

function sections(report: DisplacementReport, world: unknown): [string, string, string[]][] {
  const frame = report.frames.at(-1);
  const map = frame === undefined ? null : mapOf(report, frame, world);
  const origins = originTable(report);
  return [
    ['summary', 'In short', [keyFigures(report), paragraphs(verdict(report))]],
    [
      'where',
      'The map',
      map === null
        ? [paragraphs(['Places are not shown: only areas may be told.'])]
        : [figure(report, map, 'map', '<div class="controls"></div>')],
    ],
    [
      'curves',
      'Day by day',
      [
        figure(report, totalCurve(report), 'total'),
        figure(report, campCurves(report), 'camps'),
        curvesLink(report),
        table(campTable(report), 'On the last day'),
        ...(origins === null
          ? []
          : [table(origins, 'From where they set out (mean of the runs, last day)')]),
      ],
    ],
    [
      'scores',
      'How good it is',
      [
        table(scoreTable(report), 'The model beside plain rules'),
        table(coverageTable(report), `Registrations inside the bands (${report.spread})`),
      ],
    ],
    ['limits', 'What it does not say', [list(limits)]],
    [
      'run',
      'How it was made',
      [
        paragraphs([
          `${report.draws} runs by exact counts, seed ${report.seed}, 1/${report.scale} of the people, Sojourn ${report.engine}. The same seed gives the same numbers.`,
        ]),
        ...(report.warnings.length === 0 ? [] : [list(report.warnings)]),
        `<details><summary>All settings</summary>${table(settingsTable(report), 'Settings')}</details>`,
      ],
    ],
  ];
}

/**
 * A report on a case of displacement as one self-contained HTML page: a map over time, curves by
 * camp against registrations, scores beside plain rules, settings and seed. Nothing is fetched; it
 * reads in full without script.
 *
 * @param report see {@link DisplacementReport}
 * @param world TopoJSON of the world behind the map, or null
 * @example writeFile('report.html', displacementHtml(report, facts.world))
 */
export function displacementHtml(report: DisplacementReport, world: unknown): string {
  const parts = sections(report, world);
  const rail = parts.map(([id, title]) => `<li><a href="#${id}">${title}</a></li>`);
  const title = `${report.title}: forced movement day by day`;
  const stamp = report.stamp === null ? '' : `<p class="stamp">${escapeHtml(report.stamp)}</p>`;
  const part = report.scale === 1 ? '' : `, one in ${report.scale} of the people`;
  const span = `${dayText(report.dates[0] ?? '')} to ${dayText(report.dates.at(-1) ?? '')}${part}`;
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Sojourn ${escapeHtml(report.engine)}">
<title>${escapeHtml(title)}</title>
<style>
${pageStyles}${chartStyles}${ownStyles}${printStyles(title)}${ownPrintStyles}</style>
</head>
<body>
<a class="skip" href="#main">To the text</a>
<div class="layout">
<nav class="rail" aria-label="Contents"><ol>${rail.join('')}</ol></nav>
<main id="main">
<header><p class="kicker">Displacement</p>
<h1>${escapeHtml(report.title)}</h1>
<p class="dated">${span}. ${escapeHtml(report.purpose)}</p>${stamp}</header>
${parts.map(([id, heading, body]) => section(id, heading, body)).join('\n')}
<footer><p>Sojourn ${escapeHtml(report.engine)}</p></footer>
</main>
</div>
<script>${mapScript(report)}</script>
</body>
</html>
`;
}
