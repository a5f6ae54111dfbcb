/** Tasks in the groups people look for them by: by deadline, by owner, by result. Nothing ranks anybody. */
import type { TaskRow } from "$lib/contract";
import { t, tCode } from "$lib/i18n";

export const ORDERS = ["deadline", "owner", "result"] as const;
export type Order = (typeof ORDERS)[number];

export interface Group {
  key: string;
  title: string;
  rows: TaskRow[];
}

const DUE = ["overdue", "soon", "later", "undated", "finished"] as const;
export const STATES = ["open", "partly", "undone", "done", "dropped"] as const;

/** Those of one owner; everybody's when nobody is named. */
export const ownedBy = (rows: readonly TaskRow[], owner: string): TaskRow[] =>
  rows.filter(({ task }) => owner === "" || task.owner === owner);

/** Groups that have any, each in the order of the core (by deadline). */
export function grouped(rows: readonly TaskRow[], order: Order, people: readonly { id: string }[]): Group[] {
  if (order === "owner") return byOwner(rows, people);
  const keys = order === "deadline" ? DUE : STATES;
  const keyOf = ({ due, task }: TaskRow) => (order === "deadline" ? due : task.state);
  return keys
    .map((key) => ({ key, title: tCode(`tasks.${order}_${key}`), rows: rows.filter((row) => keyOf(row) === key) }))
    .filter((group) => group.rows.length > 0);
}

/** Work nobody has comes first, then members in the order of the core (by name), then those who have left. */
function byOwner(rows: readonly TaskRow[], people: readonly { id: string }[]): Group[] {
  const known = ["", ...people.map(({ id }) => id)];
  const others = rows.map(({ task }) => task.owner).filter((owner) => !known.includes(owner));
  return [...new Set([...known, ...others])]
    .map((owner) => ownedExactly(rows, owner))
    .filter((group) => group.rows.length > 0);
}

function ownedExactly(rows: readonly TaskRow[], owner: string): Group {
  const own = rows.filter(({ task }) => task.owner === owner);
  return { key: owner, title: owner === "" ? t("tasks.nobody") : (own[0]?.task.owner_name ?? ""), rows: own };
}

/** How far the deadline is, in words. */
export function distance(days: number | null): string {
  if (days === null) return t("tasks.no_deadline");
  if (days < 0) return t("tasks.days_past", { days: -days });
  if (days === 0) return t("tasks.today");
  return days === 1 ? t("tasks.tomorrow") : t("tasks.days_left", { days });
}
