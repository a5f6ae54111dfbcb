import type { Feature } from "$lib/feature";

export default {
  routes: [
    { path: "/carry", title: "carry.title", screen: () => import("./JobsScreen.svelte") },
    { path: "/carry/meeting/:meeting", title: "carry.title", screen: () => import("./SaveScreen.svelte") },
    { path: "/carry/form/:form/:id", title: "carry.title", screen: () => import("./SaveScreen.svelte") },
    { path: "/carry/form/:form", title: "carry.title", screen: () => import("./SaveScreen.svelte") },
  ],
} satisfies Feature;
