import type { Mirror } from "../catalogue";
import type { searchTexts as vi } from "../vi/search";

export const searchTexts = {
  "search.title": "Search",
  "search.label": "Search the book",
  "search.placeholder": "Find people, minutes, papers… (no diacritics needed)",
  "search.shortcut": "Ctrl K",
  "search.results": "Search “{text}”",
  "search.start": "Type in the box above, diacritics not needed",
  "search.start_text": "Finds people, meetings, admission files and tasks.",
  "search.none": "“{text}” is not in the book",
  "search.none_text": "Try fewer letters, or one word of the name.",
  "search.found": "{count} {count|result|results}",
  "search.kind_member": "Member",
  "search.kind_person": "Person",
  "search.kind_meeting": "Meeting",
  "search.kind_case": "Admission file",
  "search.kind_task": "Task",
  "search.kind_resolution": "Resolution, conclusion",
  "search.kind_other": "Other",
} as const satisfies Mirror<typeof vi>;
