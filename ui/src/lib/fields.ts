/**
 * The core names a place in a record by a path: `items/<id>/conclusion`, `residence.agree`. Screens mark their fields with
 * `data-field="…"`, and whoever points at a gap goes to the nearest marked field.
 */
import { tick } from "svelte";

/** One spelling for both separators. */
export const fieldPath = (target: string) => target.replaceAll(".", "/");

/** The marked path that a target lies in, or that lies in the target; the longest one wins. */
export function nearestField(target: string, marked: readonly string[]): string | undefined {
  const wanted = fieldPath(target);
  const within = (inner: string, outer: string) => inner === outer || inner.startsWith(`${outer}/`);
  return marked
    .filter((path) => within(wanted, fieldPath(path)) || within(fieldPath(path), wanted))
    .sort((a, b) => Number(fieldPath(b) === wanted) - Number(fieldPath(a) === wanted) || b.length - a.length)[0];
}

const FOCUSABLE = "input, textarea, select, button[tabindex='0'], button:not([tabindex]), a[href], [tabindex='0']";

/** Bring a field into view, mark it for a moment and give it the focus. False when the screen has no such field. */
export async function goToField(target: string): Promise<boolean> {
  await tick();
  const all = [...document.querySelectorAll<HTMLElement>("[data-field]")];
  const path = nearestField(target, all.map((element) => element.dataset["field"] ?? ""));
  const place = all.find((element) => element.dataset["field"] === path);
  if (!path || !place) return false;
  place.scrollIntoView({ block: "center" });
  place.classList.add("pointed-at");
  setTimeout(() => place.classList.remove("pointed-at"), 2_500);
  (place.matches(FOCUSABLE) ? place : place.querySelector<HTMLElement>(FOCUSABLE))?.focus();
  return true;
}
