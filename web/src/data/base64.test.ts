import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBase64 } from './base64.ts';

const bytesOf = (text: string) => [...new Uint8Array(decodeBase64(text, 'x'))];

describe('base64', () => {
  test.each([
    ['', ''],
    ['Zg==', 'f'],
    ['Zm8=', 'fo'],
    ['Zm9v', 'foo'],
    ['Zm9vYg==', 'foob'],
    ['Zm9vYmE=', 'fooba'],
    ['Zm9vYmFy', 'foobar'],
  ])('reads the test vector %j of RFC 4648', (text, plain) => {
    expect(bytesOf(text)).toEqual([...Buffer.from(plain)]);
  });

  test('gives back any bytes that another encoder wrote', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(bytesOf(Buffer.from(bytes).toString('base64'))).toEqual([...bytes]);
      }),
    );
  });

  test.each(['Zm9', 'Zm9*', 'Z=9v', 'Zm9v\n', 'é9vA'])('refuses %j, naming the file', (text) => {
    expect(() => decodeBase64(text, 'core/panel.parquet')).toThrow(/core\/panel\.parquet/);
  });
});
