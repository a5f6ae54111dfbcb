import type { ErrorMirror } from "../../catalogue";
import type { casesErrors as vi } from "../vi/cases";

export const casesErrors = {} as const satisfies ErrorMirror<typeof vi>;
