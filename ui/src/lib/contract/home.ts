/** Commands of the first screen, of search, and those every feature shares. */

export type DueGroup = "overdue" | "soon" | "todo";

export interface DueItem {
  id: string;
  group: DueGroup;
  /** ISO date, or null when only a period is known. */
  date: string | null;
  /** What stands under the date: days left or past, or the period, as a code with params. */
  when?: { code: string; params: Record<string, string | number> } | null;
  title: string;
  detail: string;
  action: { label_code: string; route: string };
}

export interface NextMeeting {
  id: string;
  title: string;
  /** ISO date. */
  date: string;
  /** `HH:MM` or empty. */
  time: string;
  place: string;
  invited: number;
}

export interface CellFigures {
  members: number;
  official: number;
  probationary: number;
  exempt: number;
  elsewhere: number;
  /** Members of other cells on temporary activity here; never inside the total. */
  here: number;
  /** Mean attendance this year in percent, or null before the first meeting. */
  attendance: number | null;
}

export interface SearchHit {
  kind: "member" | "meeting" | "case" | "task" | "form";
  id: string;
  title: string;
  detail: string;
  route: string;
}

export interface DraftRow {
  key: string;
  value: unknown;
  at_ms: number;
}

export interface HomeCommands {
  home_due: {
    input: Record<string, never>;
    output: { due: DueItem[]; next_meeting: NextMeeting | null; figures: CellFigures };
  };
  search: { input: { text: string; limit?: number }; output: { hits: SearchHit[] } };
  draft_put: { input: { key: string; value: unknown }; output: unknown };
  draft_list: { input: { prefix?: string }; output: { drafts: DraftRow[] } };
  draft_delete: { input: { key: string }; output: unknown };
  undo: { input: { op: string }; output: unknown };
}
