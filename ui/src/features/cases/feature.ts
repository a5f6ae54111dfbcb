import type { Feature } from "$lib/feature";

export default {
  routes: [
    { path: "/cases", title: "cases.title", screen: () => import("./CasesScreen.svelte") },
    { path: "/cases/statistics/:period", title: "statistics.title", screen: () => import("./StatisticsScreen.svelte") },
    { path: "/cases/:id", title: "cases.one", screen: () => import("./CaseScreen.svelte") },
  ],
  nav: { path: "/cases", label: "cases.title", icon: "person_add", order: 30 },
} satisfies Feature;
