import type { Feature } from "$lib/feature";

export default {
  routes: [{ path: "/import", title: "import.title", screen: () => import("./ImportScreen.svelte") }],
} satisfies Feature;
