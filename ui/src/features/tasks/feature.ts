import type { Feature } from "$lib/feature";

export default {
  routes: [{ path: "/tasks", title: "tasks.title", screen: () => import("./TasksScreen.svelte") }],
  nav: { path: "/tasks", label: "tasks.title", icon: "task", order: 15 },
} satisfies Feature;
