import type { Block, BriefDocument, KeyFiguresBlock, TableBlock } from '@sojourn/brief';
import { writeFigure } from '@sojourn/brief';
import { formatPeriod } from '@sojourn/engine/core';
import { Chart } from '../parts/Chart.tsx';
import { Rows } from '../parts/DataTable.tsx';
import { words } from '../words/en.ts';
import { FigureMark } from './OriginTip.tsx';
import { SourceMarks } from './SourceMarks.tsx';
import { Words } from './Words.tsx';

/** What every block needs of its brief. */
export interface BlockContext {
  readonly document: BriefDocument;
  readonly linked: ReadonlySet<string>;
}

function KeyFigures({ block, context }: { block: KeyFiguresBlock; context: BlockContext }) {
  return (
    <dl className="key-figures">
      {block.items.map((item) => (
        <div key={`${item.label}-${item.figure.period.start}`}>
          <dt>
            <Words
              id={item.label}
              args={item.args}
              names={context.document.names}
              linked={context.linked}
            />
          </dt>
          <dd>
            {item.figure.value === null ? (
              <span className="quiet">{words.brief.noData}</span>
            ) : (
              <FigureMark figure={item.figure} text={writeFigure(item.figure, item.style)} />
            )}
            <span className="when">
              {formatPeriod(item.figure.period)}{' '}
              <SourceMarks ids={item.figure.origin.sourceIds} sources={context.document.sources} />
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function TableOf({ block, context }: { block: TableBlock; context: BlockContext }) {
  return (
    <figure className="table-figure">
      <figcaption className="chart-title">{block.title}</figcaption>
      <Rows table={block.table} label={block.title} />
      {block.note !== null && <p className="fine">{block.note}</p>}
      <p className="chart-source">
        {words.brief.source}:{' '}
        <SourceMarks ids={block.sourceIds} sources={context.document.sources} />
      </p>
    </figure>
  );
}

/** One block of a section. */
export function BlockView({ block, context }: { block: Block; context: BlockContext }) {
  const { names, sources } = context.document;
  switch (block.kind) {
    case 'sentence':
      return <Words id={block.id} args={block.args} names={names} linked={context.linked} />;
    case 'note':
      return (
        <p className="brief-note">
          <Words id={block.id} args={block.args} names={names} linked={context.linked} />
        </p>
      );
    case 'key-figures':
      return <KeyFigures block={block} context={context} />;
    case 'chart':
      return (
        <Chart
          spec={block.chart}
          sources={<SourceMarks ids={block.sourceIds} sources={sources} />}
        />
      );
    case 'table':
      return <TableOf block={block} context={context} />;
  }
}
