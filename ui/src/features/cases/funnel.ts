/** The funnel of a year: the geometry of its drawing and what it says. */
import type { CaseFunnelStage } from "$lib/contract";

export interface Band extends CaseFunnelStage {
  /** Corners of the band in its own box of `WIDTH` × `BAND`, as `points` takes them. */
  points: string;
  /** One figure for each file that stands here now; none for a crowd, which is only counted. */
  figures: number;
}

/** Units of the box a band is drawn in; it is stretched over the row. */
export const WIDTH = 100;
export const BAND = 10;
/** Even an empty stage keeps a width: the way goes on through it. */
const LEAST = 12;
/** More files than this on one stage are only counted. */
const MOST_FIGURES = 9;

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
    const corner = (wide: number, side: 1 | -1) => (WIDTH / 2 + (side * wide) / 2).toFixed(1);
    return {
      ...stage,
      points: `${corner(top, -1)},0 ${corner(top, 1)},0 ${corner(bottom, 1)},${BAND} ${corner(bottom, -1)},${BAND}`,
      figures: stage.now > MOST_FIGURES ? 0 : stage.now,
    };
  });
}

/** What rows of a list can be narrowed to, in the given order, with how many there are. */
export function countsBy<R>(rows: readonly R[], of: (row: R) => string, order: readonly string[]): { key: string; count: number }[] {
  return order.map((key) => ({ key, count: rows.filter((row) => of(row) === key).length })).filter(({ count }) => count > 0);
}
