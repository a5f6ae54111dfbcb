/** The funnel of a year: the geometry of its drawing and what it says. */
import type { CaseFunnelStage } from "$lib/contract";

export interface Band extends CaseFunnelStage {
  /** Corners of the band in the drawing, as `points` takes them. */
  points: string;
  /** Its upper edge. */
  y: number;
  /** Where the files that stand here now are drawn, from left to right. */
  dots: number[];
}

/** Units of the drawing. */
export const WIDTH = 260;
export const BAND = 34;
const GAP = 3;
/** Even an empty stage keeps a width: the way goes on through it. */
const LEAST = 26;
const STEP = 15;
/** More files than this on one stage are only counted. */
const MOST_DOTS = 12;

/** The way ends with the ceremony; those on probation came through all of it, members of earlier years are no part of it. */
const AFTER = ["probation", "official", "ended"];

export const onTheWay = (stages: readonly CaseFunnelStage[]) => stages.filter(({ key }) => !AFTER.includes(key));

/** How many stand at a stage or farther, and no fewer than reached it in the year. */
export function through(stages: readonly CaseFunnelStage[], index: number): number {
  const farther = stages.slice(index).filter(({ key }) => key !== "official" && key !== "ended");
  const standing = farther.reduce((sum, { now }) => sum + now, 0);
  return Math.max(stages[index]?.reached ?? 0, standing);
}

/** The bands from the first stage to the last; each narrows towards the one below it. */
export function bands(stages: readonly CaseFunnelStage[]): Band[] {
  const drawn = onTheWay(stages);
  const sizes = drawn.map((_, index) => through(stages, index));
  const most = Math.max(1, ...sizes);
  const widths = sizes.map((size) => LEAST + ((WIDTH - LEAST) * size) / most);
  return drawn.map((stage, index) => {
    const top = widths[index] ?? LEAST;
    const bottom = Math.min(top, widths[index + 1] ?? top * 0.8);
    const y = index * (BAND + GAP);
    const corner = (wide: number, side: 1 | -1) => (WIDTH / 2 + (side * wide) / 2).toFixed(1);
    return {
      ...stage,
      y,
      points: `${corner(top, -1)},${y} ${corner(top, 1)},${y} ${corner(bottom, 1)},${y + BAND} ${corner(bottom, -1)},${y + BAND}`,
      dots: dots(stage.now),
    };
  });
}

function dots(count: number): number[] {
  if (count > MOST_DOTS) return [];
  return Array.from({ length: count }, (_, place) => WIDTH / 2 + (place - (count - 1) / 2) * STEP);
}

export const heightOf = (drawn: readonly Band[]) => Math.max(1, drawn.length * (BAND + GAP) - GAP);

/** What rows of a list can be narrowed to, in the given order, with how many there are. */
export function countsBy<R>(rows: readonly R[], of: (row: R) => string, order: readonly string[]): { key: string; count: number }[] {
  return order.map((key) => ({ key, count: rows.filter((row) => of(row) === key).length })).filter(({ count }) => count > 0);
}
