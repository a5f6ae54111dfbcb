import { RuleTester } from "eslint";
import svelteParser from "svelte-eslint-parser";
import { describe, it } from "vitest";
import featureBorders from "./feature-borders.js";
import noLiteralText from "./no-literal-text.js";

RuleTester.describe = describe;
RuleTester.it = it;

const svelte = new RuleTester({ languageOptions: { parser: svelteParser } });
const script = new RuleTester();

svelte.run("text on screen comes from a catalogue", noLiteralText, {
  valid: [
    '<p>{t("home.title")}</p>',
    '<p class="sub">– · 12</p>',
    "<style>p { color: red }</style>",
    '<input aria-label={t("search.label")} type="text" />',
    "<b>{name}</b>",
  ],
  invalid: [
    { code: "<p>Việc đến hạn</p>", errors: 1 },
    { code: '<p>{"Việc"}</p>', errors: 1 },
    { code: '<p>{done ? "xong" : "chưa"}</p>', errors: 2 },
    { code: "<p>{`còn ${days} ngày`}</p>", errors: 2 },
    { code: '<button aria-label="Đóng"></button>', errors: 1 },
    { code: '<Button label={"Đóng"} />', errors: 1 },
  ],
});

const at = (filename, code) => ({ filename: `/ui/src/${filename}`, code });
script.run("lib ← components ← features ← app", featureBorders, {
  valid: [
    at("features/home/a.js", 'import { t } from "$lib/i18n"; import { Card } from "$components"; import "./b.js";'),
    at("app/Shell.js", 'import x from "../features/home/a.js";'),
    at("components/Card.js", 'import { t } from "$lib/i18n";'),
    at("features/home/a.js", 'import { x } from "svelte";'),
  ],
  invalid: [
    { ...at("features/home/a.js", 'import x from "../members/b.js";'), errors: [{ messageId: "sideways" }] },
    { ...at("features/home/a.js", 'const x = import("../members/b.js");'), errors: [{ messageId: "sideways" }] },
    { ...at("lib/query.js", 'import { Card } from "$components";'), errors: [{ messageId: "upward" }] },
    { ...at("components/Card.js", 'export { x } from "../features/home/a.js";'), errors: [{ messageId: "upward" }] },
  ],
});
