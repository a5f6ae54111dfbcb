import { beforeEach, describe, expect, it } from "vitest";
import { fakeHost, refusal, type FakeHost } from "../../../test-support/fake-host";
import { toasts } from "$lib/toasts.svelte";
import { Printing } from "./print.svelte";

let host: FakeHost;

beforeEach(() => {
  toasts.clear();
  host = fakeHost({ form_print: () => ({ file: { token: "t1", name: "bien-ban.pdf", mime: "application/pdf" }, pages: 3, blocking: 0 }) });
});

describe("handing a form out", () => {
  it("saves the PDF", async () => {
    expect(await new Printing("minutes-regular", "m1").out("save", false)).toBe(true);
    expect(host.opened).toEqual(["t1"]);
    expect(host.inputsOf("form_print")).toEqual([{ form: "minutes-regular", id: "m1", draft: false }]);
  });

  it("saves an editable copy", async () => {
    host.answer({ form_docx: () => ({ file: { token: "t2", name: "bien-ban.docx", mime: "application/msword" }, blocking: 0 }) });
    expect(await new Printing("minutes-regular", "m1").out("word", true)).toBe(true);
    expect(host.opened).toEqual(["t2"]);
    expect(host.inputsOf("form_docx")).toEqual([{ form: "minutes-regular", id: "m1", draft: true }]);
    expect(host.inputsOf("form_print")).toEqual([]);
  });

  it("takes the score sheet along into the PDF, never into the Word copy", async () => {
    const answer = { file: { token: "t3", name: "bien-ban.pdf", mime: "application/pdf" }, pages: 5, blocking: 0 };
    host.answer({ form_print_with_score: () => answer, form_docx: () => answer });
    const printing = new Printing("minutes-regular", "m1");
    printing.withScore = true;
    await printing.out("open", false);
    await printing.out("word", false);
    expect(host.inputsOf("form_print_with_score")).toEqual([{ form: "minutes-regular", id: "m1", draft: false }]);
    expect(host.inputsOf("form_docx")).toHaveLength(1);
    expect(host.inputsOf("form_print")).toEqual([]);
  });

  it("asks for a marked draft when something is missing", async () => {
    await new Printing("6-KND", "c1").out("open", true);
    expect(host.inputsOf("form_print")[0]?.draft).toBe(true);
  });

  it("hands nothing out when the core refuses, and says why", async () => {
    host.answer({
      form_print: () => {
        throw refusal("form_gaps", { count: "2", labels: "chủ trì" });
      },
    });
    const printing = new Printing("6-KND", "c1");
    expect(await printing.out("save", false)).toBe(false);
    expect(host.opened).toEqual([]);
    expect(toasts.list[0]?.tone).toBe("problem");
    expect(printing.busy).toBeUndefined();
  });

  it("prints once however often the button is pressed", async () => {
    const printing = new Printing("6-KND", "c1");
    await Promise.all([printing.out("open", false), printing.out("open", false)]);
    expect(host.inputsOf("form_print")).toHaveLength(1);
  });
});
