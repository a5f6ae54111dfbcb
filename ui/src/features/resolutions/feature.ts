import type { Feature } from "$lib/feature";

export default {
  routes: [
    { path: "/meetings/resolutions", title: "resolutions.title", screen: () => import("./ResolutionsScreen.svelte") },
    { path: "/meetings/resolutions/:id", title: "resolutions.one", screen: () => import("./ResolutionScreen.svelte") },
  ],
} satisfies Feature;
