import type { ErrorText } from "../../catalogue";

/** Refusals and failures met on the session screens. */
export const sessionErrors = {} as const satisfies Record<string, ErrorText>;
