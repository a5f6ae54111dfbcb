import type { Mirror } from "../catalogue";
import type { membersTexts as vi } from "../vi/members";

export const membersTexts = {
  "members.title": "Members",
} as const satisfies Mirror<typeof vi>;
