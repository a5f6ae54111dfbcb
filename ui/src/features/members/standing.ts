/** How a membership stands, in words and colour. */
import { tCode } from "$lib/i18n";

export type StandingTone = "red" | "amber" | "green" | "gold" | "neutral";

const TONES: Readonly<Record<string, StandingTone>> = {
  exempt: "neutral",
  temp_away: "amber",
  temp_here: "amber",
  suspended: "red",
  prosecuted: "red",
  interrupted: "red",
};

export const className = (word: string) => tCode(`member.class.${word}`, {}, word);
export const classTone = (word: string): StandingTone => (word === "official" ? "green" : "gold");
export const activityName = (word: string) => tCode(`member.activity.${word}`, {}, word);
export const activityTone = (word: string): StandingTone => TONES[word] ?? "neutral";
/** The words of the filters, where they name the same thing in fewer words. */
export const activityShort = (word: string) => (/^(exempt|temp_)/.test(word) ? tCode(`members.filter.${word}`) : activityName(word));
export const eventName = (word: string) => tCode(`member.event.${word}`, {}, word);
export const fieldName = (key: string) => tCode(`member.field.${key}`, {}, key);

/** Kinds of dated event, the frequent ones first. */
export const EVENT_KINDS = [
  "temp_away",
  "temp_here",
  "exempt",
  "active",
  "transferred_out",
  "transferred_in",
  "suspended",
  "prosecuted",
  "interrupted",
  "reprimanded",
  "warned",
  "deceased",
  "resigned",
  "removed",
  "expelled",
  "left",
] as const;
