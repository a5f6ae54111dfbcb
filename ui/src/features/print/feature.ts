import type { Feature } from "$lib/feature";

export default {
  routes: [
    { path: "/print/:form", title: "print.title", screen: () => import("./PrintScreen.svelte") },
    { path: "/print/:form/:id", title: "print.title", screen: () => import("./PrintScreen.svelte") },
  ],
} satisfies Feature;
