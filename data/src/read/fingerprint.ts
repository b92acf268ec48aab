/**
 * SHA-256 of the bytes in hexadecimal, or null where the page has no cryptography (opened over
 * plain HTTP).
 */
export async function sha256(bytes: ArrayBuffer): Promise<string | null> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) return null;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
