/** Invented answers of the core, for tests of screens. */
import type { HomeView, SessionState } from "$lib/contract";

export const openSession: SessionState = {
  state: "open",
  vaults: [{ id: "v1", name: "Tổ dân phố 5", practice: true, path: "/home/thanh/sochibo/vaults/v1" }],
  cell: {
    id: "c1",
    name: "Tổ dân phố 5",
    superior: "phường Minh Khai",
    practice: true,
    has_committee: true,
    rules_title: "Trung ương 07/2026 + Hà Nội 11/2025",
  },
  user: { name: "Nguyễn Văn Thành", post: "Bí thư" },
  settings: { text_size: 18, theme: "light", language: "vi", idle_minutes: 10, backup_days: 7 },
  version: "0.1.0",
  today: "22/11/2026",
  recovery_confirmed: true,
  meeting_running: false,
};

export const home: HomeView = {
  conflicts: 0,
  due: [
    { id: "1", group: "overdue", date: "18/11/2026", days: -4, working_days: null, code: "due_minutes_gaps", params: { month: "11/2026" }, source: "HD 42-HD/BTCTW", route: "/meetings/m1" },
    { id: "2", group: "soon", date: "28/11/2026", days: 6, working_days: null, code: "due_task", params: { title: "Vận động hai hộ ngõ 12 hiến đất mở đường", owner: "Phạm Văn Dũng" }, source: "", route: "/meetings/m1" },
    { id: "3", group: "soon", date: "04/12/2026", days: 12, working_days: null, code: "due_meeting_hold", params: { month: "12/2026" }, source: "", route: "/meetings/m2" },
    { id: "4", group: "todo", date: "20/12/2026", days: 28, working_days: null, code: "due_probation", params: { name: "Lê Quang Huy", rung: "30" }, source: "Điều lệ Đảng, Điều 5", route: "/members/p1" },
    { id: "5", group: "todo", date: "", days: 0, working_days: null, code: "due_meeting_plan", params: { month: "1/2027" }, source: "", route: "/meetings" },
  ],
  next_meeting: {
    id: "m2",
    title: "Sinh hoạt thường kỳ tháng 12/2026",
    date: "04/12/2026",
    weekday: 5,
    time: "19:30",
    place: "Nhà văn hóa tổ 5",
    convened: 28,
    state: "planned",
  },
  figures: { total: 31, official: 29, probationary: 2, exempt: 3, temp_away: 1, temp_here: 2, cases: 6 },
};
