import type { DateSystem } from "../sheet";

const DAY = 86_400_000;

/**
 * A date serial as a British date: `dateWords(37936, "1900")` is "11/11/2003".
 * Used only where Excel itself shows "####" because the column is too narrow.
 */
export function dateWords(serial: number, dateSystem: DateSystem): string {
  const days = Math.floor(serial);
  // The 1900 system counts a 29 February 1900 that never was; only earlier serials are one day off.
  const start =
    dateSystem === "1904" ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const date = new Date(start + days * DAY);
  const pad = (n: number) => String(n).padStart(2, "0");
  return `${pad(date.getUTCDate())}/${pad(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}
