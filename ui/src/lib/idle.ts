/** Calls `expired` after so many minutes without a key, a click or a movement. Returns the function that stops it. */
export function watchIdle(minutes: () => number, suspended: () => boolean, expired: () => void): () => void {
  let last = Date.now();
  const seen = () => {
    last = Date.now();
  };
  const events = ["pointerdown", "pointermove", "keydown", "wheel"] as const;
  for (const name of events) window.addEventListener(name, seen, { passive: true });
  const timer = setInterval(() => {
    if (suspended()) return seen();
    const limit = minutes();
    if (limit > 0 && Date.now() - last >= limit * 60_000) {
      seen();
      expired();
    }
  }, 5_000);
  return () => {
    clearInterval(timer);
    for (const name of events) window.removeEventListener(name, seen);
  };
}
