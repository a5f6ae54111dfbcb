import { describe, expect, it } from "vitest";
import { fieldOf, partOf, partShown, targetPath } from "./case-parts";

describe("the part of a field", () => {
  it.each([
    ["full_name", "person"],
    ["source/group", "person"],
    ["residence.agree", "vote"],
    ["resolution_no", "vote"],
    ["introducers/a/strengths", "people"],
    ["verifications", "verify"],
    ["tracks/religion", "tracks"],
    ["probation/residence/body", "probation"],
    ["papers/9-KND", "papers"],
    ["milestones/actual/ceremony", "way"],
  ])("%s stands in %s", (field, part) => {
    expect(partOf(field)).toBe(part);
  });

  it("tells where the person lives from what the residence says", () => {
    expect(fieldOf("person/residence")).toBe("residence_province");
    expect(targetPath("c", "person/residence")).toBe("/cases/c?part=person&field=residence_province");
    expect(targetPath("c", "residence.body")).toBe("/cases/c?part=vote&field=residence%2Fbody");
  });
});

describe("an address", () => {
  it("shows the part it names, else that of its field, else the way", () => {
    expect(partShown(new URLSearchParams("part=check"))).toBe("check");
    expect(partShown(new URLSearchParams("field=vote"))).toBe("vote");
    expect(partShown(new URLSearchParams("part=nothing"))).toBe("way");
  });

  it("leads a milestone to the way and the CV to its own screen", () => {
    expect(targetPath("c", "milestones/actual/sent-up")).toBe("/cases/c?part=way&milestone=sent-up");
    expect(targetPath("c", "cv/relatives/r1")).toBe("/cases/c/cv?field=relatives%2Fr1");
    expect(targetPath("c", "cv")).toBe("/cases/c/cv");
  });
});
