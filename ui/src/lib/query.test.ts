import { render, screen } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { fakeHost, refusal } from "../../test-support/fake-host";
import QueryProbe from "../../test-support/QueryProbe.svelte";
import { forgetAnswers } from "./query.svelte";

const found = (title: string) => ({ hits: [{ kind: "member", id: "1", title, detail: "", route: "/members/1" }] });
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("a live question", () => {
  it("is asked again after a commit that touches it, and not after others", async () => {
    const host = fakeHost({ search: found("Lê Thị Bình") });
    render(QueryProbe, { text: "le", as: "a" });
    await settle();
    host.answer({ search: found("Lê Thị Bình (sửa)") });
    host.notify(["meeting"]);
    await settle();
    expect(screen.getByTestId("a").textContent).toBe("Lê Thị Bình");
    host.notify(["member", "person"]);
    await settle();
    expect(screen.getByTestId("a").textContent).toBe("Lê Thị Bình (sửa)");
    expect(host.inputsOf("search")).toHaveLength(2);
  });

  it("is asked once for two who want the same answer", async () => {
    forgetAnswers();
    const host = fakeHost({ search: found("Lê Thị Bình") });
    render(QueryProbe, { text: "binh", as: "a" });
    render(QueryProbe, { text: "binh", as: "b" });
    await settle();
    expect(screen.getByTestId("a").textContent).toBe("Lê Thị Bình");
    expect(screen.getByTestId("b").textContent).toBe("Lê Thị Bình");
    expect(host.inputsOf("search")).toHaveLength(1);
  });

  it("is asked again with another input, and a late answer never replaces a newer one", async () => {
    forgetAnswers();
    let slow: (value: ReturnType<typeof found>) => void = () => undefined;
    fakeHost({
      search: ({ text }) => (text === "b" ? new Promise((resolve) => (slow = resolve)) : found("Đỗ Thị Hoa")),
    });
    const { rerender } = render(QueryProbe, { text: "b", as: "a" });
    await settle();
    await rerender({ text: "hoa", as: "a" });
    await settle();
    slow(found("Lê Thị Bình"));
    await settle();
    expect(screen.getByTestId("a").textContent).toBe("Đỗ Thị Hoa");
  });

  it("says why it was refused", async () => {
    forgetAnswers();
    fakeHost({
      search: () => {
        throw refusal("locked");
      },
    });
    render(QueryProbe, { text: "x", as: "a" });
    await settle();
    expect(screen.getByTestId("a").textContent).toBe("locked");
  });
});
