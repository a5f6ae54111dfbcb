import { describe, expect, it } from "vitest";
import { nearestField } from "./fields";

describe("a path into a record", () => {
  const marked = ["items/1", "items/1/conclusion", "items/1/statements", "chair", "residence/agree", "tasks/7/deadline"];

  it.each([
    ["items/1/conclusion", "items/1/conclusion"],
    ["items/1/presenter", "items/1"],
    ["residence.agree", "residence/agree"],
    ["tasks/7", "tasks/7/deadline"],
    ["chair", "chair"],
  ])("%s leads to the field %s", (target, field) => {
    expect(nearestField(target, marked)).toBe(field);
  });

  it("leads nowhere when the screen has no such field", () => {
    expect(nearestField("items/2/conclusion", marked)).toBeUndefined();
    expect(nearestField("chairs", marked)).toBeUndefined();
  });
});
