import type { Feature } from "$lib/feature";

export default {
  routes: [{ path: "/cases/:id/cv", title: "cv.title", screen: () => import("./CvScreen.svelte") }],
} satisfies Feature;
