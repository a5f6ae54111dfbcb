/**
 * Dates as people type and read them: `05/03/1965`, and where life is like that `03/1965` or `1965`. They travel to the
 * core in the same spelling. There is no time zone anywhere: these are dates on paper.
 */

export type DateError = "bad" | "partial" | "no_such_day" | "year";

export interface DateParts {
  year: number;
  month?: number;
  day?: number;
}

export type ParsedDate = { ok: true; date: string } | { ok: false; error: DateError; parts?: DateParts };

const FULL = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4})$/;
const PACKED = /^(\d{2})(\d{2})(\d{4})$/;
const MONTH = /^(\d{1,2})\s*[/.\-\s]\s*(\d{4})$/;
const YEAR = /^(\d{4})$/;

/** Years outside this are slips of the finger ("0203", "20233"). */
const EARLIEST = 1900;
const LATEST = 2100;

/** Read what was typed. `partial` accepts a month or a year alone. */
export function parseDate(typed: string, partial: boolean): ParsedDate {
  const parts = read(typed.trim());
  if (!parts) return { ok: false, error: "bad" };
  const { year, month, day } = parts;
  if (year < EARLIEST || year > LATEST) return { ok: false, error: "year", parts };
  if (month !== undefined && (month < 1 || month > 12)) return { ok: false, error: "bad", parts };
  if (day !== undefined && (day < 1 || day > daysIn(year, month ?? 1))) {
    return { ok: false, error: "no_such_day", parts };
  }
  if (day === undefined && !partial) return { ok: false, error: "partial", parts };
  return { ok: true, date: spell(parts) };
}

function read(typed: string): DateParts | undefined {
  const full = FULL.exec(typed) ?? PACKED.exec(typed);
  if (full) return { day: Number(full[1]), month: Number(full[2]), year: Number(full[3]) };
  const month = MONTH.exec(typed);
  if (month) return { month: Number(month[1]), year: Number(month[2]) };
  const year = YEAR.exec(typed);
  return year ? { year: Number(year[1]) } : undefined;
}

const two = (n: number) => String(n).padStart(2, "0");

/** The one spelling of a date. */
function spell({ year, month, day }: DateParts): string {
  return [day, month].filter((n) => n !== undefined).map(two).concat(String(year)).join("/");
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The parts of a date the core sent, or undefined for anything else. */
export function partsOf(date: string): DateParts | undefined {
  return read(date);
}

/** `05/03`, for lists where the year is plain from the context; `03/1965` and `1965` stay. */
export function dayMonth(date: string): string {
  const parts = partsOf(date);
  return parts?.day && parts.month ? `${two(parts.day)}/${two(parts.month)}` : date;
}

/** 0 is Sunday; undefined for a partial date. */
export function weekday(date: string): number | undefined {
  const parts = partsOf(date);
  if (!parts?.day || !parts.month) return undefined;
  return new Date(Date.UTC(parts.year, parts.month - 1, parts.day)).getUTCDay();
}
