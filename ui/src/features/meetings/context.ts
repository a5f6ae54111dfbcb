/** The meeting on screen, for its parts. */
import { createContext } from "svelte";
import type { MeetingModel } from "./meeting.svelte";

export const [useMeeting, setMeeting] = createContext<MeetingModel>();
