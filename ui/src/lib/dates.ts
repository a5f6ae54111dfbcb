/**
 * Dates as people type and read them. On the wire a date is ISO: `1965-03-05`, and where life is like that `1965-03`
 * or `1965`. There is no time zone anywhere: these are dates on paper.
 */

export type DateError = "bad" | "partial" | "no_such_day" | "year";

export interface DateParts {
  year: number;
  month?: number;
  day?: number;
}

export type ParsedDate = { ok: true; iso: string } | { ok: false; error: DateError; parts?: DateParts };

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
  return { ok: true, iso: isoOf(parts) };
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

function isoOf({ year, month, day }: DateParts): string {
  if (month === undefined) return String(year);
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The parts of an ISO date, or undefined for anything else. */
export function partsOf(iso: string | null | undefined): DateParts | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso ?? "");
  if (!match) return undefined;
  return {
    year: Number(match[1]),
    ...(match[2] ? { month: Number(match[2]) } : {}),
    ...(match[3] ? { day: Number(match[3]) } : {}),
  };
}

/** `05/03/1965`, `03/1965`, `1965`, or nothing. */
export function showDate(iso: string | null | undefined): string {
  const parts = partsOf(iso);
  if (!parts) return "";
  const { year, month, day } = parts;
  return [day, month].filter((n) => n !== undefined).map(two).concat(String(year)).join("/");
}

/** `05/03`, for lists where the year is plain from the context; `03/1965` and `1965` stay. */
export function showDayMonth(iso: string | null | undefined): string {
  const parts = partsOf(iso);
  return parts?.day && parts.month ? `${two(parts.day)}/${two(parts.month)}` : showDate(iso);
}

/** 0 is Sunday; undefined for a partial date. */
export function weekday(iso: string): number | undefined {
  const parts = partsOf(iso);
  if (!parts?.day || !parts.month) return undefined;
  return new Date(Date.UTC(parts.year, parts.month - 1, parts.day)).getUTCDay();
}

/** The day on the wall, where the person sits. */
export function today(now = new Date()): string {
  return isoOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
