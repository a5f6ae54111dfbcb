/** What a feature tells the shell about itself: `features/<name>/feature.ts` exports one of these by default. */
import type { Component } from "svelte";
import type { PlainKey } from "$lib/i18n";
import type { IconName } from "$lib/icons";
import type { RouteParams } from "$lib/router.svelte";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each screen has its own params
export type Screen = Component<any>;

export interface Route {
  /** `/members/:id`; a screen gets the params as props. */
  path: string;
  screen: () => Promise<{ default: Screen }>;
  /** The window's title; the screen's own `h1` may say more. */
  title: PlainKey;
}

export interface NavEntry {
  path: string;
  label: PlainKey;
  icon: IconName;
  /** Position in the navigation: home 0, meetings 10, members 20, cases 30, settings 90. */
  order: number;
}

export interface Feature {
  routes: Route[];
  nav?: NavEntry;
}

export type { RouteParams };
