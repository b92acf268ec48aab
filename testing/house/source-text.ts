/**
 * Source text with comments, strings and the words of templates blanked out, so that rules look
 * at code only; code inside `${…}` stays. Line breaks stay, so line numbers are those of the file.
 */
export function codeOnly(source: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  /** Open braces inside each template interpolation that we are in, innermost last. */
  const depths: number[] = [];
  let out = '';
  let i = 0;
  const skipTo = (end: number) => {
    out += blank(source.slice(i, end));
    i = end;
  };
  while (i < source.length) {
    const char = source[i];
    const two = source.slice(i, i + 2);
    if (two === '//') skipTo(indexOrEnd(source, '\n', i));
    else if (two === '/*') skipTo(indexOrEnd(source, '*/', i + 2) + 2);
    else if (char === "'" || char === '"') skipTo(endOfString(source, i, char));
    else if (char === '`') {
      const { end, interpolation } = endOfTemplateText(source, i + 1);
      skipTo(end);
      if (interpolation) depths.push(0);
    } else if (char === '}' && depths.at(-1) === 0) {
      const { end, interpolation } = endOfTemplateText(source, i + 1);
      skipTo(end);
      if (!interpolation) depths.pop();
    } else {
      if (depths.length > 0 && char === '{') depths[depths.length - 1]! += 1;
      if (depths.length > 0 && char === '}') depths[depths.length - 1]! -= 1;
      out += char;
      i++;
    }
  }
  return out.slice(0, source.length);
}

function indexOrEnd(source: string, text: string, from: number): number {
  const at = source.indexOf(text, from);
  return at < 0 ? source.length : at;
}

function endOfString(source: string, start: number, quote: string): number {
  let i = start + 1;
  while (i < source.length && source[i] !== quote && source[i] !== '\n') {
    i += source[i] === '\\' ? 2 : 1;
  }
  return Math.min(i + 1, source.length);
}

/** From inside a template: after its closing backtick, or after the next interpolation's opening. */
function endOfTemplateText(source: string, from: number): { end: number; interpolation: boolean } {
  let i = from;
  while (i < source.length) {
    if (source[i] === '\\') i += 2;
    else if (source[i] === '`') return { end: i + 1, interpolation: false };
    else if (source[i] === '$' && source[i + 1] === '{') return { end: i + 2, interpolation: true };
    else i++;
  }
  return { end: source.length, interpolation: false };
}

/** One `import` or `export … from` of a file, with its line. */
export interface ImportLine {
  readonly specifier: string;
  readonly line: number;
}

/** Specifiers of all static and dynamic imports. */
export function importsOf(source: string): ImportLine[] {
  const pattern = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\n]+)\1/g;
  const code = withoutComments(source);
  return [...code.matchAll(pattern)].map((match) => ({
    specifier: match[2] ?? '',
    line: code.slice(0, match.index).split('\n').length,
  }));
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, (comment) =>
    comment.replace(/[^\n]/g, ' '),
  );
}
