/** The findings of a check by where they stand, and their words. */
import { fieldOf, partOf, type Part } from "$lib/case-parts";
import type { CaseFinding, CaseLint } from "$lib/contract";
import { fieldPath } from "$lib/fields";

/** What nobody let pass. */
export const open = ({ findings }: CaseLint): CaseFinding[] => findings.filter(({ let_pass }) => let_pass === null);

/** What was let pass, with its reason. */
export const passed = ({ findings }: CaseLint): CaseFinding[] => findings.filter(({ let_pass }) => let_pass !== null);

/** The part a finding leads to. */
export function partOfFinding(target: string): Part {
  const path = fieldPath(target);
  return path.startsWith("person/") ? "person" : partOf(fieldOf(path));
}

export const findingsOf = (lint: CaseLint, part: Part) => open(lint).filter(({ field }) => partOfFinding(field) === part);
