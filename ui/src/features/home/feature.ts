import type { Feature } from "$lib/feature";

const screen = () => import("./HomeScreen.svelte");

export default {
  routes: [
    { path: "/", title: "home.title", screen },
    // What the core calls it.
    { path: "/home", title: "home.title", screen },
  ],
  nav: { path: "/", label: "home.title", icon: "clock", order: 0 },
} satisfies Feature;
