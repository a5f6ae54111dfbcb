import type { ErrorMirror } from "../../catalogue";
import type { sessionErrors as vi } from "../vi/session";

export const sessionErrors = {} as const satisfies ErrorMirror<typeof vi>;
