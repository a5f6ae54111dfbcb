import type { ErrorText } from "../../catalogue";

/** Refusals and failures met on the meetings screens. */
export const meetingsErrors = {} as const satisfies Record<string, ErrorText>;
