/**
 * Times of day as people write them: `19:30`, `19h30`, `7h`. No zone and no date: the hour on the wall of the room, which
 * is in Vietnam (UTC+7, no summer time) whatever zone the laptop believes in. The core counts the same way.
 */

const WRITTEN = /^(\d{1,2})\s*(?:[:.hg]|giờ)\s*(\d{1,2})?\s*(?:p|ph|phút)?$/i;
const PACKED = /^(\d{1,2})(\d{2})$/;
const DAY = 24 * 60;
const VIETNAM = 7 * 60 * 60 * 1000;

const two = (n: number) => String(n).padStart(2, "0");

/** The one spelling `hh:mm`, or undefined when it is no time of day. */
export function parseTime(typed: string): string | undefined {
  const text = typed.trim();
  const found = WRITTEN.exec(text) ?? PACKED.exec(text);
  if (!found) return undefined;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
  return hour < 24 && minute < 60 ? `${two(hour)}:${two(minute)}` : undefined;
}

/** Minutes since midnight. */
export function minuteOf(time: string): number | undefined {
  const parsed = parseTime(time);
  if (!parsed) return undefined;
  const [hour = 0, minute = 0] = parsed.split(":").map(Number);
  return hour * 60 + minute;
}

/** A moment whose UTC parts read as the wall clock in Vietnam. */
const onTheWall = (now: Date) => new Date(now.getTime() + VIETNAM);

/** Seconds from a time of day to now; an evening meeting may run past midnight. */
export function secondsSince(time: string, now: Date): number | undefined {
  const start = minuteOf(time);
  if (start === undefined) return undefined;
  const wall = onTheWall(now);
  const passed = wall.getUTCHours() * 3600 + wall.getUTCMinutes() * 60 + wall.getUTCSeconds() - start * 60;
  return passed >= 0 ? passed : passed + DAY * 60;
}

/** `00:42:10` for a clock that counts up. */
export function clockFace(seconds: number): string {
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(":");
}

/** The hour now, as `hh:mm`. */
export function timeNow(now: Date = new Date()): string {
  const wall = onTheWall(now);
  return `${two(wall.getUTCHours())}:${two(wall.getUTCMinutes())}`;
}

/** The year now. */
export const yearNow = (now: Date = new Date()) => onTheWall(now).getUTCFullYear();
