/**
 * Saves text as a file of the reader's; nothing leaves the device.
 *
 * @param name file name with its ending
 * @param type media type, e.g. `text/csv`
 */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A title as the name of a file. @example fileName('People living abroad, 2020') // 'people-living-abroad-2020' */
export function fileName(title: string): string {
  const name = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return name.slice(0, 80) || 'sojourn';
}
