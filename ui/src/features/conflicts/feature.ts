import type { Feature } from "$lib/feature";

export default {
  routes: [{ path: "/conflicts", title: "conflict.title", screen: () => import("./ConflictsScreen.svelte") }],
} satisfies Feature;
