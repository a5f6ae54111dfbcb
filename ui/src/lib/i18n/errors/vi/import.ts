import type { ErrorText } from "../../catalogue";

/** Refusals and failures met on the import screens. */
export const importErrors = {} as const satisfies Record<string, ErrorText>;
