import type { ErrorMirror } from "../../catalogue";
import type { meetingsErrors as vi } from "../vi/meetings";

export const meetingsErrors = {} as const satisfies ErrorMirror<typeof vi>;
