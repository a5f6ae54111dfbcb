/** Days of a month as a wall calendar lays them out, and steps from one day to another. */
import { partsOf, weekday } from "$lib/dates";

export interface Day {
  /** `05/03/2027` */
  date: string;
  number: number;
}

const two = (n: number) => String(n).padStart(2, "0");
const spell = (date: Date) => `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;

/** Weeks of a month from Monday; days of the neighbouring months are left blank. */
export function weeksOf(year: number, month: number): (Day | undefined)[][] {
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const days = Array.from({ length: count }, (_, n): Day => ({ number: n + 1, date: `${two(n + 1)}/${two(month)}/${year}` }));
  const lead = ((weekday(days[0]?.date ?? "") ?? 1) + 6) % 7;
  const cells: (Day | undefined)[] = [...Array.from({ length: lead }, () => undefined), ...days];
  while (cells.length % 7 > 0) cells.push(undefined);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** The day so many days later; the same text when it is no full date. */
export function plusDays(date: string, days: number): string {
  const parts = partsOf(date);
  if (!parts?.day || !parts.month) return date;
  return spell(new Date(Date.UTC(parts.year, parts.month - 1, parts.day + days)));
}

/** Negative when `a` comes before `b`. */
export function compareDays(a: string, b: string): number {
  const number = (date: string) => {
    const { year = 0, month = 0, day = 0 } = partsOf(date) ?? {};
    return year * 10_000 + month * 100 + day;
  };
  return number(a) - number(b);
}

/** How far each arrow key goes. */
export const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
