import { type BriefDocument, type Section, sentenceText, toJson } from '@sojourn/brief';
import { type ReactNode, useEffect, useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { download, fileName } from '../parts/download.ts';
import { words } from '../words/en.ts';
import type { BlockContext } from './Blocks.tsx';
import { OriginTips } from './OriginTip.tsx';
import { headingOf, SectionView } from './Sections.tsx';

interface BriefViewProps {
  readonly document: BriefDocument;
  readonly title: string;
  /** Section to show first, from the link. */
  readonly section: string | null;
  /** Hash of a section's link. */
  readonly sectionLink: (section: string) => string;
  /** Codes that have a brief of their own. */
  readonly linked: ReadonlySet<string>;
  /** What the head of the page offers beside. */
  readonly children?: ReactNode;
}

function Rail({ document, sectionLink }: Pick<BriefViewProps, 'document' | 'sectionLink'>) {
  const entry = (section: Section) => (
    <li key={section.id}>
      <a href={sectionLink(section.id)}>{headingOf(document, section)}</a>
    </li>
  );
  return (
    <nav className="rail" aria-label={words.brief.contents}>
      <ol>{document.sections.map(entry)}</ol>
    </nav>
  );
}

function scrollTo(section: string | null): void {
  if (section === null) return;
  const heading = document.getElementById(`${section}-title`);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

/** A brief as a page: contents, head, sections, each number with its origin. */
export function BriefView(props: BriefViewProps) {
  const { document: brief, title, section, sectionLink, linked } = props;
  const context: BlockContext = useMemo(() => ({ document: brief, linked }), [brief, linked]);
  useEffect(() => scrollTo(section), [section]);
  const dated = sentenceText(
    'document.dated',
    {
      release: { kind: 'text', text: brief.release },
      year: { kind: 'year', year: brief.asOf },
    },
    brief.names,
    'en',
  );
  return (
    <OriginTips sources={brief.sources}>
      <div className="brief">
        <Rail document={brief} sectionLink={sectionLink} />
        <article>
          <header className="brief-head">
            <p className="kicker">
              {brief.kind === 'country' ? words.brief.country : words.brief.corridor}
            </p>
            <h1 className="page-title" tabIndex={-1}>
              {title}
            </h1>
            <p className="dated">{dated}</p>
            <div className="tools brief-tools">
              {props.children}
              <Button className="tool" onPress={() => window.print()}>
                {words.brief.print}
              </Button>
              <Button
                className="tool"
                aria-label={words.brief.jsonLabel}
                onPress={() =>
                  download(`${fileName(`brief ${title}`)}.json`, 'application/json', toJson(brief))
                }
              >
                {words.brief.json}
              </Button>
            </div>
          </header>
          {brief.sections.map((one) => (
            <SectionView key={one.id} section={one} context={context} />
          ))}
        </article>
      </div>
    </OriginTips>
  );
}
