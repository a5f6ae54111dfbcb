import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { fakeHost } from "../../../test-support/fake-host";
import type { TaskListOutput, TaskRow } from "$lib/contract";
import { forgetAnswers } from "$lib/query.svelte";
import { distance, grouped, ownedBy } from "./groups";
import TasksScreen from "./TasksScreen.svelte";

const host = fakeHost();

function row(id: string, change: Partial<TaskRow["task"]> = {}, due = "soon", days: number | null = 3): TaskRow {
  const task = {
    id,
    meeting: "",
    item: "",
    title: `Việc ${id}`,
    owner: "",
    owner_name: "",
    deadline: "25/11/2026",
    state: "open",
    result: "",
    start: "dated",
    done_on: "",
    ...change,
  };
  const lack = { code: "task_no_owner", severity: "block", params: { title: task.title }, target: `tasks/${id}/owner` };
  return { task, source: "", route: "", due, days, findings: task.owner === "" ? [lack] : [] };
}

const AN = { owner: "an", owner_name: "Nguyễn Văn An" };
const BINH = { owner: "binh", owner_name: "Lê Bình" };
const PEOPLE = [
  { id: "an", name: "Nguyễn Văn An", post: "Bí thư" },
  { id: "binh", name: "Lê Bình", post: "" },
];

function list(): TaskListOutput {
  const rows = [
    row("1", BINH, "overdue", -2),
    row("2", AN),
    row("3"),
    row("4", { ...AN, state: "done", result: "Đủ 11 hộ.", done_on: "20/11/2026" }, "finished"),
  ];
  return { today: "22/11/2026", year: 2026, years: [2026], rows, people: PEOPLE };
}

describe("tasks in groups", () => {
  const ids = (order: "deadline" | "owner" | "result") =>
    grouped(list().rows, order, PEOPLE).map(({ key, rows }) => [key, rows.map(({ task }) => task.id).join()]);

  it("stand by deadline, the overdue ones first", () => {
    expect(ids("deadline")).toEqual([
      ["overdue", "1"],
      ["soon", "2,3"],
      ["finished", "4"],
    ]);
  });

  it("stand by owner in the order of names, never by how much is late", () => {
    expect(ids("owner")).toEqual([
      ["", "3"],
      ["an", "2,4"],
      ["binh", "1"],
    ]);
    const gone = grouped([row("9", { owner: "x", owner_name: "Đã chuyển đi" })], "owner", PEOPLE);
    expect(gone.map(({ title }) => title)).toEqual(["Đã chuyển đi"]);
  });

  it("stand by result", () => {
    expect(ids("result")).toEqual([
      ["open", "1,2,3"],
      ["done", "4"],
    ]);
  });

  it("can be those of one member", () => {
    expect(ownedBy(list().rows, "an").map(({ task }) => task.id)).toEqual(["2", "4"]);
    expect(ownedBy(list().rows, "")).toHaveLength(4);
  });

  it("say how far the deadline is", () => {
    expect([null, -2, 0, 1, 9].map(distance)).toEqual(["chưa có thời hạn", "quá 2 ngày", "hôm nay", "ngày mai", "còn 9 ngày"]);
  });
});

describe("the screen of tasks", () => {
  beforeEach(() => {
    forgetAnswers();
    host.calls.length = 0;
    location.hash = "/tasks";
    host.answer({ task_list: list, task_result: () => ({}), task_put: () => ({ id: "new" }), draft_list: () => ({ drafts: [] }) });
  });

  const line = async (title: string) => {
    const words = await screen.findByText(title);
    return within(words.closest("li") ?? document.body);
  };

  it("says who has no task to do and records a result in place, today unless told otherwise", async () => {
    render(TasksScreen, {});
    await screen.findByText("Nhiệm vụ “Việc 3” chưa giao cho ai.");
    const first = await line("Việc 1");
    await fireEvent.click(first.getByRole("button", { name: "Ghi kết quả" }));
    await fireEvent.click(first.getByRole("radio", { name: "Xong một phần" }));
    await expect.poll(() => host.inputsOf("task_result")).toEqual([
      { task: "1", state: "partly", result: "", done_on: "22/11/2026", start: "dated" },
    ]);
  });

  it("asks why a task is given up before it counts", async () => {
    render(TasksScreen, {});
    const first = await line("Việc 1");
    await fireEvent.click(first.getByRole("button", { name: "Ghi kết quả" }));
    await fireEvent.click(first.getByRole("radio", { name: "Thôi thực hiện" }));
    await first.findByText("Ghi vì sao thôi thực hiện; ghi xong mới thành.");
    expect(host.inputsOf("task_result")).toEqual([]);
    const words = first.getByRole("textbox", { name: /Kết quả cụ thể/ });
    words.focus();
    await fireEvent.input(words, { target: { value: "Đã giao cho Mặt trận." } });
    await fireEvent.blur(words);
    await expect.poll(() => host.inputsOf("task_result")).toMatchObject([{ task: "1", state: "dropped", result: "Đã giao cho Mặt trận." }]);
  });

  it("adds work between meetings once it says what is to be done", async () => {
    render(TasksScreen, {});
    await fireEvent.click(await screen.findByRole("button", { name: "Thêm việc" }));
    const card = within(await screen.findByRole("region", { name: "Việc giao giữa hai kỳ sinh hoạt" }));
    expect(card.getByRole("button", { name: "Thêm việc này" }).getAttribute("aria-disabled")).toBe("true");
    await fireEvent.input(card.getByRole("textbox", { name: /Việc phải làm/ }), { target: { value: "Sửa loa" } });
    await fireEvent.click(card.getByRole("button", { name: "Thêm việc này" }));
    await expect.poll(() => host.inputsOf("task_put")).toMatchObject([{ meeting: "", title: "Sửa loa", owner: "", deadline: "" }]);
  });

  it("says so when there is nothing to follow up", async () => {
    host.answer({ task_list: () => ({ ...list(), rows: [] }) });
    render(TasksScreen, {});
    await screen.findByText("Chưa có việc nào");
  });
});
