/** What a screen may ask of the shell around it. */
import { onDestroy } from "svelte";

class Layout {
  /** The navigation shows icons only. */
  folded = $state(false);
  /** A meeting is in progress: the vault does not lock by itself. */
  live = $state(false);
  /** A number beside a navigation entry, by path. */
  counts = $state<Record<string, number>>({});
}

export const layout = new Layout();

/** For the screen of a meeting: fold the navigation while it is shown, and suspend the idle lock while it goes on. */
export function useMeetingLayout(running: () => boolean) {
  layout.folded = true;
  $effect(() => {
    layout.live = running();
  });
  onDestroy(() => {
    layout.folded = layout.live = false;
  });
}
