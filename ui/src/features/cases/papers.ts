/** The checklist in words and signs. */
import type { CasePaperLine } from "$lib/contract";
import { t } from "$lib/i18n";
import type { IconName } from "$lib/icons";
import type { Tone } from "./way";

const SIGNS: Readonly<Record<string, { icon: IconName; tone: Tone }>> = {
  present: { icon: "check", tone: "green" },
  written: { icon: "edit", tone: "amber" },
  missing: { icon: "cross", tone: "red" },
  stale: { icon: "clock", tone: "red" },
  wrong: { icon: "warning", tone: "red" },
  later: { icon: "todo", tone: "neutral" },
  none: { icon: "minus", tone: "neutral" },
};

export const paperSign = (state: string) => SIGNS[state] ?? { icon: "todo" as const, tone: "neutral" as const };

/** How a paper is called: its code before its title. */
export const paperName = ({ code, title }: Pick<CasePaperLine, "code" | "title">) => (code === "" ? title : `${code} ${title}`);

export interface PaperGroup {
  part: string;
  lines: CasePaperLine[];
  has: number;
  needed: number;
}

/** The lines by part of the dossier, in the order they come; what is "if any" and absent is not counted. */
export function groups(lines: readonly CasePaperLine[]): PaperGroup[] {
  const parts = [...new Set(lines.map(({ part }) => part))];
  return parts.map((part) => {
    const own = lines.filter((line) => line.part === part);
    const counted = own.filter(({ state }) => state !== "none");
    return { part, lines: own, needed: counted.length, has: counted.filter(({ state }) => state === "present").length };
  });
}

/** Until when a paper counts, in words; empty when it does not go stale. */
export function freshness({ state, fresh_until: date, stale_by_meeting: before }: CasePaperLine, meeting: string): string {
  if (date === "" || state === "missing" || state === "later" || state === "none") return "";
  if (state === "stale") return t("case.paper_stale_since", { date });
  return before ? t("case.paper_stale_before", { date, meeting }) : t("case.paper_fresh", { date });
}
