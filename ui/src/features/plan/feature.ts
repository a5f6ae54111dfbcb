import type { Feature } from "$lib/feature";

export default {
  routes: [
    { path: "/meetings/plan", title: "plan.title", screen: () => import("./PlanScreen.svelte") },
    { path: "/meetings/plan/:year", title: "plan.title", screen: () => import("./PlanScreen.svelte") },
  ],
} satisfies Feature;
