import type { ErrorMirror } from "../../catalogue";
import type { membersErrors as vi } from "../vi/members";

export const membersErrors = {} as const satisfies ErrorMirror<typeof vi>;
