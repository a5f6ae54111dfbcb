/**
 * The features there are: every folder under `features/` with a `feature.ts`. A new feature is a new folder; nothing
 * here is edited, and the navigation shows only what exists.
 */
import type { Feature, NavEntry, Route } from "$lib/feature";
import { match, type RouteParams } from "$lib/router.svelte";

const found = import.meta.glob<{ default: Feature }>("../features/*/feature.ts", { eager: true });
const features = Object.values(found).map((module) => module.default);

export const routes: Route[] = features.flatMap((feature) => feature.routes);

export const navigation: NavEntry[] = features
  .flatMap((feature) => feature.nav ?? [])
  .sort((a, b) => a.order - b.order);

export interface Arrival {
  route: Route;
  params: RouteParams;
}

/** The route of a path. Routes without params win: `/meetings/new` before `/meetings/:id`. */
export function findRoute(path: string, among: readonly Route[] = routes): Arrival | undefined {
  const fixedFirst = [...among].sort((a, b) => Number(a.path.includes(":")) - Number(b.path.includes(":")));
  for (const route of fixedFirst) {
    const params = match(route.path, path);
    if (params) return { route, params };
  }
  return undefined;
}

/** The navigation entry a path belongs under: the longest one it begins with. */
export function entryOf(path: string, among: readonly NavEntry[] = navigation): NavEntry | undefined {
  return [...among]
    .filter((entry) => path === entry.path || (entry.path !== "/" && path.startsWith(`${entry.path}/`)))
    .sort((a, b) => b.path.length - a.path.length)[0];
}
