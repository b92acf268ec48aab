const light = `
  --c-paper: var(--sojourn-paper, #fffefb);
  --c-ink: var(--sojourn-ink, #22211e);
  --c-quiet: var(--sojourn-quiet, #63605a);
  --c-rule: var(--sojourn-rule, #dedad2);
  --c-axis: var(--sojourn-axis, #8d8981);
  --c-accent: var(--sojourn-accent, #0a6478);
  --c-accent-soft: var(--sojourn-accent-soft, #8fbcc6);
  --c-context: var(--sojourn-context, #b3aea4);
  --c-third: var(--sojourn-third, #7d786f);
  --c-land: var(--sojourn-land, #ebe7de);
  --c-land-near: var(--sojourn-land-near, #cfdfe1);
  --c-border: var(--sojourn-border, #fffefb);
  --c-sea: var(--sojourn-sea, #f7f5f0);`;

const dark = `
  --c-paper: var(--sojourn-paper, #171716);
  --c-ink: var(--sojourn-ink, #eceae4);
  --c-quiet: var(--sojourn-quiet, #a8a49b);
  --c-rule: var(--sojourn-rule, #35342f);
  --c-axis: var(--sojourn-axis, #7c7970);
  --c-accent: var(--sojourn-accent, #5cc2d6);
  --c-accent-soft: var(--sojourn-accent-soft, #2b6773);
  --c-context: var(--sojourn-context, #5f5c55);
  --c-third: var(--sojourn-third, #8f8b82);
  --c-land: var(--sojourn-land, #2d2c29);
  --c-land-near: var(--sojourn-land-near, #2b4a50);
  --c-border: var(--sojourn-border, #171716);
  --c-sea: var(--sojourn-sea, #1c1c1b);`;

/** The stylesheet of charts, embedded once in a page or in an SVG that stands alone. */
export const chartStyles = `.chart {${light}
  display: block; max-width: 100%; height: auto; overflow: visible;
  font-family: "Helvetica Neue", Helvetica, "Segoe UI", Roboto, Arial, "Noto Sans", system-ui, sans-serif;
  font-variant-numeric: tabular-nums lining-nums;
}
@media (prefers-color-scheme: dark) { .chart {${dark} } }
.c-text { fill: var(--c-ink); }
`;
