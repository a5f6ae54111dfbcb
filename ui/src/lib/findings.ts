/** Findings: the order in which they are told, graver ones first, and the words of those of a candidate's file. */
import type { CaseFinding, Finding } from "$lib/contract";
import { errorText, language } from "$lib/i18n";

const GRAVITY: Readonly<Record<string, number>> = { block: 0, warn: 1, note: 2 };

const gravity = ({ severity }: Finding) => GRAVITY[severity] ?? 3;

/** Compares two findings: the graver one first. */
export const graverFirst = (a: Finding, b: Finding) => gravity(a) - gravity(b);

/** What was found and what to do; the core tells it in Vietnamese, the catalogue in both languages. */
export function wordsOf({ code, params, what, fix }: CaseFinding): { message: string; advice: string } {
  if (language() === "vi" && what !== "") return { message: what, advice: fix };
  return errorText({ code, params });
}
