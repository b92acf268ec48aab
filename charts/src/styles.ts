/** Colours of a theme: a page may set the `--sojourn-…` properties, else these hold. */
type Theme = Readonly<Record<string, string>>;

const light: Theme = {
  paper: '#fffefb',
  ink: '#22211e',
  quiet: '#615e57',
  rule: '#e2ded6',
  axis: '#98948b',
  accent: '#0a6478',
  soft: '#9cc6ce',
  pale: '#d5e5e6',
  context: '#b9b4aa',
  land: '#e3dfd5',
  near: '#cfdfe0',
  sea: '#f8f6f1',
};

const dark: Theme = {
  paper: '#171716',
  ink: '#ebe8e2',
  quiet: '#a9a59c',
  rule: '#34332f',
  axis: '#77746c',
  accent: '#62c4d6',
  soft: '#2e6f7c',
  pale: '#22434a',
  context: '#66635b',
  land: '#34332f',
  near: '#2c484d',
  sea: '#1d1d1b',
};

const paper: Theme = { ...light, paper: '#ffffff', quiet: '#4f4c46', sea: '#ffffff' };

const forced: Theme = {
  paper: 'Canvas',
  ink: 'CanvasText',
  quiet: 'CanvasText',
  rule: 'GrayText',
  axis: 'CanvasText',
  accent: 'Highlight',
  soft: 'GrayText',
  pale: 'Canvas',
  context: 'GrayText',
  land: 'Canvas',
  near: 'Canvas',
  sea: 'Canvas',
};

function declared(theme: Theme): string {
  return Object.entries(theme)
    .map(([name, colour]) => `--c-${name}:var(--sojourn-${name},${colour});`)
    .join('');
}

function fixedTo(theme: Theme): string {
  return Object.entries(theme)
    .map(([name, colour]) => `--c-${name}:${colour};`)
    .join('');
}

const themes = `
.chart{${declared(light)}}
@media (prefers-color-scheme:dark){.chart{${declared(dark)}}}
[data-theme="light"] .chart{${declared(light)}}
[data-theme="dark"] .chart{${declared(dark)}}
@media print{.chart,[data-theme] .chart{${fixedTo(paper)}}}
@media (forced-colors:active){.chart,[data-theme] .chart{${fixedTo(forced)}}}`;

const type = `
.chart{display:block;max-width:100%;height:auto;overflow:visible;font-family:"Helvetica Neue",Helvetica,"Segoe UI",Roboto,Arial,"Noto Sans",system-ui,sans-serif;font-variant-numeric:tabular-nums lining-nums;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.chart text{fill:var(--c-ink);stroke:none}
.chart .c-quiet,.chart .c-label-context{fill:var(--c-quiet)}
.chart .c-label-third{fill:var(--c-quiet)}
.chart .c-label-second,.chart .c-label-place{fill:var(--c-ink)}
.chart .c-label-main{fill:var(--c-accent)}
.chart .c-label-on{fill:var(--c-paper)}
.chart .c-halo{stroke:var(--c-paper);stroke-width:3px;stroke-linejoin:round;paint-order:stroke}`;

const strokes = `
.chart .c-rule{stroke:var(--c-rule);stroke-width:1;shape-rendering:crispEdges}
.chart .c-axis{stroke:var(--c-axis);stroke-width:1;shape-rendering:crispEdges}
.chart .c-leader{fill:none;stroke:var(--c-axis);stroke-width:.75}
.chart .c-start{stroke:var(--c-axis);stroke-width:1;stroke-dasharray:1 3}
.chart .c-line{fill:none;stroke-width:2;stroke-linejoin:round;stroke-linecap:round}
.chart .c-main{stroke:var(--c-accent)}
.chart .c-second{stroke:var(--c-ink);stroke-width:1.5}
.chart .c-third{stroke:var(--c-quiet);stroke-width:1.5}
.chart path.c-third{stroke-dasharray:5 3}
.chart .c-context{stroke:var(--c-context);stroke-width:1.25}
.chart .c-carried{stroke-dasharray:2 4}
.chart .c-past{stroke:var(--c-ink);stroke-width:1.5}
.chart .c-compare{stroke:var(--c-ink);stroke-width:1.5}
.chart path.c-compare{stroke-dasharray:4 3}
.chart .c-dotted{stroke:var(--c-ink);stroke-width:1.75;stroke-dasharray:.1 3.5}
.chart .c-dot{stroke:none;fill:var(--c-accent)}
.chart .c-dot.c-second,.chart .c-dot.c-past,.chart .c-dot.c-compare{fill:var(--c-ink)}
.chart .c-dot.c-third{fill:var(--c-quiet)}
.chart .c-dot.c-context{fill:var(--c-context)}
.chart .c-fan{fill:var(--c-accent);fill-opacity:.17;stroke:none}`;

