import { escapeXml, type Parts, textPart, zipParts } from '../office/index.ts';
import type { Drawing } from './context.ts';
import type { Picture } from './letterhead.ts';
import { part } from './xml.ts';

/** What a word-processor file is made of, each part as XML. */
export interface DocxParts {
  readonly body: string;
  readonly styles: string;
  readonly numbering: string;
  readonly footnotes: string;
  readonly firstHeader: string;
  readonly header: string;
  readonly footer: string;
  readonly drawings: readonly Drawing[];
  readonly logo: Picture | null;
  readonly title: string;
  readonly author: string;
  readonly description: string;
  /** Of making and of the last change: that of the data, not of today. */
  readonly date: string;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const words = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

function links(all: readonly (readonly [id: string, kind: string, target: string])[]): Uint8Array {
  const each = all.map(([id, kind, target]) => {
    const type = kind.startsWith('http') ? kind : `${office}/relationships/${kind}`;
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  });
  return textPart(
    part(`<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`),
  );
}

function contentTypes(): Uint8Array {
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['svg', 'image/svg+xml'],
    ['emf', 'image/x-emf'],
    ['png', 'image/png'],
  ].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  const overrides = [
    ['word/document.xml', `${words}.document.main+xml`],
    ['word/styles.xml', `${words}.styles+xml`],
    ['word/settings.xml', `${words}.settings+xml`],
    ['word/numbering.xml', `${words}.numbering+xml`],
    ['word/footnotes.xml', `${words}.footnotes+xml`],
    ['word/header1.xml', `${words}.header+xml`],
    ['word/header2.xml', `${words}.header+xml`],
    ['word/footer1.xml', `${words}.footer+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ].map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  const all = [...defaults, ...overrides].join('');
  return textPart(part(`<Types xmlns="${packages}/content-types">${all}</Types>`));
}

function coreXml({ title, author, description, date }: DocxParts): string {
  const time = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}</dcterms:${name}>`;
  return part(
    `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator><dc:description>${escapeXml(description)}</dc:description><cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy>${time('created')}${time('modified')}</cp:coreProperties>`,
  );
}

const settings = part(
  '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>',
);
const app = part(
  `<Properties xmlns="${office}/extended-properties"><Application>Sojourn</Application></Properties>`,
);

function mediaParts(drawings: readonly Drawing[]): Parts {
  return Object.fromEntries(
    drawings.flatMap(({ svg, metafile }, at): [string, Uint8Array][] => [
      [`word/media/drawing${at + 1}.svg`, textPart(svg)],
      [`word/media/drawing${at + 1}.emf`, metafile],
    ]),
  );
}

function mediaLinks(drawings: readonly Drawing[]): [string, string, string][] {
  return drawings.flatMap((_, at): [string, string, string][] => [
    [`drawing${at + 1}`, 'image', `media/drawing${at + 1}.svg`],
    [`metafile${at + 1}`, 'image', `media/drawing${at + 1}.emf`],
  ]);
}

function logoParts(logo: Picture | null): Parts {
  if (!logo) return {};
  return {
    'word/media/logo.png': logo.bytes,
    'word/_rels/header1.xml.rels': links([['logo', 'image', 'media/logo.png']]),
  };
}

/** The parts as the bytes of a `.docx` file: the same parts always give the same bytes. */
export function packDocx(parts: DocxParts): Uint8Array {
  return zipParts({
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': links([
      ['document', 'officeDocument', 'word/document.xml'],
      ['core', `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ['app', 'extended-properties', 'docProps/app.xml'],
    ]),
    'word/_rels/document.xml.rels': links([
      ['styles', 'styles', 'styles.xml'],
      ['settings', 'settings', 'settings.xml'],
      ['numbering', 'numbering', 'numbering.xml'],
      ['footnotes', 'footnotes', 'footnotes.xml'],
      ['header1', 'header', 'header1.xml'],
      ['header2', 'header', 'header2.xml'],
      ['footer1', 'footer', 'footer1.xml'],
      ...mediaLinks(parts.drawings),
    ]),
    'word/document.xml': textPart(parts.body),
    'word/styles.xml': textPart(parts.styles),
    'word/settings.xml': textPart(settings),
    'word/numbering.xml': textPart(parts.numbering),
    'word/footnotes.xml': textPart(parts.footnotes),
    'word/header1.xml': textPart(parts.firstHeader),
    'word/header2.xml': textPart(parts.header),
    'word/footer1.xml': textPart(parts.footer),
    'docProps/core.xml': textPart(coreXml(parts)),
    'docProps/app.xml': textPart(app),
    ...mediaParts(parts.drawings),
    ...logoParts(parts.logo),
  });
}
