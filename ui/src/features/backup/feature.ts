import type { Feature } from "$lib/feature";

export default {
  routes: [{ path: "/backup", title: "backup.title", screen: () => import("./BackupScreen.svelte") }],
  nav: { path: "/backup", label: "backup.title", icon: "shield", order: 80 },
} satisfies Feature;
