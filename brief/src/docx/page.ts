import { pageMargin } from './context.ts';

/** How a section of a file is laid out. */
export interface PageLayout {
  readonly columns?: number;
  /** On the page on which the section before it ends. */
  readonly continuous?: boolean;
  /** With the letterhead on its first page. */
  readonly first?: boolean;
}

const gap = 400;

/** The properties of a section: paper, margins, columns, head and foot. */
export function sectionXml({ columns = 1, continuous, first }: PageLayout): string {
  const side = ['top', 'right', 'bottom', 'left'].map((of) => `w:${of}="${pageMargin}"`).join(' ');
  return [
    '<w:sectPr><w:headerReference w:type="default" r:id="header2"/>',
    first ? '<w:headerReference w:type="first" r:id="header1"/>' : '',
    '<w:footerReference w:type="default" r:id="footer1"/>',
    first ? '<w:footerReference w:type="first" r:id="footer1"/>' : '',
    `<w:type w:val="${continuous ? 'continuous' : 'nextPage'}"/>`,
    '<w:pgSz w:w="11906" w:h="16838"/>',
    `<w:pgMar ${side} w:header="567" w:footer="567" w:gutter="0"/>`,
    columns > 1 ? `<w:cols w:num="${columns}" w:space="${gap}"/>` : '',
    first ? '<w:titlePg/>' : '',
    '</w:sectPr>',
  ].join('');
}

/** Width of one of so many columns, in twentieths of a point. */
export function columnRoom(width: number, columns: number): number {
  return Math.floor((width - gap * (columns - 1)) / columns);
}

/** Stretches of a file, each laid out in its own way: every one ends with what says how. */
export interface Stretch {
  readonly layout: PageLayout;
  readonly xml: string;
}

/** Stretches that follow each other with the same layout on the same page are one. */
export function joinStretches(
  stretches: readonly Stretch[],
  end: (section: string) => string,
): string {
  const runs: { layout: PageLayout; xml: string }[] = [];
  for (const { layout, xml } of stretches) {
    const open = runs.at(-1);
    const same = (open?.layout.columns ?? 1) === (layout.columns ?? 1);
    if (open && same && layout.continuous) open.xml += xml;
    else runs.push({ layout, xml });
  }
  return runs
    .map(({ layout, xml }, at) => {
      const section = sectionXml(layout);
      return xml + (at === runs.length - 1 ? section : end(section));
    })
    .join('');
}
