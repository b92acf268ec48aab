const light = `
  --paper: #fffefb; --ink: #22211e; --quiet: #63605a; --rule: #dedad2; --accent: #0a6478;
  --tint: #f4f2ec;`;

const dark = `
  --paper: #171716; --ink: #eceae4; --quiet: #a8a49b; --rule: #35342f; --accent: #5cc2d6;
  --tint: #1f1f1d;`;

/** The stylesheet of a brief's page: one accent, one family of type, light, dark and paper. */
export const pageStyles = `:root {${light}
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) { :root {${dark} } }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 400 1.0625rem/1.6 "Helvetica Neue", Helvetica, "Segoe UI", Roboto, Arial, "Noto Sans", system-ui, sans-serif;
  font-variant-numeric: tabular-nums lining-nums; hanging-punctuation: first;
}
a { color: var(--accent); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
a:focus-visible, button:focus-visible, summary:focus-visible, .scroll:focus-visible {
  outline: 2px solid var(--accent); outline-offset: 2px;
}
.skip { position: absolute; inset-inline-start: -100rem; top: 0; background: var(--paper); padding: 0.75rem 1rem; z-index: 2; }
.skip:focus { inset-inline-start: 1rem; }
.layout {
  display: grid; grid-template-columns: 11rem minmax(0, 1fr); column-gap: 3.5rem;
  max-width: 84rem; margin: 0 auto; padding: 0 2.5rem;
}
.rail { position: sticky; top: 0; align-self: start; padding-top: 4.5rem; font-size: 0.875rem; line-height: 1.4; }
.rail ol { list-style: none; margin: 0 0 1.5rem; padding: 0; }
.rail li { margin: 0; }
.rail a { display: block; padding: 0.4rem 0; color: var(--quiet); text-decoration: none; }
.rail a:hover { color: var(--accent); text-decoration: underline; }
button {
  font: inherit; font-size: 0.8125rem; color: var(--accent); background: none; border: 0;
  padding: 0.25rem 0; cursor: pointer; text-align: start;
}
button:hover { text-decoration: underline; text-underline-offset: 0.15em; }
main { padding: 4rem 0 3rem; min-width: 0; }
.kicker { margin: 0 0 0.5rem; color: var(--accent); font-size: 0.875rem; font-weight: 500; }
h1 { margin: 0; font-size: clamp(2.25rem, 4.5vw, 3.25rem); line-height: 1.08; font-weight: 600; letter-spacing: -0.02em; text-wrap: balance; }
.dated { margin: 0.9rem 0 0; color: var(--quiet); font-size: 0.875rem; max-width: 60ch; }
section { display: grid; grid-template-columns: minmax(0, 45rem) minmax(0, 16rem); column-gap: 3rem; align-items: start; }
section > .body { display: contents; }
.body > * { grid-column: 1; }
section > h2 { grid-column: 1 / -1; margin: 4.5rem 0 1.5rem; padding-top: 1rem; border-top: 1px solid var(--ink); font-size: 1.5rem; line-height: 1.25; font-weight: 600; letter-spacing: -0.01em; scroll-margin-top: 1rem; }
.text { margin: 0 0 0.75rem; }
.text p { max-width: 68ch; margin: 0 0 1rem; text-wrap: pretty; }
data { font-weight: 500; text-decoration: none; }
.marks, .marks a { unicode-bidi: isolate; }
.marks { font-size: 0.6875rem; line-height: 0; margin-inline-start: 0.1em; white-space: nowrap; }
.source .marks { white-space: normal; line-height: inherit; position: relative; top: -0.35em; vertical-align: baseline; }
.marks a { text-decoration: none; padding: 0.15em 0.1em; }
.marks a:hover { text-decoration: underline; }
.keys { grid-column: 1 / -1; display: grid; grid-template-columns: repeat(auto-fit, minmax(max(12rem, 100% / var(--keys) - 2.5rem), 1fr)); gap: 2rem 2.5rem; margin: 0.5rem 0 2.5rem; }
.key { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.key dd { margin: 0; font-size: 0.875rem; color: var(--quiet); white-space: nowrap; }
.key dd data { display: block; white-space: normal; font-size: 2.125rem; line-height: 1.15; font-weight: 500; letter-spacing: -0.02em; color: var(--ink); }
.key dt { font-size: 0.875rem; line-height: 1.4; color: var(--ink); margin-top: 0.3rem; max-width: 26ch; }
.notes { grid-column: 2; display: grid; gap: 1rem; margin: 0.2rem 0 1.25rem; }
.note { margin: 0; font-size: 0.8125rem; line-height: 1.5; color: var(--quiet); border-inline-start: 1px solid var(--rule); padding-inline-start: 1rem; }
.note p { margin: 0; }
.figure { margin: 1rem 0 2.75rem; min-width: 0; }
.figure h3 { margin: 0; font-size: 1.0625rem; line-height: 1.35; font-weight: 600; text-wrap: balance; }
.sub { margin: 0.15rem 0 0.9rem; font-size: 0.875rem; line-height: 1.45; color: var(--quiet); max-width: 68ch; }
.source { margin: 0.5rem 0 0; font-size: 0.75rem; line-height: 1.5; color: var(--quiet); max-width: 80ch; }
.narrow { display: none; }
details { margin-top: 0.5rem; font-size: 0.8125rem; }
summary { cursor: pointer; color: var(--accent); width: fit-content; padding: 0.2rem 0; }
.tools { margin: 0.5rem 0 0; font-size: 0.8125rem; display: flex; gap: 1.25rem; align-items: baseline; }
.scroll { overflow-x: auto; max-height: 26rem; }
table { border-collapse: collapse; font-size: 0.8125rem; line-height: 1.4; min-width: 60%; }
caption { text-align: start; color: var(--quiet); padding: 0.5rem 0; }
th, td { text-align: start; font-weight: 400; padding: 0.35rem 0; padding-inline-end: 1.5rem; border-bottom: 1px solid var(--rule); vertical-align: top; }
thead th { font-weight: 500; color: var(--quiet); border-bottom-color: var(--ink); vertical-align: bottom; }
.n { text-align: end; white-space: nowrap; }
thead .n { white-space: normal; }
.d { white-space: nowrap; }
.figure-table .scroll { max-height: none; margin-top: 0.5rem; }
.gaps { grid-column: 1 / -1; display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 2rem 3.5rem; }
.gaps h3 { margin: 0 0 0.4rem; font-size: 0.9375rem; font-weight: 600; }
.gaps ul { margin: 0; padding-inline-start: 1.1rem; font-size: 0.9375rem; line-height: 1.55; max-width: 68ch; }
.gaps li { margin: 0 0 0.3rem; }
.sources { grid-column: 1 / -1; columns: 2; column-gap: 3.5rem; margin: 0; padding-inline-start: 1.75rem; font-size: 0.8125rem; line-height: 1.5; }
.sources li { margin: 0 0 0.5rem; break-inside: avoid; scroll-margin-top: 2rem; }
.sources li:target { background: var(--tint); }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--rule); font-size: 0.8125rem; color: var(--quiet); max-width: 76ch; }
.lead-in { font-weight: 600; }
#hurry > h2 { margin-top: 2.5rem; }
#hurry .text p { margin-bottom: 0.6rem; }
#says .notes, #checklist .notes { grid-column: 1 / -1; max-width: 68ch; margin-bottom: 2rem; }
#says .figure-table, #checklist .figure-table { grid-column: 1 / -1; }
#says .figure-table { margin-bottom: 1.5rem; }
.wordy { width: 100%; }
#overview > h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); border: 0; margin: 0; padding: 0; }
#overview { margin-top: 2.5rem; }
#overview .text p { font-size: 1.1875rem; line-height: 1.55; margin-bottom: 1.75rem; }
#overview .figure-locator { grid-column: 2; grid-row: 1 / span 2; margin: 0; }
#overview .figure-locator figcaption { display: none; }
#overview .figure-locator svg { width: 100%; }
#overview .keys { grid-column: 1; }
#overview .keys:has(> :nth-child(4):last-child) { grid-template-columns: repeat(2, minmax(0, 1fr)); }
@media (max-width: 75rem) {
  section { grid-template-columns: minmax(0, 45rem); }
  .notes, .sources, .gaps, #overview .figure-locator, #overview .keys { grid-column: 1; grid-row: auto; }
  .note { max-width: 68ch; }
  #overview .figure-locator { max-width: 22rem; margin-bottom: 1rem; }
}
@media (max-width: 60rem) {
  .layout { display: block; padding: 0 1.25rem; max-width: 48rem; }
  .rail { position: static; padding: 1.25rem 0 0; }
  .rail ol { display: flex; flex-wrap: wrap; gap: 0 1.1rem; margin: 0; }
  .rail > button, .rail h2 { display: none; }
  main { padding-top: 2.5rem; }
}
@media (max-width: 36rem) {
  body { font-size: 1rem; }
  .wide { display: none; }
  .narrow { display: block; }
  .keys { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1.5rem 1.25rem; }
  .key dd { white-space: normal; }
  .key dd data { font-size: clamp(1.125rem, 5.2vw, 1.625rem); }
  .key dt { font-size: 0.8125rem; }
  section > h2 { margin-top: 3rem; }
  .sources { columns: 1; }
  .gaps { grid-template-columns: minmax(0, 1fr); }
  #overview .text p { font-size: 1.0625rem; }
  .wordy, .wordy tbody, .wordy tr, .wordy th, .wordy td { display: block; text-align: start; white-space: normal; }
  .wordy thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .wordy tr { padding: 0.6rem 0; border-bottom: 1px solid var(--rule); }
  .wordy th, .wordy td { padding: 0.1rem 0; border: 0; }
  .wordy th { font-weight: 600; }
  .wordy td::before { content: attr(data-label) ": "; unicode-bidi: isolate; color: var(--quiet); }
}
`;

