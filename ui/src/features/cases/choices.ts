/** Words the core keeps for a choice, in the order they are offered; the catalogue says them. */
import { tCode } from "$lib/i18n";

export const STAGES = ["listed", "sympathiser", "course", "procedure", "sent", "decision", "ceremony", "probation", "official", "ended"] as const;
export const GROUPS = ["pupil", "student", "worker", "official", "owner", "farmer", "religious", "minority", "demobilised", "other"] as const;
export const ROUTES = ["here", "passed_on", "moved_here"] as const;
export const YOUTH = ["youth_member", "not_in_union", "trade_union", "neither"] as const;
export const OUTCOMES = ["open", "taken_off", "refused", "moved", "removed", "cancelled", "deceased"] as const;
export const PLACES = ["domestic", "abroad"] as const;
export const WAYS = ["letter", "visit", "exempt"] as const;

/** As a `Select` takes them. */
export const optionsOf = <V extends string>(prefix: string, values: readonly V[]) =>
  values.map((value) => ({ value, label: tCode(`${prefix}_${value}`, {}, value) }));
