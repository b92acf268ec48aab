import type { SvgNode } from '@sojourn/charts';

function isOutlined({ tag, attrs }: SvgNode): boolean {
  return tag === 'text' && typeof attrs.stroke === 'string' && attrs.stroke !== 'none';
}

function apart(node: SvgNode): readonly SvgNode[] {
  if (!isOutlined(node)) return [outlinesApart(node)];
  const { stroke, 'stroke-width': _width, 'stroke-linejoin': _join, ...attrs } = node.attrs;
  const outline = { ...node, attrs: { ...node.attrs, fill: String(stroke) } };
  return [outline, { ...node, attrs }];
}

/**
 * A drawing in which words stand on their outline, not under it: office programs draw a stroke
 * over its letters, whatever `paint-order` says.
 *
 * @example serialise(outlinesApart(flatSvg(svg)))
 */
export function outlinesApart(node: SvgNode): SvgNode {
  return {
    ...node,
    children: node.children.flatMap((child): readonly (SvgNode | string)[] =>
      typeof child === 'string' ? [child] : apart(child),
    ),
  };
}
