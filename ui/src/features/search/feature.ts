import type { Feature } from "$lib/feature";

export default {
  routes: [{ path: "/search", title: "search.title", screen: () => import("./SearchScreen.svelte") }],
} satisfies Feature;
