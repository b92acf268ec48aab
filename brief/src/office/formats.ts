import type { BriefDocument } from '../document.ts';
import type { DocxOptions } from '../docx/index.ts';
import type { BriefLanguage } from '../messages/catalogue.ts';

/**
 * A brief as a word-processor file, see `writeDocx`. Its code is loaded at the first call, so that
 * a page or command that writes none does not pay for it.
 *
 * @example await toDocx(document, { letterhead })
 */
export async function toDocx(
  document: BriefDocument,
  options: DocxOptions = {},
): Promise<Uint8Array> {
  const { writeDocx } = await import('../docx/index.ts');
  return writeDocx(document, options);
}

/** A brief as a spreadsheet, see `writeXlsx`; its code, too, is loaded at the first call. */
export async function toXlsx(
  document: BriefDocument,
  options: { readonly language?: BriefLanguage } = {},
): Promise<Uint8Array> {
  const { writeXlsx } = await import('../xlsx/index.ts');
  return writeXlsx(document, options);
}
