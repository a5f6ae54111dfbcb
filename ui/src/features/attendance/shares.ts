/** Shares and months as the screen shows them. */
import type { AttendanceMeeting, AttendanceMember, AttendanceShare } from "$lib/contract";

/** The share as a number from 0 to 100; undefined when nobody was expected. */
export const percentOf = ({ present, expected }: AttendanceShare): number | undefined =>
  expected > 0 ? (present * 100) / expected : undefined;

/** `84,6%`, or a dash where nobody was expected. */
export const shown = ({ percent }: AttendanceShare): string => (percent === "" ? "–" : `${percent}%`);

/** The head of a meeting's column: its day and month, or the month it was for. */
export const headOf = ({ date, month }: AttendanceMeeting): string => (date === "" ? `${month}` : date.slice(0, 5));

/** Members somebody should speak with, in the order they came in: by name, never by number. */
export const noticed = (members: readonly AttendanceMember[], notice: string): AttendanceMember[] =>
  members.filter((member) => member.notice === notice);
