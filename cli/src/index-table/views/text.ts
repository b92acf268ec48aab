import { signedText } from '../words.ts';

/** A number of any size as people write it: whole thousands, else three or four digits that count. */
export function amountText(value: number): string {
  const size = Math.abs(value);
  if (size >= 1000) return wholeText(value);
  if (size === 0) return '0';
  const decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : size >= 0.01 ? 3 : 4;
  return signedText(value, decimals)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}

/** A whole number with commas between thousands. */
export function wholeText(value: number): string {
  const digits = Math.abs(Math.round(value)).toString();
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, ',');
  return Math.round(value) < 0 ? `−${grouped}` : grouped;
}

/** A share from 0 to 1 as per cent with one decimal. */
export function shareText(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** Two ends of a share; one number where they do not differ at one decimal. */
export function shareRangeText(low: number, high: number): string {
  const [from, to] = [low, high].map((share) => (100 * share).toFixed(1));
  return from === to ? `${from} %` : `${from}–${to} %`;
}

/** Reasons why a value is missing, in words. */
export function reasonText(reason: string): string {
  return reason.replaceAll('-', ' ');
}
