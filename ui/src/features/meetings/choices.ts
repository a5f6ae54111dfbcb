/** Who can be chosen where in a meeting. People who cannot stay in the list and say why. */
import type { PersonChoice } from "$components";
import type { MeetingView } from "$lib/contract";
import { t } from "$lib/i18n";

const absent = (mark: string) => mark === "excused" || mark === "unexcused";

/** Those in the room: chair, clerk and presenters. */
export function presentOf(view: MeetingView): PersonChoice[] {
  return view.people.map(({ member, name, post, mark }) => ({
    id: member,
    name,
    detail: post,
    reason: absent(mark) ? t("meeting.absent_here") : undefined,
  }));
}

/** Speakers may be guests too; a guest's id is `@` and the name. */
export function speakersOf(view: MeetingView): PersonChoice[] {
  return [...presentOf(view), ...view.guests.map(({ name, post }) => ({ id: `@${name}`, name, detail: post || t("meeting.guest") }))];
}

/** Work can be given to the absent too. */
export function ownersOf(view: MeetingView): PersonChoice[] {
  return view.people.map(({ member, name, post, mark }) => ({ id: member, name, detail: absent(mark) ? t("meeting.absent_here") : post }));
}

/** The question on a candidate as the minutes print it, whatever the language of the screen. */
export const admissionOf = (name: string) => `Đề nghị kết nạp quần chúng ${name} vào Đảng`;
