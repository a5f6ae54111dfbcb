import { describe, expect, it } from "vitest";
import { match } from "./router.svelte";

describe("a route", () => {
  it.each([
    ["/members", "/members", {}],
    ["/members/:id", "/members/42", { id: "42" }],
    ["/print/:form/:id", "/print/6-KN%C4%90/7", { form: "6-KNĐ", id: "7" }],
  ])("%s fits %s", (pattern, path, params) => {
    expect(match(pattern, path)).toEqual(params);
  });

  it.each([
    ["/members", "/meetings"],
    ["/members/:id", "/members"],
    ["/members/:id", "/members/"],
    ["/members/:id", "/members/42/history"],
  ])("%s does not fit %s", (pattern, path) => {
    expect(match(pattern, path)).toBeUndefined();
  });
});
