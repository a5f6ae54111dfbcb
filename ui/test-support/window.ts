/** `npm run dev`, then /test-support/window.html?state=open|locked|empty: the screens without a core. */
import { mount } from "svelte";
import App from "../src/app/App.svelte";
import "../src/styles/index.css";
import { fakeHost, refusal } from "./fake-host";
import { home, openSession } from "./people";

const wanted = new URLSearchParams(location.search);
const state = wanted.get("state") ?? "open";
let settings = { ...openSession.settings, text_size: Number(wanted.get("size") ?? 18), theme: wanted.get("theme") ?? "light" };
const vaults = [{ id: "v2", name: "Tổ dân phố 5", practice: false, path: "C:\\Users\\Thanh\\AppData\\Local\\sochibo\\vaults\\0193" }];

fakeHost({
  session_state: () =>
    state === "open" ? { ...openSession, settings } : { ...openSession, state, settings, cell: null, user: null, vaults: state === "empty" ? [] : vaults },
  settings_set: (change) => (settings = { ...settings, ...(change as typeof settings) }),
  home_due: home,
  search: {
    hits: [
      { kind: "member", id: "1", title: "Nguyễn Đình Đức", detail: "Đảng viên chính thức · sinh 1961", route: "/members/1" },
      { kind: "meeting", id: "2", title: "Sinh hoạt thường kỳ tháng 11/2026", detail: "… đồng chí Nguyễn Đình Đức đề nghị …", route: "/meetings/2" },
    ],
  },
  passphrase_strength: ({ passphrase }) => ({ score: Math.min(4, Math.floor(passphrase.length / 6)), advice: passphrase.length < 10 ? "passphrase_longer" : null }),
  vault_create: async () => (await new Promise((resolve) => setTimeout(resolve, 500)), { vault: "v", sheet: { token: "t", name: "phieu-khoi-phuc.pdf", mime: "application/pdf" }, check: [3, 6] }),
  recovery_sheet: { token: "t", name: "phieu.pdf", mime: "application/pdf" },
  vault_unlock: () => {
    throw refusal("wrong_passphrase");
  },
});

const target = document.getElementById("app");
if (target) mount(App, { target });
