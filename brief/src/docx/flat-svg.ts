import { chartStyles, type SvgNode } from '@sojourn/charts';

/** A rule of the stylesheet of charts that an office program is to see. */
interface Rule {
  readonly tag: string | null;
  readonly classes: readonly string[];
  readonly declarations: readonly (readonly [name: string, value: string])[];
}

/** What an attribute of SVG can say; the rest of CSS is left to browsers. */
const attributes = new Set([
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
]);

function declarationsOf(body: string): [string, string][] {
  return body.split(';').flatMap((declaration): [string, string][] => {
    const at = declaration.indexOf(':');
    return at < 0 ? [] : [[declaration.slice(0, at).trim(), declaration.slice(at + 1).trim()]];
  });
}

/** Colours that the stylesheet sets for paper. */
function paperColours(): ReadonlyMap<string, string> {
  const body = /@media print\{[^{]*\{([^}]*)\}\}/.exec(chartStyles)?.[1] ?? '';
  return new Map(declarationsOf(body));
}

function selectorOf(selector: string): Pick<Rule, 'tag' | 'classes'> | null {
  const found = /^\.chart ([a-z]+)?((?:\.[\w-]+)*)$/.exec(selector.trim());
  if (!found) return null;
  return { tag: found[1] ?? null, classes: (found[2] ?? '').split('.').filter(Boolean) };
}

function weight({ tag, classes }: Rule): number {
  return 10 * classes.length + (tag === null ? 0 : 1);
}

function readRules(): readonly Rule[] {
  const colours = paperColours();
  const outsideMedia = chartStyles.replace(/@media[^{]*\{(?:[^{}]*\{[^}]*\})*\}/g, '');
  const rules = [...outsideMedia.matchAll(/([^{}]+)\{([^}]*)\}/g)].flatMap(
    ([, selectors, body]) => {
      const declarations = declarationsOf(body ?? '')
        .filter(([name]) => attributes.has(name))
        .map(([name, value]): [string, string] => [
          name,
          value.replace(/var\((--c-[\w-]+)\)/, (whole, colour) => colours.get(colour) ?? whole),
        ]);
      return (selectors ?? '').split(',').flatMap((selector) => {
        const found = selectorOf(selector);
        return found && declarations.length > 0 ? [{ ...found, declarations }] : [];
      });
    },
  );
  return rules.sort((a, b) => weight(a) - weight(b));
}

let known: readonly Rule[] | null = null;
/** What the rules say of a tag with its classes: drawings have thousands of nodes of few kinds. */
const looks = new Map<string, Readonly<Record<string, string>>>();

function lookOf(tag: string, names: string): Readonly<Record<string, string>> {
  const key = `${tag} ${names}`;
  const found = looks.get(key);
  if (found) return found;
  known ??= readRules();
  const classes = names.split(' ');
  const fits = (rule: Rule) =>
    (rule.tag === null || rule.tag === tag) && rule.classes.every((name) => classes.includes(name));
  const look = Object.fromEntries(known.filter(fits).flatMap(({ declarations }) => declarations));
  looks.set(key, look);
  return look;
}

function flatten(node: SvgNode): SvgNode {
  const { class: names, ...attrs } = node.attrs;
  return {
    tag: node.tag,
    attrs: { ...attrs, ...lookOf(node.tag, String(names ?? '')) },
    children: node.children.map((child) => (typeof child === 'string' ? child : flatten(child))),
  };
}

/**
 * A drawing whose looks stand in attributes, in the colours of paper: office programs know SVG,
 * but neither variables of CSS nor its media queries.
 *
 * @example serialise(flatSvg(renderChart(spec, { width: 640, idPrefix: 'a' }).svg))
 */
export function flatSvg(svg: SvgNode): SvgNode {
  const flat = flatten(svg);
  return { ...flat, attrs: { ...flat.attrs, 'font-family': 'Arial, Helvetica, sans-serif' } };
}
