import { describe, expect, it } from "vitest";
import type { NavEntry, Route } from "$lib/feature";
import { entryOf, findRoute, navigation, routes } from "./features";

const screen = () => Promise.reject(new Error("not opened here"));
const route = (path: string): Route => ({ path, title: "home.title", screen });
const entry = (path: string): NavEntry => ({ path, label: "home.title", icon: "clock", order: 0 });

describe("the features", () => {
  it("prefer a fixed path to one with a param", () => {
    const among = [route("/meetings/:id"), route("/meetings/new")];
    expect(findRoute("/meetings/new", among)?.route.path).toBe("/meetings/new");
    expect(findRoute("/meetings/7", among)).toMatchObject({ params: { id: "7" } });
    expect(findRoute("/nowhere", among)).toBeUndefined();
  });

  it("light up the entry a screen belongs under", () => {
    const among = [entry("/"), entry("/members")];
    expect(entryOf("/members/42", among)?.path).toBe("/members");
    expect(entryOf("/", among)?.path).toBe("/");
    expect(entryOf("/search", among)).toBeUndefined();
  });

  it("have one route per path, and every entry leads somewhere", () => {
    expect(new Set(routes.map(({ path }) => path)).size).toBe(routes.length);
    for (const { path } of navigation) expect(findRoute(path)).toBeDefined();
  });
});
