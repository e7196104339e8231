const DAY = 86_400_000;
/** The day whose serial is 0, from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

export type DayUnit = "days" | "weekdays" | "months" | "years";

/**
 * A day so many units later, by its serial: the last of January and a month is the last of February.
 * `movedDay(45322, 1, "months")` is 45351, 29 February 2024.
 */
export function movedDay(serial: number, count: number, unit: DayUnit): number {
  if (unit === "days") return serial + count;
  const time = serial - Math.floor(serial);
  const day = new Date(EPOCH + Math.floor(serial) * DAY);
  if (unit === "weekdays") return movedWorkday(day, count) + time;
  const months = unit === "months" ? count : count * 12;
  const first = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 1));
  const end = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return serialOf(first) + Math.min(day.getUTCDate(), end) - 1 + time;
}

function movedWorkday(from: Date, count: number): number {
  const step = count < 0 ? -1 : 1;
  const day = new Date(from);
  for (let left = Math.abs(count); left > 0;) {
    day.setUTCDate(day.getUTCDate() + step);
    if (day.getUTCDay() !== 0 && day.getUTCDay() !== 6) left -= 1;
  }
  return serialOf(day);
}

function serialOf(day: Date): number {
  return Math.round((day.getTime() - EPOCH) / DAY);
}
