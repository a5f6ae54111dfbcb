import type { Feature } from "$lib/feature";

export default {
  routes: [{ path: "/settings", title: "settings.title", screen: () => import("./SettingsScreen.svelte") }],
  nav: { path: "/settings", label: "settings.title", icon: "settings", order: 90 },
} satisfies Feature;
