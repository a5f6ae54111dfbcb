/** This machine's settings, put to work on the page the moment they change. */
import type { Settings } from "$lib/contract";
import { call } from "$lib/host";
import { setLanguage } from "$lib/i18n";

export const TEXT_SIZES = [16, 18, 20, 22, 24, 26, 28] as const;

export const DEFAULTS: Settings = { text_size: 18, theme: "light", language: "vi", idle_minutes: 10, backup_days: 7 };

const held = $state<{ now: Settings }>({ now: DEFAULTS });

export const settings = (): Settings => held.now;

/** Show the window as these settings say. */
export function applySettings(next: Settings) {
  held.now = next;
  setLanguage(next.language === "en" ? "en" : "vi");
  document.documentElement.style.setProperty("font-size", `${next.text_size}px`);
  document.documentElement.dataset["theme"] = next.theme;
}

/** Change some settings: at once on screen, then kept by the core. */
export async function changeSettings(change: Partial<Settings>) {
  applySettings({ ...held.now, ...change });
  await call("settings_set", $state.snapshot(held.now));
}

/** One step smaller (−1) or larger (+1); undefined at the end of the scale. */
export function nextTextSize(step: 1 | -1): number | undefined {
  const sizes = step > 0 ? TEXT_SIZES : [...TEXT_SIZES].reverse();
  return sizes.find((size) => (size - held.now.text_size) * step > 0);
}