/** How the page goes onto A4: two columns, numbered pages, a running title, nothing cut in two. */
export function printStyles(running: string, direction: 'ltr' | 'rtl' = 'ltr'): string {
  const title = JSON.stringify(running).replace(/</g, '\\3c ');
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  return `@page {
  size: A4; margin: 20mm 17mm 18mm;
  @top-${start} { content: ${title}; font: 8pt "Helvetica Neue", Helvetica, Arial, "Noto Sans", sans-serif; color: #63605a; }
  @bottom-${end} { content: counter(page) " / " counter(pages); font: 8pt "Helvetica Neue", Helvetica, Arial, "Noto Sans", sans-serif; color: #63605a; }
}
@page :first { @top-${start} { content: ""; } }
@media print {
  :root {${light} color-scheme: light; }
  html { font-size: 82%; }
  body { font-size: 9.5pt; line-height: 1.5; background: #fff; }
  .rail, .skip, .tools, details { display: none; }
  .layout { display: block; padding: 0; max-width: none; }
  main { padding: 0; }
  section { display: block; }
  section > .body { display: block; columns: 2; column-gap: 8mm; }
  .keys, .figure-table:not([id^="table-remittances"]) { column-span: all; }
  section > h2 { margin: 7mm 0 4mm; font-size: 14pt; break-inside: avoid; break-after: avoid; }
  section > h2::after { content: ""; display: block; height: 40mm; margin-bottom: -40mm; }
  #gaps > h2::after { height: 30mm; margin-bottom: -30mm; }
  #says > h2::after, #checklist > h2::after { height: 65mm; margin-bottom: -65mm; }
  .text { margin: 0; }
  .text p { max-width: none; orphans: 3; widows: 3; margin-bottom: 3mm; }
  .figure, .figure-short, .key, .note, .gaps li, .sources li, tr { break-inside: avoid; }
  figcaption, h3, tbody tr:first-child { break-after: avoid; }
  tbody tr:nth-last-child(-n+2), .figure-table .source { break-before: avoid; }
  .wide { display: none; }
  .narrow { display: block; }
  .narrow svg { width: 100%; height: auto; }
  .figure { margin: 0 0 5mm; }
  .figure h3 { font-size: 10pt; }
  .sub { font-size: 8pt; margin-bottom: 2mm; }
  .source { font-size: 7pt; line-height: 1.35; margin-top: 1mm; break-before: avoid; break-inside: avoid; max-width: none; }
  .figure-table { margin-top: 3mm; }
  .figure-table:not(.figure-short) { break-inside: auto; }
  .figure-table table { width: 100%; font-size: 8pt; line-height: 1.35; }
  .figure-table th, .figure-table td { padding: 0.9mm 0; padding-inline-end: 3mm; }
  .wordy { table-layout: fixed; }
  .wordy col { width: var(--w); }
  .scroll { overflow: visible; max-height: none; }
  .notes { display: block; margin: 0; }
  .note { font-size: 8pt; max-width: none; margin: 0 0 3mm; }
  #says .notes, #says .text, #checklist .notes, #checklist .text, #annex .text { column-span: all; max-width: 130mm; margin: 0 0 2mm; }
  .sources { columns: auto; font-size: 7pt; line-height: 1.35; }
  .sources li { margin-bottom: 0.6mm; }
  .gaps { display: block; }
  .gap-group { margin-bottom: 3mm; }
  .gaps ul { font-size: 8pt; line-height: 1.4; }
  .gaps li { margin-bottom: 0.5mm; }
  .keys { grid-template-columns: repeat(var(--keys), 1fr); gap: 5mm 6mm; margin: 0 0 5mm; break-inside: avoid; }
  .key dd data { font-size: 17pt; }
  .key dt, .key dd { font-size: 8.5pt; }
  h1 { font-size: 26pt; }
  .dated { max-width: none; }
  a { color: inherit; text-decoration: none; }
  .marks a { color: var(--accent); }
  #hurry .text p { font-size: 10pt; }
  #overview { margin-top: 6mm; }
  #overview > .body { columns: auto; display: grid; grid-template-columns: 1fr 55mm; column-gap: 8mm; }
  #sources > h2 { margin: 5mm 0 2mm; padding-top: 2mm; }
  footer { margin-top: 2mm; padding-top: 1mm; max-width: none; font-size: 7pt; break-before: avoid; }
  #overview .text p { font-size: 11pt; }
  #overview .figure-locator { grid-column: 2; grid-row: 1; }
  #overview .keys, #overview .keys:has(> :nth-child(4):last-child) { grid-column: 1 / -1; grid-template-columns: repeat(var(--keys), 1fr); }
  #corridor > .body { columns: auto; display: grid; grid-template-columns: 1fr 1fr; grid-template-rows: auto 1fr; column-gap: 8mm; }
  #corridor .text { grid-column: 1; grid-row: 1; }
  #corridor .text p { font-size: 11pt; }
  #corridor .keys { grid-column: 1; grid-row: 2; grid-template-columns: 1fr; align-content: start; }
  #corridor .figure-corridors { grid-column: 2; grid-row: 1 / span 2; }
}
`;
}
