import type { Feature } from "$lib/feature";

export default {
  routes: [
    { path: "/meetings/attendance", title: "attendance.title", screen: () => import("./AttendanceScreen.svelte") },
    { path: "/meetings/attendance/:year", title: "attendance.title", screen: () => import("./AttendanceScreen.svelte") },
  ],
} satisfies Feature;
