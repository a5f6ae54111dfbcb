import type { ErrorMirror } from "../../catalogue";
import type { importErrors as vi } from "../vi/import";

export const importErrors = {} as const satisfies ErrorMirror<typeof vi>;
