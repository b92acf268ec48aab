import { type Document, Packer } from 'docx';
import { type Parts, partText, textPart, unzipParts, zipParts } from '../office/index.ts';
import type { DocxContext } from './context.ts';
import { withTables } from './table.ts';

/** Dates of making and of the last change: that of the data, not of today. */
function dated(core: string, date: string): string {
  return core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}`);
}

/** Borders that the library writes into each table would hide those of the table's style. */
function withoutBorders(xml: string): string {
  return xml.replace(/<w:tblBorders>.*?<\/w:tblBorders>/gs, '');
}

/** Pictures and bookmarks counted through the file, as the format demands. */
function numbered(xml: string): string {
  let count = 0;
  return xml
    .replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${++count}"`)
    .replace(/<w:bookmarkStart ([^>]*?)w:id="\d+"/g, (_, more) => {
      count++;
      return `<w:bookmarkStart ${more}w:id="${count}"`;
    });
}

/** Ends of bookmarks follow their starts: none is nested in another. */
function withEnds(xml: string): string {
  const starts = [...xml.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(([, id]) => id);
  let at = 0;
  return xml.replace(/<w:bookmarkEnd w:id="\d+"/g, () => `<w:bookmarkEnd w:id="${starts[at++]}"`);
}

/** Drawings in the places of their stand-ins. */
function withDrawings(parts: Parts, drawings: ReadonlyMap<string, string>): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([path, bytes]) => {
      const drawing = path.endsWith('.svg') ? drawings.get(partText(parts, path)) : undefined;
      return [path, drawing === undefined ? bytes : textPart(drawing)];
    }),
  );
}

const relationships = 'word/_rels/document.xml.rels';
const contentTypes = '[Content_Types].xml';

/** Metafiles in the places of their stand-ins, which the library takes for PNG. */
function withMetafiles(parts: Parts, metafiles: ReadonlyMap<string, Uint8Array>): Parts {
  if (metafiles.size === 0) return parts;
  let links = partText(parts, relationships);
  const renamed = Object.entries(parts).map(([path, bytes]): [string, Uint8Array] => {
    const metafile = path.endsWith('.png') ? metafiles.get(partText(parts, path)) : undefined;
    if (metafile === undefined) return [path, bytes];
    const name = path.replace(/\.png$/, '.emf');
    links = links.replaceAll(path.replace('word/', ''), name.replace('word/', ''));
    return [name, metafile];
  });
  const types = partText(parts, contentTypes).replace(
    '<Default ',
    '<Default ContentType="image/x-emf" Extension="emf"/><Default ',
  );
  return {
    ...Object.fromEntries(renamed),
    [relationships]: textPart(links),
    [contentTypes]: textPart(types),
  };
}

/**
 * A document as the bytes of a `.docx` file, under a stylesheet of ours: the same document always
 * gives the same bytes.
 */
export async function packDocx(
  document: Document,
  styles: string,
  date: string,
  { drawings, metafiles, tables }: Pick<DocxContext, 'drawings' | 'metafiles' | 'tables'>,
): Promise<Uint8Array> {
  const packed = unzipParts(new Uint8Array(await Packer.toArrayBuffer(document)));
  const text = (path: string) => partText(packed, path);
  const body = withEnds(numbered(withoutBorders(text('word/document.xml'))));
  const parts: Parts = {
    ...withMetafiles(withDrawings(packed, drawings), metafiles),
    'docProps/core.xml': textPart(dated(text('docProps/core.xml'), date)),
    'word/document.xml': textPart(withTables(body, tables)),
    'word/styles.xml': textPart(styles),
  };
  return zipParts(parts);
}
