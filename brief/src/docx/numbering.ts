import { namespaces, part } from './xml.ts';

/** Numbers of the lists in the numbering part. */
export const bullets = 1;
export const numbers = 2;

function list(id: number, format: string, text: string, left: number, hanging: number): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="${hanging}"/></w:pPr></w:lvl></w:abstractNum>`;
}

/** The part that says how lists are counted. */
export function numberingXml(): string {
  const use = (id: number) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
  return part(
    `<w:numbering ${namespaces}>${list(bullets, 'bullet', '•', 340, 227)}${list(numbers, 'decimal', '%1.', 454, 454)}${use(bullets)}${use(numbers)}</w:numbering>`,
  );
}
