import { describe, expect, it } from "vitest";
import { offering, recorded, several } from "./measures";

const words = (rows: { measure: string }[]) => rows.map((row) => row.measure);

describe("a ballot of several measures", () => {
  it("begins with what the cell decides by itself, and ends as a plain question", () => {
    expect(words(several(true))).toEqual(["none", "reprimand", "warning"]);
    expect(several(false)).toEqual([]);
  });

  it("keeps the order of the ballot, and what was counted", () => {
    const counted = recorded(several(true), "warning", { votes: 4 });
    const more = offering(offering(counted, "expulsion", true), "dismissal", true);
    expect(words(more)).toEqual(["none", "reprimand", "warning", "dismissal", "expulsion"]);
    expect(more[2]?.votes).toBe(4);
    expect(words(offering(more, "warning", false))).toEqual(["none", "reprimand", "dismissal", "expulsion"]);
    expect(offering(more, "warning", true)).toEqual(more);
  });
});
