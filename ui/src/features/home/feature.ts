import type { Feature } from "$lib/feature";

export default {
  routes: [{ path: "/", title: "home.title", screen: () => import("./HomeScreen.svelte") }],
  nav: { path: "/", label: "home.title", icon: "clock", order: 0 },
} satisfies Feature;
