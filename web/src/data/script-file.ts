/**
 * Pages opened from disk may not fetch their own files, but may load scripts. So each file of
 * the data lies a second time beside itself as a script that hands over the bytes in base64.
 */
export const scriptHook = '__sojournData';

/** Path of the script that holds the file at `path`. @example scriptPath('core/a.parquet') // 'core/a.parquet.js' */
export function scriptPath(path: string): string {
  return `${path}.js`;
}

/** The script's text. */
export function scriptOf(path: string, base64: string): string {
  return `globalThis.${scriptHook}?.(${JSON.stringify(path)},"${base64}");\n`;
}
