import type { Feature } from "$lib/feature";

export default {
  routes: [
    { path: "/meetings", title: "meetings.title", screen: () => import("./MeetingsScreen.svelte") },
    { path: "/meetings/new", title: "meetings.new", screen: () => import("./NewMeetingScreen.svelte") },
    { path: "/meetings/:id", title: "meetings.one", screen: () => import("./MeetingScreen.svelte") },
  ],
  nav: { path: "/meetings", label: "meetings.title", icon: "minutes", order: 10 },
} satisfies Feature;
