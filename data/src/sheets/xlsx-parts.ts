import type { ZipFile } from './zip.ts';

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/** Text of XML with its entities resolved. */
export function plainText(xml: string): string {
  return xml.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

async function wholePart(zip: ZipFile, name: string): Promise<string> {
  let text = '';
  for await (const piece of zip.text(name)) text += piece;
  return text;
}

/** The words of a rich or plain text: runs joined, phonetic guides left out. */
export function wordsOf(xml: string): string {
  const runs = xml.replace(/<rPh[ >].*?<\/rPh>/gs, '').matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g);
  return plainText([...runs].map(([, text]) => text).join(''));
}

/** The texts that cells refer to by number. */
export async function sharedTexts(zip: ZipFile): Promise<string[]> {
  const texts: string[] = [];
  let rest = '';
  for await (const piece of zip.text('xl/sharedStrings.xml')) {
    const parts = (rest + piece).split('</si>');
    rest = parts.pop()!;
    for (const part of parts) texts.push(wordsOf(part));
  }
  return texts;
}

/** Number formats that show a date: those of the standard, and any with day, month or year. */
function isDateFormat(id: number, code: string | undefined): boolean {
  if ((id >= 14 && id <= 22) || (id >= 45 && id <= 47)) return true;
  if (code === undefined) return false;
  return /[dmy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}

/** For each style of a cell, whether its numbers are dates. */
export async function dateStyles(zip: ZipFile): Promise<boolean[]> {
  const xml = await wholePart(zip, 'xl/styles.xml');
  const codes = new Map(
    [...xml.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [
      Number(id),
      plainText(code!),
    ]),
  );
  const styles = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(xml)?.[1] ?? '';
  return [...styles.matchAll(/<xf [^>]*?numFmtId="(\d+)"/g)].map(([, id]) =>
    isDateFormat(Number(id), codes.get(Number(id))),
  );
}

/** The first visible sheet, and whether days are counted from 1904. */
export async function firstSheet(zip: ZipFile): Promise<{ path: string; from1904: boolean }> {
  const [book, links] = await Promise.all([
    wholePart(zip, 'xl/workbook.xml'),
    wholePart(zip, 'xl/_rels/workbook.xml.rels'),
  ]);
  const sheets = [...book.matchAll(/<sheet [^>]*>/g)].map(([tag]) => tag);
  const sheet = sheets.find((tag) => !/state="(very)?hidden"/i.test(tag)) ?? '';
  const id = /r:id="([^"]+)"/.exec(sheet)?.[1];
  const link = [...links.matchAll(/<Relationship [^>]*>/g)]
    .map(([tag]) => tag)
    .find((tag) => tag.includes(`Id="${id}"`));
  const target = /Target="([^"]+)"/.exec(link ?? '')?.[1] ?? 'worksheets/sheet1.xml';
  const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  return { path, from1904: /date1904="(1|true)"/.test(book) };
}
