import { beforeEach, describe, expect, it } from "vitest";
import { fakeHost, refusal, type Answers, type FakeHost } from "../../../test-support/fake-host";
import type { CvIncomingLine, CvIncomingView } from "$lib/contract";
import { Receiving } from "./receiving.svelte";

const line = (number: number, state: string): CvIncomingLine => ({
  number,
  state,
  page: "",
  row: "",
  label: "(10) Nghề nghiệp hiện nay",
  at: "1-13 Bản thân, ô C20",
  before: "Kế toán",
  after: "Kế toán trưởng",
  reason: null,
});
const view: CvIncomingView = {
  incoming: "i1",
  name: "ly-lich.xlsx",
  locked: false,
  other: "",
  lines: [line(0, "changed"), line(1, "new"), line(2, "refused")],
  new: 1,
  changed: 1,
  refused: 1,
  unchanged: 60,
  notes: [],
};
const locked: CvIncomingView = { ...view, locked: true, lines: [] };

let host: FakeHost;

function answering(more: Answers = {}) {
  host = fakeHost({
    cv_incoming_open: view,
    cv_incoming_unlock: view,
    cv_incoming_apply: { new: 1, changed: 0, unchanged: 60, refused: 1 },
    undo: {},
    ...more,
  });
  host.pickFile = async () => ({ token: "t1", name: "ly-lich.xlsx" });
  const call = host.call.bind(host);
  host.call = async (name, input) => {
    const envelope = await call(name, input);
    return name === "cv_incoming_apply" ? { ...envelope, op: { id: "op7", name } } : envelope;
  };
}

beforeEach(() => answering());

describe("a CV that comes back", () => {
  it("is looked at before anything is written, and lines can be left out", async () => {
    const job = new Receiving("c1");
    await job.choose();
    expect(host.inputsOf("cv_incoming_open")).toEqual([{ id: "c1", path: "", token: "t1", name: "ly-lich.xlsx" }]);
    expect([job.step, job.taken]).toEqual([1, 2]);
    job.toggle(0);
    expect(job.taken).toBe(1);
    expect(host.inputsOf("cv_incoming_apply")).toEqual([]);
    await job.apply();
    expect(host.inputsOf("cv_incoming_apply")).toEqual([{ incoming: "i1", left: [0] }]);
    expect([job.step, job.result?.new]).toEqual([2, 1]);
  });

  it("asks for the code of a locked file, and says when it is wrong", async () => {
    answering({
      cv_incoming_open: locked,
      cv_incoming_unlock: () => {
        throw refusal("parcel_code");
      },
    });
    const job = new Receiving("c1");
    await job.choose();
    expect([job.step, job.view?.locked]).toEqual([0, true]);
    await job.unlock("AAAA");
    expect([job.step, job.error?.code]).toEqual([0, "parcel_code"]);
    host.answer({ cv_incoming_unlock: () => view });
    await job.unlock("BBBB");
    expect([job.step, job.error]).toEqual([1, undefined]);
  });

  it("is taken back whole", async () => {
    const job = new Receiving("c1");
    await job.take({ path: "D:\\ly-lich.xlsx", name: "ly-lich.xlsx" });
    await job.apply();
    expect(job.undoable).toBe(true);
    await job.undo();
    expect(host.inputsOf("undo")).toEqual([{ op: "op7" }]);
    expect([job.undone, job.undoable]).toEqual([true, false]);
  });

  it("stays at the choice when no file is chosen", async () => {
    host.pickFile = async () => null;
    const job = new Receiving("c1");
    await job.choose();
    expect([job.step, host.calls.length, job.busy]).toEqual([0, 0, undefined]);
  });
});
