/**
 * Words on screen. `t("home.title")` follows the chosen language by itself: it reads reactive state, so markup that
 * calls it is redrawn when the language changes.
 */
import type { FieldError, WireError } from "$lib/contract";
import type { ErrorText } from "./catalogue";
import { en } from "./en";
import { errorsEn } from "./errors/en";
import { errorsVi } from "./errors/vi";
import { fill, type Params, type ParamNames } from "./message";
import { vi } from "./vi";

/** Languages of the app's own words; forms and legal texts exist in Vietnamese only. */
export type Language = "vi" | "en";

export type Key = keyof typeof vi;
type Texts = typeof vi;
/** Keys whose message stands alone: what navigation and titles may name. */
export type PlainKey = { [K in Key]: [ParamNames<Texts[K]>] extends [never] ? K : never }[Key];
/** No second argument for a message without slots. */
type Rest<K extends Key> = [ParamNames<Texts[K]>] extends [never] ? [] : [params: Params<Texts[K]>];

const catalogues: Record<Language, Readonly<Record<Key, string>>> = { vi, en };
const errors: Record<Language, Readonly<Record<string, ErrorText>>> = { vi: errorsVi, en: errorsEn };

const chosen = $state<{ language: Language }>({ language: "vi" });

export const language = () => chosen.language;

export function setLanguage(language: Language) {
  chosen.language = language;
  if (typeof document !== "undefined") document.documentElement.lang = language;
}

/** The message for a key, with its params. */
export function t<K extends Key>(key: K, ...[params]: Rest<K>): string {
  return fill(catalogues[chosen.language][key], params);
}

/** For keys that arrive as data (codes of the core): the message, or the fallback when the catalogue has none. */
export function tCode(key: string, params: Record<string, unknown> = {}, fallback = ""): string {
  const texts: Readonly<Record<string, string>> = catalogues[chosen.language];
  const message = texts[key];
  return message === undefined ? fallback : fill(message, params);
}

/** What an error says to the person: the sentence and the advice. */
export function errorText(wire: Pick<WireError, "code" | "params">): ErrorText {
  const texts = errors[chosen.language];
  const found = texts[wire.code] ?? texts["unknown"];
  const params = { code: wire.code, ...wire.params };
  return { message: fill(found?.message ?? "", params), advice: fill(found?.advice ?? "", params) };
}

/** Why a field was refused; undefined when it was not. */
export function refusalOf(error: Pick<WireError, "fields"> | undefined, field: string): string | undefined {
  const refusal: FieldError | undefined = error?.fields.find((found) => found.field === field);
  return refusal && tCode(`refusal.${refusal.code}`, refusal.params, t("refusal.other"));
}

/** Why a change of one field was refused: the reason of the field, else what the error says. */
export function reasonOf(error: WireError, field: string): string {
  return refusalOf(error, field) ?? errorText(error).message;
}
