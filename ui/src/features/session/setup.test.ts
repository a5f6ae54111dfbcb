import { describe, expect, it } from "vitest";
import { fakeHost, refusal } from "../../../test-support/fake-host";
import { Setup } from "./setup.svelte";

const created = { vault: "v", sheet: { token: "t", name: "phieu.pdf", mime: "application/pdf" }, check: [3, 6] };

function filled(): Setup {
  const setup = new Setup();
  Object.assign(setup.cell, { name: "Tổ dân phố 5", superior: "phường Minh Khai", place: "Hà Nội", secretary: "Nguyễn Văn Thành" });
  Object.assign(setup.agreement, { date: "20/11/2026", note: "đồng chí Phó Bí thư" });
  return setup;
}

async function atPassphrase(): Promise<Setup> {
  const setup = filled();
  for (let step = 0; step < 3; step++) await setup.next();
  setup.passphrase = setup.again = "con trâu đi trước cái cày";
  setup.score = 4;
  return setup;
}

describe("the first run", () => {
  it("does not go on without the cell's name and says which fields are missing", async () => {
    const setup = new Setup();
    await setup.next();
    expect(setup.step).toBe("cell");
    expect(Object.keys(setup.gaps)).toEqual(["name", "superior", "place", "secretary"]);
  });

  it("does not go on without the superior's agreement", async () => {
    const setup = filled();
    setup.agreement.date = "";
    await setup.next();
    await setup.next();
    expect(setup.step).toBe("agreement");
    expect(setup.gaps).toEqual({ date: "empty" });
  });

  it.each(["0", "-1", "năm", ""])("does not take “%s” for the next number of resolutions", async (typed) => {
    const setup = filled();
    await setup.next();
    await setup.next();
    setup.numbers.NQ = typed;
    await setup.next();
    expect(setup.step).toBe("numbers");
    expect(setup.gaps).toEqual({ NQ: "number" });
  });

  it("refuses a passphrase that is easy to guess or typed differently the second time", async () => {
    const host = fakeHost({ vault_create: created });
    const setup = await atPassphrase();
    setup.score = 1;
    await setup.next();
    expect(setup.gaps).toEqual({ passphrase: "weak" });
    setup.score = 3;
    setup.again = "khác";
    await setup.next();
    expect(setup.gaps).toEqual({ again: "differs" });
    expect(host.calls).toEqual([]);
  });

  it("makes the book with everything that was asked and forgets the passphrase", async () => {
    const host = fakeHost({ vault_create: created });
    const setup = await atPassphrase();
    setup.numbers.NQ = "12";
    await setup.next();
    expect(host.inputsOf("vault_create")[0]).toMatchObject({
      passphrase: "con trâu đi trước cái cày",
      cell: { name: "Tổ dân phố 5", superior_kind: "commune", agreement: { date: "20/11/2026" } },
    });
    expect(host.inputsOf("vault_create")[0]?.cell.numbers).toContainEqual({ symbol: "NQ", next: 12 });
    expect(setup.step).toBe("recovery");
    expect([setup.passphrase, setup.again]).toEqual(["", ""]);
  });

  it("stays at the passphrase when the book could not be made", async () => {
    fakeHost({
      vault_create: () => {
        throw refusal("disk_full", { path: "C:" });
      },
    });
    const setup = await atPassphrase();
    await setup.next();
    expect(setup.step).toBe("passphrase");
    expect(setup.error?.code).toBe("disk_full");
    expect(setup.passphrase).not.toBe("");
  });

  it("is finished only when two groups typed back are right", async () => {
    const host = fakeHost({
      vault_create: created,
      recovery_confirm: () => {
        throw refusal("recovery_group_differs", { group: "3" });
      },
    });
    const setup = await atPassphrase();
    await setup.next();
    expect(await setup.next()).toBe(false);
    setup.groups = [" k7m2x ", "p4q9r"];
    expect(await setup.next()).toBe(false);
    expect(setup.error?.code).toBe("recovery_group_differs");
    host.answer({ recovery_confirm: {} });
    expect(await setup.next()).toBe(true);
    expect(host.inputsOf("recovery_confirm").at(-1)).toEqual({
      groups: [
        { index: 3, text: "k7m2x" },
        { index: 6, text: "p4q9r" },
      ],
    });
  });
});
