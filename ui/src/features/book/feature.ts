import type { Feature } from "$lib/feature";

export default {
  routes: [{ path: "/minute-book", title: "seal.book", screen: () => import("./BookScreen.svelte") }],
} satisfies Feature;
