import type { ErrorText } from "../../catalogue";

/** Refusals and failures met on the members screens. */
export const membersErrors = {} as const satisfies Record<string, ErrorText>;
