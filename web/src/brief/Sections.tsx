import type { BriefDocument, DataGap, Section } from '@sojourn/brief';
import { sentenceText } from '@sojourn/brief';
import { keyed } from '../parts/keyed.ts';
import { type BlockContext, BlockView } from './Blocks.tsx';
import { type BlockGroup, groupBlocks } from './group-blocks.ts';
import { Words } from './Words.tsx';

/** Heading of a section in words. */
export function headingOf(document: BriefDocument, section: Section): string {
  return sentenceText(section.title, {}, document.names, 'en');
}

const reasons: readonly DataGap['reason'][] = ['missing', 'old', 'few', 'modelled', 'licence'];

function Gaps({ context }: { readonly context: BlockContext }) {
  const { gaps, names } = context.document;
  return reasons
    .map((reason) => ({ reason, found: gaps.filter((gap) => gap.reason === reason) }))
    .filter(({ found }) => found.length > 0)
    .map(({ reason, found }) => (
      <div className="gap-group" key={reason}>
        <h3>{sentenceText(`gap.reason.${reason}`, {}, names, 'en')}</h3>
        <ul>
          {found.map((gap) => (
            <li key={JSON.stringify([gap.id, gap.args])}>
              <Words id={gap.id} args={gap.args} names={names} linked={context.linked} />
            </li>
          ))}
        </ul>
      </div>
    ));
}

function Sources({ document }: { readonly document: BriefDocument }) {
  return (
    <ol className="source-list">
      {document.sources.map((source) => (
        <li key={source.id}>
          <span className="source-title">{source.title}</span>{' '}
          <span className="source-facts">
            {[source.release, source.licence, source.attribution].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </ol>
  );
}

function keyOf(group: BlockGroup): string {
  if (group.kind === 'paragraph') return group.sentences[0]?.id ?? 'paragraph';
  return 'id' in group.block ? group.block.id : group.block.kind;
}

function Group({ group, context }: { readonly group: BlockGroup; readonly context: BlockContext }) {
  if (group.kind === 'single') return <BlockView block={group.block} context={context} />;
  return (
    <p>
      {keyed(group.sentences, (sentence) => sentence.id).map(({ key, item }) => (
        <span key={key}>
          <BlockView block={item} context={context} />{' '}
        </span>
      ))}
    </p>
  );
}

interface SectionViewProps {
  readonly section: Section;
  readonly context: BlockContext;
}

/** A section: paragraphs, numbers, charts; the closing ones list gaps and sources. */
export function SectionView({ section, context }: SectionViewProps) {
  const title = `${section.id}-title`;
  return (
    <section id={section.id} className="brief-section" aria-labelledby={title}>
      <h2 id={title} tabIndex={-1}>
        {headingOf(context.document, section)}
      </h2>
      {keyed(groupBlocks(section.blocks), keyOf).map(({ key, item }) => (
        <Group key={key} group={item} context={context} />
      ))}
      {section.id === 'gaps' && <Gaps context={context} />}
      {section.id === 'sources' && <Sources document={context.document} />}
    </section>
  );
}
