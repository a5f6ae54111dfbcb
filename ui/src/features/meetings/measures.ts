/** The measures a ballot on discipline can offer, in the order of the ballot. */
import type { MeasureInput } from "$lib/contract";

export const MEASURES = ["none", "reprimand", "warning", "dismissal", "dismissal_all", "expulsion"] as const;

/** What a cell decides by itself; the others it proposes. */
const USUAL: readonly string[] = ["none", "reprimand", "warning"];

const blank = (measure: string): MeasureInput => ({ measure, posts: "", votes: null, first: null, second: null });

/** A ballot of several measures, or of none again. */
export const several = (on: boolean): MeasureInput[] => (on ? USUAL.map(blank) : []);

/** The ballot with one measure more or less. */
export const offering = (rows: readonly MeasureInput[], measure: string, on: boolean): MeasureInput[] =>
  MEASURES.flatMap((kind) => {
    const held = rows.find((row) => row.measure === kind);
    if (kind === measure) return on ? [held ?? blank(kind)] : [];
    return held ? [held] : [];
  });

/** The ballot with something else recorded of one measure. */
export const recorded = (
  rows: readonly MeasureInput[],
  measure: string,
  change: Partial<MeasureInput>,
): MeasureInput[] => rows.map((row) => (row.measure === measure ? { ...row, ...change } : row));
