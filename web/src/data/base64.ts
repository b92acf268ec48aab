import { SojournError } from '@sojourn/engine/core';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const values = new Uint8Array(128).fill(255);
for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;

function corrupt(file: string, got: string): SojournError {
  return new SojournError({ code: 'file.corrupt', where: { file }, got });
}

function sextet(text: string, at: number, file: string): number {
  const value = values[text.charCodeAt(at)] ?? 255;
  if (value === 255) throw corrupt(file, `character ${at + 1} is not base64`);
  return value;
}

function padding(text: string): number {
  if (text.endsWith('==')) return 2;
  return text.endsWith('=') ? 1 : 0;
}

/**
 * The bytes of a base64 text (RFC 4648, with padding).
 *
 * @param file name for messages
 * @throws SojournError `file.corrupt` where the text is cut off or holds other characters
 * @example new Uint8Array(decodeBase64('TWE=', 'x')) // [77, 97]
 */
export function decodeBase64(text: string, file: string): ArrayBuffer {
  if (text.length % 4 !== 0) throw corrupt(file, 'the text is cut off');
  const pad = padding(text);
  const bytes = new Uint8Array((text.length / 4) * 3 - pad);
  for (let i = 0, at = 0; i < text.length; i += 4) {
    const last = i + 4 === text.length ? pad : 0;
    const third = last > 1 ? 0 : sextet(text, i + 2, file);
    const fourth = last > 0 ? 0 : sextet(text, i + 3, file);
    const first = sextet(text, i, file);
    const word = (first << 18) | (sextet(text, i + 1, file) << 12) | (third << 6) | fourth;
    bytes[at++] = word >> 16;
    if (last < 2) bytes[at++] = word >> 8;
    if (last < 1) bytes[at++] = word;
  }
  return bytes.buffer;
}
