export { dateOf } from './date.ts';
export { carriedText, escapeXml, unescapeXml } from './xml.ts';
export { type Parts, partText, textPart, unzipParts, zipParts } from './zip.ts';
