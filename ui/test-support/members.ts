/** Invented members, and a core that keeps them in memory: for tests of the members and import screens. */
import type {
  FieldView,
  HistoryEntry,
  ImportPreview,
  ImportView,
  MemberListInput,
  MemberListOutput,
  MemberRow,
  MemberView,
} from "$lib/contract";
import { fold } from "$lib/text";

const FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương"];
const MIDDLE = ["Văn", "Thị", "Đình", "Quang", "Thị Bích", "Minh", "Hữu"];
const GIVEN = ["An", "Bình", "Cường", "Dũng", "Đức", "Hoa", "Huy", "Khánh", "Mai", "Ngọc", "Quân", "Thành", "Yến"];
const two = (n: number) => String(n).padStart(2, "0");
const pick = (list: readonly string[], n: number) => list[n % list.length] ?? "";

/** One member a number, the same each time. */
export function memberRow(n: number, more: Partial<MemberRow> = {}): MemberRow {
  const official = n % 9 !== 4;
  return {
    id: `m${n}`,
    full_name: `${pick(FAMILY, n * 5 + Math.floor(n / 12))} ${pick(MIDDLE, n * 3)} ${pick(GIVEN, n)}`,
    born: n % 11 === 3 ? String(1948 + (n % 40)) : `${two(1 + (n % 28))}/${two(1 + (n % 12))}/${1948 + (n % 50)}`,
    gender: n % 3 === 1 ? "female" : "male",
    personal_id: "001•••••••23",
    card_no: official ? "010•••••••45" : "",
    admitted_on: `${two(1 + ((n * 7) % 28))}/${two(1 + (n % 12))}/${1978 + (n % 45)}`,
    official_on: official ? `${two(1 + ((n * 7) % 28))}/${two(1 + (n % 12))}/${1979 + (n % 45)}` : "",
    class: official ? "official" : "probationary",
    activity: n % 13 === 7 ? "exempt" : n % 17 === 5 ? "temp_away" : "active",
    post: ["Bí thư", "Phó bí thư", "Chi ủy viên"][n] ?? "",
    ...more,
  };
}

export function memberList(rows: readonly MemberRow[], { text, status, offset, limit }: MemberListInput): MemberListOutput {
  const is: Record<string, (row: MemberRow) => boolean> = {
    here: () => true,
    official: (row) => row.class === "official",
    probationary: (row) => row.class === "probationary",
    exempt: (row) => row.activity === "exempt",
    temp_away: (row) => row.activity === "temp_away",
    temp_here: () => false,
    left: () => false,
    all: () => true,
  };
  const found = rows.filter((row) => (is[status || "here"] ?? (() => true))(row) && fold(row.full_name).includes(fold(text)));
  const counts = Object.fromEntries(Object.entries(is).map(([name, test]) => [name, rows.filter(test).length]));
  return { total: found.length, counts, rows: found.slice(offset, offset + (limit || 100)) };
}

export function field(key: string, group: string, value: string, more: Partial<FieldView> = {}): FieldView {
  return { key, group, value, masked: false, required: false, input: "text", options: [], ...more };
}

export const thanh: MemberView = {
  id: "m0",
  person: "p0",
  full_name: "Nguyễn Văn Thành",
  class: "official",
  activity: "temp_away",
  fields: [
    field("full_name", "identity", "Nguyễn Văn Thành", { required: true }),
    field("other_name", "identity", ""),
    field("gender", "identity", "Nam", { input: "choice", options: ["Nam", "Nữ"] }),
    field("born", "identity", "05/03/1965", { input: "partial_date" }),
    field("ethnicity", "identity", "Kinh", { input: "suggested", options: ["Kinh", "Tày", "Thái", "Mường", "Mông"] }),
    field("religion", "identity", "Không", { input: "suggested", options: ["Không", "Phật giáo", "Công giáo"] }),
    field("personal_id", "identity", "001•••••••23", { input: "digits", masked: true }),
    field("old_id", "identity", "", { input: "digits" }),
    field("phone", "identity", "0912 345 678"),
    field("home_province", "origin", "Hà Nam"),
    field("home_detail", "origin", "thôn Đông, xã Bình Minh"),
    field("residence_province", "origin", "Hà Nội"),
    field("residence_detail", "origin", "Số 12, ngõ 5, phường Minh Khai"),
    field("card_no", "party", "010•••••••45", { input: "digits", masked: true }),
    field("card_date", "party", "03/02/2026", { input: "partial_date" }),
    field("admitted_on", "party", "19/05/1991", { input: "partial_date" }),
    field("official_on", "party", "19/05/1990", { input: "partial_date" }),
    field("post", "party", "Bí thư", { input: "suggested", options: ["Bí thư", "Phó bí thư", "Chi ủy viên"] }),
    field("occupation", "work", "Hưu trí", { input: "suggested", options: ["Hưu trí", "Nông dân"] }),
    field("schooling", "work", "10/10"),
    field("note", "note", "", { input: "long_text" }),
  ],
  events: [
    { id: "e2", kind: "temp_away", date: "01/02/2026", instrument: "Giấy giới thiệu số 12", reason: "Trông cháu tại phường Hòa Bình", struck: false },
    { id: "e1", kind: "exempt", date: "01/02/2025", instrument: "", reason: "Ghi nhầm người", struck: true },
  ],
  findings: [
    { code: "official_before_admitted", severity: "warn", params: { date: "19/05/1990", earlier: "19/05/1991" }, target: "official_on" },
  ],
  conflicts: [
    {
      kind: "person",
      record: "p0",
      title: "Nguyễn Văn Thành",
      route: "/members/m0",
      path: "residence.detail",
      typed: true,
      field: "residence_detail",
      values: [
        { value: "Số 12, ngõ 5, phường Minh Khai", author: "Nguyễn Văn Thành", at: "20/11/2026 20:15" },
        { value: "Số 12, ngõ 5, tổ 5, phường Minh Khai", author: "Đỗ Thị Hoa", at: "20/11/2026 21:02" },
      ],
    },
  ],
};

