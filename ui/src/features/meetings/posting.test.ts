import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { fakeHost } from "../../../test-support/fake-host";
import { forgetAnswers } from "$lib/query.svelte";
import PostingCard from "./PostingCard.svelte";

const posting = { id: "p1", way: "zalo", papers: "dự thảo nghị quyết", on: "02/12/2026", by: "Lê Thị Bình", reason: "", late: false };
const stage = (stage: string, postings: (typeof posting)[]) => ({ stage, due: "04/12/2026", days: 2, source: "", postings });

it("puts a line that was recorded right, without a second one", async () => {
  forgetAnswers();
  const host = fakeHost({ posting_list: { asked: true, stages: [stage("before", [posting]), stage("after", [])] }, posting_put: { id: "p1" } });
  render(PostingCard, { meeting: "meeting-1", wanted: null });
  await userEvent.click(await screen.findByRole("button", { name: /^Sửa dòng này/ }));
  const dialog = within(await screen.findByRole("dialog", { name: /^Sửa: tài liệu trước buổi sinh hoạt/ }));
  const papers = dialog.getByLabelText<HTMLInputElement>(/^Những tài liệu nào/);
  expect(papers.value).toBe("dự thảo nghị quyết");
  await userEvent.type(papers, " tháng 12");
  await userEvent.click(dialog.getByRole("button", { name: "Ghi vào sổ" }));
  await waitFor(() => expect(host.inputsOf("posting_put")).toHaveLength(1));
  expect(host.inputsOf("posting_put")[0]).toMatchObject({ posting: "p1", way: "zalo", papers: "dự thảo nghị quyết tháng 12", on: "02/12/2026", by: "Lê Thị Bình" });
});
