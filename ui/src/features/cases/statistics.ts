/** The statistics of admission: which time an address means, and where something unknown is entered. */
import { targetPath } from "$lib/case-parts";
import type { Statistics, StatisticsLack } from "$lib/contract";

export interface Time {
  year: number;
  half: boolean;
}

/** `2026`, or `2026-6` for the first six months. */
export function timeOf(period: string, thisYear: number): Time {
  const [, year, half] = /^(\d{4})(-6)?$/.exec(period) ?? [];
  return { year: year ? Number(year) : thisYear, half: half !== undefined };
}

export const pathOf = ({ year, half }: Time) => `/cases/statistics/${year}${half ? "-6" : ""}`;

/** The field of a record in which something unknown is entered. */
export function lackPath({ kind, id, field }: StatisticsLack): string {
  if (kind === "case") return targetPath(id, field);
  return field === "" ? `/members/${id}` : `/members/${id}?field=${encodeURIComponent(field)}`;
}

export interface LackGroup {
  name: string;
  lacks: StatisticsLack[];
}

/** What is unknown, person by person. */
export function lacksByPerson({ lacks }: Pick<Statistics, "lacks">): LackGroup[] {
  const groups = new Map<string, LackGroup>();
  for (const lack of lacks) {
    const key = `${lack.kind}/${lack.id}/${lack.earlier}`;
    const group = groups.get(key) ?? { name: lack.full_name, lacks: [] };
    group.lacks.push(lack);
    groups.set(key, group);
  }
  return [...groups.values()];
}
