import type { ErrorMirror } from "../../catalogue";
import type { coreErrors as vi } from "../vi/core";

export const coreErrors = {
  host_unreachable: {
    message: "The core of the app cannot be reached.",
    advice: "Close this window and open it again. What you typed is kept.",
  },
  unknown: {
    message: "Something went wrong ({code}).",
    advice: "Try once more; if it stays, note this code and restart the app.",
  },
} as const satisfies ErrorMirror<typeof vi>;
