/** The hour, read anew every second while something shows it. */
import { createSubscriber } from "svelte/reactivity";

const ticking = createSubscriber((update) => {
  const timer = setInterval(update, 1_000);
  return () => clearInterval(timer);
});

/** Reading it in markup redraws with every second. */
export function now(): Date {
  ticking();
  return new Date();
}
