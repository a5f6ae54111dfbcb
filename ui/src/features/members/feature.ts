import type { Feature } from "$lib/feature";

export default {
  routes: [
    { path: "/members", title: "members.title", screen: () => import("./MembersScreen.svelte") },
    { path: "/members/:id", title: "members.title", screen: () => import("./MemberScreen.svelte") },
  ],
  nav: { path: "/members", label: "members.title", icon: "people", order: 20 },
} satisfies Feature;
