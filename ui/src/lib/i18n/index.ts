/** The words of the app: `t("key", {params})`. */
export { errorText, language, reasonOf, refusalOf, setLanguage, t, tCode, type Key, type Language, type PlainKey } from "./texts.svelte";