const bars = `
.chart .c-bar,.chart .c-part-1{fill:var(--c-accent)}
.chart .c-part-2{fill:var(--c-soft)}
.chart .c-part-3{fill:var(--c-context)}
.chart .c-bar-rest{fill:var(--c-rule)}
.chart .c-part{stroke:var(--c-paper);stroke-width:.5}
.chart .c-whisker{stroke:var(--c-ink);stroke-width:1.25}
.chart .c-before{stroke:var(--c-ink);stroke-width:2}`;

const dots = `
.chart .c-scale{stroke:var(--c-axis);stroke-width:1}
.chart .c-arrow{fill:var(--c-axis)}
.chart .c-quartiles{fill:var(--c-rule)}
.chart .c-region{stroke:var(--c-ink);stroke-width:2}
.chart .c-world{fill:var(--c-paper);stroke:var(--c-ink);stroke-width:1.25}
.chart .c-range{stroke:var(--c-accent);stroke-width:3;stroke-opacity:.55;stroke-linecap:round}
.chart .c-place{fill:var(--c-accent);stroke:var(--c-paper);stroke-width:1}
.chart .c-stale{fill:var(--c-paper);stroke:var(--c-accent);stroke-width:2}`;

const differences = `
.chart .c-level{stroke:var(--c-accent);stroke-opacity:.3}
.chart .c-difference{fill:var(--c-accent);stroke:var(--c-paper);stroke-width:1.5}`;

const maps = `
.chart .c-paper{fill:var(--c-paper)}
.chart .c-sea{fill:var(--c-sea)}
.chart .c-graticule{fill:none;stroke:var(--c-rule);stroke-width:.5}
.chart .c-land{fill:var(--c-land)}
.chart .c-land-near{fill:var(--c-near)}
.chart .c-land-place{fill:var(--c-accent)}
.chart .c-borders{fill:none;stroke:var(--c-paper);stroke-width:.75;stroke-linejoin:round}
.chart .c-frame{fill:none;stroke:var(--c-rule);stroke-width:1}
.chart .c-arc{fill:none;stroke:var(--c-accent);stroke-opacity:.55;stroke-linecap:butt}
.chart .c-arc-in{stroke:var(--c-ink);stroke-opacity:.45}
.chart .c-end{fill:var(--c-accent);stroke:var(--c-paper);stroke-width:1}
.chart .c-end-in{fill:var(--c-ink)}
.chart .c-globe{fill:var(--c-paper);stroke:var(--c-paper);stroke-width:4}
.chart .c-globe-land{fill:var(--c-context)}
.chart .c-globe-edge{fill:none;stroke:var(--c-axis);stroke-width:.75}
.chart .c-road{stroke:var(--c-axis);stroke-width:.75}
.chart .c-road-closed{stroke:var(--c-ink);stroke-width:1.25;stroke-dasharray:1.5 3}
.chart .c-people{fill:var(--c-accent);fill-opacity:.35;stroke:none}
.chart .c-counted{fill:none;stroke:var(--c-accent);stroke-width:1.5}
.chart .c-town{fill:var(--c-paper);stroke:var(--c-axis);stroke-width:1}
.chart .c-conflict{fill:none;stroke:var(--c-ink);stroke-width:1.75;stroke-linecap:round}
.chart .c-spot-faint{opacity:.3}
.chart .c-ring{fill:none;stroke:var(--c-accent);stroke-width:1.5}
.chart .c-origin{fill:var(--c-paper);stroke:var(--c-accent);stroke-width:2}`;

const contrast = `
@media (forced-colors:active){.chart{forced-color-adjust:none}.chart .c-graticule{display:none}.chart .c-land{stroke:CanvasText;stroke-width:.5}.chart .c-borders{stroke:GrayText}.chart .c-part-2,.chart .c-quartiles{fill:Canvas;stroke:CanvasText;stroke-width:.75}}`;

const places = `
.chart-narrow{display:none}
@media screen and (max-width:560px){.chart-wide{display:none}.chart-narrow{display:block}}`;

/**
 * The stylesheet of charts, embedded once in a page or in an SVG that stands alone. Colours follow
 * the reader's light or dark scheme, `data-theme="light|dark"` on an ancestor, print and forced
 * colours; a page overrides any with `--sojourn-accent`, `--sojourn-ink`, `--sojourn-paper` and so
 * on. `.chart-wide` and `.chart-narrow` show one of two drawings by the width of the screen.
 */
export const chartStyles: string = [
  themes,
  type,
  strokes,
  bars,
  dots,
  differences,
  maps,
  contrast,
  places,
]
  .join('')
  .trim();