export const history: HistoryEntry[] = [
  {
    op: "op3",
    name: "member_edit",
    author: "Nguyễn Văn Thành",
    at: "20/11/2026 20:15",
    fields: [{ field: "residence_detail", old: "Số 12, ngõ 5", new: "Số 12, ngõ 5, phường Minh Khai" }],
  },
  {
    op: "op2",
    name: "member_event_add",
    author: "Đỗ Thị Hoa",
    at: "02/02/2026 09:40",
    fields: [],
  },
  {
    op: "op1",
    name: "import_apply",
    author: "Nguyễn Văn Thành",
    at: "10/01/2026 19:05",
    fields: [
      { field: "full_name", old: "", new: "Nguyễn Văn Thành" },
      { field: "personal_id", old: "", new: "001•••••••23" },
    ],
  },
];

const column = (index: number, header: string, field: string, ...samples: string[]) => ({ index, header, field, samples });

export const importView: ImportView = {
  import: "i1",
  name: "DS dang vien to 5.xlsx",
  sheets: [
    { name: "Danh sách", hidden: false, rows: 31 },
    { name: "DANTOC", hidden: true, rows: 54 },
  ],
  sheet: "Danh sách",
  layout: "free",
  header_row: 3,
  header_rows: 1,
  rows: 31,
  columns: [
    column(0, "TT", "", "1", "2", "3"),
    column(1, "Họ và tên đảng viên", "full_name", "NGUYỄN VĂN THÀNH", "LÊ THỊ BÌNH"),
    column(2, "Ngày sinh", "born", "05/03/1965", "1948"),
    column(3, "CCCD", "personal_id", "001065000123", "001148000456"),
    column(4, "Ngày vào Đảng", "admitted_on", "19/05/1990"),
    column(5, "Chính thức", "official_on", "19/05/1991"),
    column(6, "", "", "x", ""),
  ],
  fields: ["full_name", "other_name", "gender", "born", "personal_id", "card_no", "admitted_on", "official_on", "note"],
  findings: [{ code: "duplicate_column", severity: "warn", params: {}, target: "5" }],
  saved_mappings: ["Danh sách phường gửi"],
};

export const importPreview: ImportPreview = {
  new: [
    { row: 4, full_name: "Lê Thị Bình", born: "1948", notes: [{ code: "name_recased", severity: "note", params: {}, target: "full_name" }] },
    { row: 5, full_name: "Hoàng Đình Cường", born: "12/07/1971", notes: [] },
  ],
  new_total: 2,
  changed: [
    {
      row: 6,
      id: "m0",
      full_name: "Nguyễn Văn Thành",
      matched_by: "personal_id",
      fields: [
        { field: "phone", old: "", new: "0912 345 678" },
        { field: "residence_detail", old: "Số 12, ngõ 5", new: "Số 12, ngõ 5, phường Minh Khai" },
      ],
      notes: [],
    },
  ],
  changed_total: 1,
  unchanged_total: 26,
  refused: [
    { row: 9, full_name: "Phạm Văn Dũng", reasons: [{ code: "date_no_such_day", severity: "block", params: { day: "31", month: "02", year: "1970" }, target: "born" }] },
    { row: 12, full_name: "Vũ Thị Đào", reasons: [{ code: "id_digits", severity: "block", params: { digits: "11", expected: "12" }, target: "personal_id" }] },
  ],
  refused_total: 2,
};
