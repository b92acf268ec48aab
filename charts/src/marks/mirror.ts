import type { SvgNode } from '../node.ts';

const anchors: Readonly<Record<string, string>> = { start: 'end', end: 'start', middle: 'middle' };

function mirroredPoints(points: string, width: number): string {
  return points
    .split(' ')
    .map((corner) => {
      const [x = '0', y = '0'] = corner.split(',');
      return `${(width - Number(x)).toFixed(2)},${y}`;
    })
    .join(' ');
}

function mirroredAttributes(node: SvgNode, width: number): Record<string, string | number> {
  const attrs: Record<string, string | number> = { ...node.attrs };
  for (const name of ['x', 'x1', 'x2', 'cx']) {
    if (attrs[name] !== undefined) attrs[name] = width - Number(attrs[name]);
  }
  if (node.tag === 'rect') attrs.x = Number(attrs.x) - Number(attrs.width);
  if (node.tag === 'polygon') attrs.points = mirroredPoints(String(attrs.points), width);
  if (node.tag === 'text') {
    attrs['text-anchor'] = anchors[String(attrs['text-anchor'] ?? 'start')] ?? 'end';
  }
  return attrs;
}

function mirroredNode(node: SvgNode, width: number): SvgNode {
  return {
    tag: node.tag,
    attrs: mirroredAttributes(node, width),
    children: node.children.map((child) =>
      typeof child === 'string' ? child : mirroredNode(child, width),
    ),
  };
}

/** The drawing as seen in a mirror, its text readable: for pages that run right to left. */
export function mirrored(nodes: readonly SvgNode[], width: number): SvgNode[] {
  return nodes.map((node) => mirroredNode(node, width));
}
