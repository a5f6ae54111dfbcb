import { mount } from "svelte";
import App from "../src/app/App.svelte";
import "../src/styles/index.css";
import { fakeHost, refusal } from "./fake-host";
import { openSession } from "./people";
import { history, importPreview, importView, memberList, memberRow, thanh } from "./members";
const wanted = new URLSearchParams(location.search);
const n = Number(wanted.get("n") ?? 31);
let settings = { ...openSession.settings, text_size: Number(wanted.get("size") ?? 18), theme: wanted.get("theme") ?? "light" };
const rows = Array.from({ length: n }, (_, i) => memberRow(i));
const host = fakeHost({
  session_state: () => ({ ...openSession, settings }),
  settings_set: (change) => (settings = { ...settings, ...(change as typeof settings) }),
  member_list: (input) => memberList(rows, input),
  member_get: () => structuredClone(thanh),
  record_history: { entries: history },
  member_reveal: { value: "001065000123" },
  member_edit: (i) => { if (i.value === "x") throw refusal("fields_refused", {}, [{ field: i.field, code: "date_partial" }]); return {}; },
  member_create: { id: "m0" },
  member_event_add: { id: "e9" },
  import_open: importView, import_map: importView, import_preview: importPreview, mapping_save: {},
  import_apply: { new: 2, changed: 1, unchanged: 26, refused: importPreview.refused },
  undo: {},
});
host.pickFile = async () => ({ token: "t", name: "DS.xlsx" });
const call = host.call.bind(host);
host.call = async (name, input) => { const e = await call(name, input); if (/edit|create|apply|add/.test(name)) e.op = { id: "o1", name }; return e; };
const target = document.getElementById("app");
if (target) mount(App, { target });
