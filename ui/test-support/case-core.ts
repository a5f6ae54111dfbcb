/** A small stand-in for the core's candidate files: one file kept in memory. */
import type { CaseView } from "$lib/contract";
import type { Answers } from "./fake-host";

const VALUES: Record<string, string> = {
  full_name: "Trần Thị Bích Ngọc",
  born: "14/03/1999",
  gender: "Nữ",
  ethnicity: "Kinh",
  religion: "Không",
  occupation: "Kế toán hợp tác xã",
  home_province: "",
  home_detail: "",
  residence_province: "",
  residence_detail: "",
  personal_id: "001•••••••12",
  phone: "",
  schooling: "12/12",
  position: "Đoàn viên",
  helper: "",
  helper_since: "",
  opinion_summary: "",
  about_cv: "",
  strengths: "",
  weaknesses: "",
  resolution_no: "",
  resolution_on: "",
  note: "",
};

export function newCase(change: Partial<CaseView> = {}): CaseView {
  return {
    id: "case-1",
    full_name: "Trần Thị Bích Ngọc",
    pack_title: "Trung ương 07/2026",
    values: { ...VALUES },
    helper: "",
    helpers: [
      { id: "m1", name: "Lê Thị Bình", post: "Phó bí thư" },
      { id: "m5", name: "Đỗ Thị Hoa", post: "Chi ủy viên" },
    ],
    votes: [
      { meeting: "meeting-1", vote: "vote-1", title: "Sinh hoạt thường kỳ tháng 11/2026: 6/7 tán thành, đạt 85,7%", chosen: false },
    ],
    vote_sentence: "",
    resolution_code: "6-KNĐ",
    recognition_code: "13-KNĐ",
    next_resolution: "06",
    findings: [],
    stage: "listed",
    member: "",
    ...change,
  };
}

export interface CaseCore {
  answers: Answers;
  view(): CaseView;
}

export function caseCore(start: CaseView = newCase(), changed: () => void = () => undefined): CaseCore {
  let file = start;
  const put = (change: Partial<CaseView>) => {
    file = { ...file, ...change };
    changed();
    return {};
  };
  const answers: Answers = {
    case_list: () => ({
      rows: [
        {
          id: file.id,
          full_name: file.full_name,
          born: file.values["born"] ?? "",
          helper: "",
          blocking: file.findings.length,
          next: "opinions",
          stage: file.stage,
          outcome: "open",
          group: "",
          due: null,
          newer_rules: false,
        },
      ],
    }),
    case_get: () => file,
    case_create: ({ full_name }) => {
      put({ full_name, values: { ...file.values, full_name } });
      return { id: file.id };
    },
    case_edit: ({ field, value }) => {
      if (field !== "vote") return put({ values: { ...file.values, [field]: value } });
      const votes = file.votes.map((vote) => ({ ...vote, chosen: `${vote.meeting}/${vote.vote}` === value }));
      return put({ votes, vote_sentence: "6/7 đảng viên chính thức tán thành, đạt 85,7%." });
    },
    draft_list: () => ({ drafts: [] }),
    draft_put: () => ({}),
    draft_delete: () => ({}),
  };
  return { answers, view: () => file };
}
