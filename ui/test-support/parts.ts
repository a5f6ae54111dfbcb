/** `npm run dev`, then /test-support/parts.html?theme=contrast&size=24: every part of the app on one page. */
import { mount } from "svelte";
import { applySettings, DEFAULTS } from "$lib/settings.svelte";
import "../src/styles/index.css";
import { fakeHost } from "./fake-host";
import Parts from "./Parts.svelte";

const wanted = new URLSearchParams(location.search);
fakeHost({ undo: {} });
applySettings({ ...DEFAULTS, text_size: Number(wanted.get("size") ?? 18), theme: wanted.get("theme") ?? "light" });

const target = document.getElementById("app");
if (target) mount(Parts, { target });
