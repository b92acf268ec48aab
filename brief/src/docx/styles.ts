import { escapeXml } from '../office/index.ts';

/** What of the look a letterhead may change. */
export interface Look {
  readonly language: string;
  /** Colour of headings and rules, six hexadecimal digits. */
  readonly accent: string;
  /** Colour of text. */
  readonly ink: string;
  readonly font: string;
}

const quiet = '5A5751';

interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly next?: string;
  readonly paragraph: string;
  readonly run: string;
}

function spacing(before: number, after: number, line = 264): string {
  return `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`;
}

function run(size: number, more: { bold?: boolean; italic?: boolean; colour?: string } = {}) {
  return [
    more.bold ? '<w:b/><w:bCs/>' : '',
    more.italic ? '<w:i/><w:iCs/>' : '',
    more.colour ? `<w:color w:val="${more.colour}"/>` : '',
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  ].join('');
}

const outline = (level: number) => `<w:outlineLvl w:val="${level}"/>`;
const keep = '<w:keepNext/><w:keepLines/>';
const rule = (side: string, colour: string, size = 6, space = 4) =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="${space}" w:color="${colour}"/>`;

function paragraphStyles({ accent }: Look): readonly ParagraphStyle[] {
  const style = (id: string, name: string, paragraph: string, of: string, next?: string) => ({
    id,
    name,
    paragraph,
    run: of,
    ...(next ? { next } : {}),
  });
  return [
    style('Title', 'Title', `${keep}${spacing(0, 60, 240)}`, run(52, { bold: true }), 'Subtitle'),
    style('Subtitle', 'Subtitle', spacing(0, 240), run(19, { colour: quiet }), 'Normal'),
    style(
      'Heading1',
      'heading 1',
      `${keep}<w:pBdr>${rule('bottom', accent, 8)}</w:pBdr>${spacing(320, 120, 240)}${outline(0)}`,
      run(30, { bold: true, colour: accent }),
      'Normal',
    ),
    style(
      'Heading2',
      'heading 2',
      `${keep}${spacing(180, 60, 240)}${outline(1)}`,
      run(24, { bold: true }),
      'Normal',
    ),
    style('Caption', 'caption', `${keep}${spacing(180, 20, 240)}`, run(20, { bold: true })),
    style(
      'CaptionDetail',
      'Caption detail',
      `${keep}${spacing(0, 60, 240)}`,
      run(17, { colour: quiet }),
    ),
    style('Picture', 'Picture', `<w:keepNext/>${spacing(40, 40, 240)}`, ''),
    style('SourceLine', 'Source line', spacing(40, 160, 240), run(16, { colour: quiet })),
    style(
      'SideNote',
      'Side note',
      `<w:keepLines/><w:pBdr>${rule('left', accent, 12, 8)}</w:pBdr>${spacing(40, 120, 247)}<w:ind w:left="284" w:right="284"/>`,
      run(19, { colour: quiet }),
      'Normal',
    ),
    style(
      'EditMark',
      'Edit mark',
      spacing(0, 160, 240),
      run(18, { italic: true, colour: 'A03C00' }),
    ),
    style(
      'KeyValue',
      'Key value',
      `${keep}${spacing(60, 0, 240)}`,
      run(34, { bold: true, colour: accent }),
    ),
    style('KeyLabel', 'Key label', `<w:keepLines/>${spacing(0, 60, 240)}`, run(17)),
    style('TableText', 'Table text', spacing(20, 20, 240), run(17)),
    style('TableSmall', 'Table text small', spacing(0, 0, 240), run(15)),
    style('Spacer', 'Spacer', spacing(0, 0, 240), run(8)),
    style('ListBullet', 'List Bullet', `${spacing(0, 40, 247)}<w:contextualSpacing/>`, run(19)),
    style('ListNumber', 'List Number', spacing(0, 30, 240), run(17)),
    style('Header', 'header', spacing(0, 0, 240), run(17, { colour: quiet })),
    style('Footer', 'footer', spacing(0, 0, 240), run(17, { colour: quiet })),
    style('Letterhead', 'Letterhead', spacing(0, 0, 240), run(17, { colour: quiet })),
    style(
      'LetterheadName',
      'Letterhead name',
      spacing(0, 20, 240),
      run(26, { bold: true, colour: accent }),
    ),
    style('FootnoteText', 'footnote text', spacing(0, 20, 240), run(16)),
  ];
}

function paragraphStyle({ id, name, next, paragraph, run: of }: ParagraphStyle): string {
  const following = next ? `<w:next w:val="${next}"/>` : '';
  const properties = of === '' ? '' : `<w:rPr>${of}</w:rPr>`;
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${following}<w:qFormat/><w:pPr>${paragraph}</w:pPr>${properties}</w:style>`;
}

function tableStyles({ accent }: Look): string {
  const borders = `<w:tblBorders>${rule('top', accent, 8, 0)}${rule('bottom', accent, 6, 0)}${rule('insideH', 'DEDAD2', 4, 0)}</w:tblBorders>`;
  const margins =
    '<w:tblCellMar><w:top w:w="20" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="20" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>';
  return [
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    `<w:style w:type="table" w:styleId="BriefTable"><w:name w:val="Brief table"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr>${borders}${margins}</w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders>${rule('bottom', accent, 6, 0)}</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>`,
    `<w:style w:type="table" w:styleId="KeyFigures"><w:name w:val="Key figures"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr>${margins}</w:tblPr></w:style>`,
  ].join('');
}

/**
 * The stylesheet of a word-processor file, `word/styles.xml`: Word's own names (Title, heading 1,
 * caption, List Bullet, footnote text), so that an office template can restyle a brief at once.
 */
export function stylesXml(look: Look): string {
  const { font, language, ink } = look;
  const face = escapeXml(font);
  const fonts = `<w:rFonts w:ascii="${face}" w:hAnsi="${face}" w:eastAsia="${face}" w:cs="${face}"/>`;
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:color w:val="${ink}"/><w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="${language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${spacing(0, 120, 264)}</w:pPr></w:pPrDefault></w:docDefaults>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${defaults}<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>${paragraphStyles(look).map(paragraphStyle).join('')}<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>${tableStyles(look)}</w:styles>`;
}
