import type { Feature } from "$lib/feature";

export default {
  routes: [
    { path: "/cases/:id/cv", title: "cv.title", screen: () => import("./CvScreen.svelte") },
    { path: "/cases/:id/cv/receive", title: "cv.receive", screen: () => import("./ReceiveScreen.svelte") },
  ],
} satisfies Feature;
