import {
  type ChartNumbers,
  type ChartSpec,
  chartStyles,
  renderChart,
  type SvgNode,
  serialise,
  type TableTwin,
  tableTwin,
  toCsv,
} from '@sojourn/charts';
import { type ReactNode, useId, useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { words } from '../words/en.ts';
import { DataTable } from './DataTable.tsx';
import { download, fileName } from './download.ts';
import { svgTree } from './svg-tree.ts';
import { useWidth } from './use-width.ts';

const standalone = 760;

/** The chart as an SVG file of its own: title, source and styles inside. */
function svgFile({ spec, numbers }: Pick<ChartProps, 'spec' | 'numbers'>): string {
  const { svg } = renderChart(spec, {
    width: standalone,
    idPrefix: 'chart',
    heading: true,
    ...(numbers && { numbers }),
  });
  const styles: SvgNode = { tag: 'style', attrs: {}, children: [chartStyles] };
  return serialise({ ...svg, children: [styles, ...svg.children] });
}

function Drawing({ spec, numbers }: Pick<ChartProps, 'spec' | 'numbers'>) {
  const [ref, width] = useWidth<HTMLDivElement>(20);
  const idPrefix = `c${useId().replace(/\W/g, '')}`;
  const drawing = useMemo(
    () =>
      width === null || width === 0
        ? null
        : svgTree(renderChart(spec, { width, idPrefix, ...(numbers && { numbers }) }).svg),
    [spec, width, idPrefix, numbers],
  );
  return (
    <div className="chart-drawing" ref={ref} data-kind={spec.kind}>
      {drawing}
    </div>
  );
}

interface ChartProps {
  readonly spec: ChartSpec;
  /** Heading level of the title inside the page. */
  readonly level?: 3 | 4;
  /** How numbers are written; in English by default. */
  readonly numbers?: ChartNumbers;
  /** The table behind the chart, where it is another than the chart's own. */
  readonly table?: () => TableTwin;
  /** Marks of the sources, linked. */
  readonly sources?: ReactNode;
}

/** A chart with its words, the table behind it and both as files. */
export function Chart({ spec, level = 3, sources, numbers, table }: ChartProps) {
  const tableOf = table ?? (() => tableTwin(spec));
  const drawn = { spec, ...(numbers && { numbers }) };
  const Heading = `h${level}` as const;
  const title = useId();
  const { brief } = words;
  const name = fileName(spec.title);
  return (
    <figure className="chart-figure" data-kind={spec.kind} aria-labelledby={title}>
      <Heading className="chart-title" id={title}>
        {spec.title}
      </Heading>
      <p className="chart-subtitle">{spec.subtitle}</p>
      <Drawing {...drawn} />
      {spec.source !== '' && (
        <figcaption className="chart-source">
          {brief.source}: {spec.source} {sources}
        </figcaption>
      )}
      <div className="chart-tools">
        <DataTable tableOf={tableOf} label={spec.title} />
        <Button
          className="tool"
          aria-label={brief.csvLabel(spec.title)}
          onPress={() => download(`${name}.csv`, 'text/csv', toCsv(tableOf()))}
        >
          {brief.csv}
        </Button>
        <Button
          className="tool"
          aria-label={brief.svgLabel(spec.title)}
          onPress={() => download(`${name}.svg`, 'image/svg+xml', svgFile(drawn))}
        >
          {brief.svg}
        </Button>
      </div>
    </figure>
  );
}
