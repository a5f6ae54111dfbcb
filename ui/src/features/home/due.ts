/** Jobs that are due, in the words and groups of the first screen. */
import type { DueJob } from "$lib/contract";
import { dayMonth } from "$lib/dates";
import { t, tCode } from "$lib/i18n";

export const GROUPS = ["overdue", "soon", "todo"] as const;
export type Group = (typeof GROUPS)[number];

/** The jobs of each group that has any, each in the order of the core (by date). */
export function grouped(due: readonly DueJob[]): { group: Group; jobs: DueJob[] }[] {
  return GROUPS.map((group) => ({
    group,
    jobs: due.filter((job) => (GROUPS.includes(job.group as Group) ? job.group : "todo") === group),
  })).filter(({ jobs }) => jobs.length > 0);
}

export const jobTitle = (job: DueJob) => tCode(`home.${job.code}`, job.params, t("home.other"));
export const jobAction = (job: DueJob) => tCode(`home.${job.code}_action`, job.params, t("home.other_action"));

/** The line below: what to mind, and the instrument that says so. */
export function jobDetail(job: DueJob): string {
  return [tCode(`home.${job.code}_detail`, job.params), job.source].filter(Boolean).join(" · ");
}

/** The day, large, and how far it is, small. */
export function jobWhen(job: DueJob): { day: string; distance: string } {
  if (job.date === "") return { day: job.params["month"] ?? "", distance: t("home.no_date") };
  return { day: dayMonth(job.date), distance: distance(job) };
}

function distance({ days, working_days }: DueJob): string {
  if (days === 0) return t("home.today");
  if (working_days === 0) return t("home.past");
  if (working_days !== null) return t(days < 0 ? "home.working_days_past" : "home.working_days_left", { days: Math.abs(working_days) });
  if (days < 0) return t("home.days_past", { days: -days });
  return days === 1 ? t("home.tomorrow") : t("home.days_left", { days });
}
