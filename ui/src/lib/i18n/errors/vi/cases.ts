import type { ErrorText } from "../../catalogue";

/** Refusals and failures met on the cases screens. */
export const casesErrors = {} as const satisfies Record<string, ErrorText>;
