/** The history names what changed by its path in the record; events lie deeper than the fields of the page. */
import type { FieldChange } from "$lib/contract";
import { t, tCode } from "$lib/i18n";
import { eventName, fieldName } from "./standing";

export interface ToldChange {
  what: string;
  old: string;
  now: string;
}

/** A change in words: the field, the old and the new value. */
export function told({ field, old, new: now }: FieldChange): ToldChange {
  const [list, , part] = field.split(/[./]/);
  if (list !== "events") return { what: fieldName(field), old, now };
  const what = part === undefined ? fieldName("events") : tCode(`member.event.part.${part}`, {}, fieldName("events"));
  return { what, old: eventValue(part, old), now: eventValue(part, now) };
}

function eventValue(part: string | undefined, value: string): string {
  if (value === "") return "";
  if (part === "kind") return eventName(value);
  if (part === "struck") return value === "true" ? t("member.event.struck") : t("member.event.counts");
  return part === undefined ? wholeEvent(value) : value;
}

/** An event that appeared at once arrives as one value. */
function wholeEvent(value: string): string {
  try {
    const event = JSON.parse(value) as Partial<Record<string, unknown>>;
    return [eventName(String(event["kind"] ?? "")), event["date"], event["instrument"], event["reason"]]
      .filter((part) => typeof part === "string" && part !== "")
      .join(", ");
  } catch {
    return value;
  }
}
