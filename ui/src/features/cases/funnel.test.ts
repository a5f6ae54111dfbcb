import { describe, expect, it } from "vitest";
import { bands, countsBy, through } from "./funnel";

const stage = (key: string, now: number, reached: number) => ({ key, now, reached });
const STAGES = [stage("listed", 3, 2), stage("sympathiser", 1, 1), stage("ceremony", 0, 1), stage("probation", 1, 1), stage("official", 9, 0)];

describe("the funnel", () => {
  it("ends with the ceremony and counts those who went farther through every stage before", () => {
    expect(bands(STAGES).map(({ key }) => key)).toEqual(["listed", "sympathiser", "ceremony"]);
    expect(STAGES.map((_, index) => through(STAGES, index))).toEqual([5, 2, 1, 1, 0]);
  });

  it("is widest where most came through and never vanishes", () => {
    const drawn = bands(STAGES);
    expect(drawn[0]?.points.startsWith("0.0,0 ")).toBe(true);
    for (const { points } of bands([stage("listed", 0, 0)])) {
      const [left, right] = points.split(" ").map((corner) => Number(corner.split(",")[0]));
      expect((right ?? 0) - (left ?? 0)).toBeGreaterThan(0);
    }
  });

  it("joins each band to the one below it", () => {
    const edges = bands(STAGES).map(({ points }) => points.split(" ").map((corner) => corner.split(",")[0]));
    expect([edges[0]?.[3], edges[0]?.[2]]).toEqual([edges[1]?.[0], edges[1]?.[1]]);
  });

  it("draws a figure for each person and only counts a crowd", () => {
    expect(bands([stage("listed", 2, 0)])[0]?.figures).toBe(2);
    expect(bands([stage("listed", 40, 0)])[0]?.figures).toBe(0);
  });
});

it("offers only what there is to choose from, in order", () => {
  const rows = [{ group: "worker" }, { group: "pupil" }, { group: "worker" }, { group: "" }];
  expect(countsBy(rows, (row) => row.group, ["pupil", "student", "worker"])).toEqual([
    { key: "pupil", count: 1 },
    { key: "worker", count: 2 },
  ]);
});
