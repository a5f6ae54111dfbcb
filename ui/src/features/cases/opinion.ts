/** The arithmetic of one side's opinions (5-KNĐ). */
export interface OpinionCounts {
  total: number | null;
  asked: number | null;
  agree: number | null;
  disagree: number | null;
}

export const COUNTS = ["total", "asked", "agree", "disagree"] as const;

const read = (text: string | undefined) => (text && /^\d+$/.test(text) ? Number(text) : null);

/** The key of a value of one side: those of the admission have a dot, those of the probation a slash. */
export const opinionKey = (side: string, name: string) => `${side}${side.includes("/") ? "/" : "."}${name}`;

/** The counts of one side among the typed values. */
export function countsOf(values: Readonly<Record<string, string>>, side: string): OpinionCounts {
  const at = (name: string) => read(values[opinionKey(side, name)]);
  return { total: at("total"), asked: at("asked"), agree: at("agree"), disagree: at("disagree") };
}

export type OpinionSlip = { kind: "sum"; sum: number; asked: number } | { kind: "asked"; asked: number; total: number };

/** What does not add up; undefined when it does or when it cannot be said yet. */
export function slipOf({ total, asked, agree, disagree }: OpinionCounts): OpinionSlip | undefined {
  if (asked === null) return undefined;
  const sum = (agree ?? 0) + (disagree ?? 0);
  if (sum > asked) return { kind: "sum", sum, asked };
  return total !== null && asked > total ? { kind: "asked", asked, total } : undefined;
}

/** Percent of those asked who agree, one decimal, as it prints: `84,6`. */
export function percentOf({ asked, agree }: OpinionCounts): string | undefined {
  if (!asked || agree === null) return undefined;
  return (Math.round((agree * 1000) / asked) / 10).toFixed(1).replace(".", ",").replace(/,0$/, "");
}
