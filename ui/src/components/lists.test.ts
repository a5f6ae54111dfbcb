import { render, screen } from "@testing-library/svelte";
import { createRawSnippet } from "svelte";
import { describe, expect, it } from "vitest";
import PagePreview from "./PagePreview.svelte";
import VirtualList from "./VirtualList.svelte";

describe("a list of thousands", () => {
  const rows = Array.from({ length: 21_000 }, (_, index) => ({ id: String(index), name: `Đảng viên ${index}` }));
  const row = createRawSnippet<[{ id: string; name: string }, number]>((item) => ({
    render: () => `<span>${item().name}</span>`,
  }));

  it("puts only the rows in view into the page and says how many there are", () => {
    render(VirtualList<(typeof rows)[number]>, { rows, key: (item: { id: string }) => item.id, label: "Đảng viên", row });
    const shown = screen.getAllByRole("listitem");
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.length).toBeLessThan(60);
    expect(shown[0]?.getAttribute("aria-setsize")).toBe("21000");
    expect(shown[0]?.getAttribute("aria-posinset")).toBe("1");
  });
});

describe("a page preview", () => {
  const page = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1"/></svg>';

  it("gives a screen reader the words and hides the drawing", () => {
    render(PagePreview, { title: "Biên bản", pages: [page, page], html: "<h2>Biên bản họp</h2><p>Có mặt 26</p>", gaps: 2 });
    screen.getByRole("heading", { name: "Biên bản họp" });
    screen.getByText("Trang 2 trên 2");
    screen.getByText("Còn thiếu 2 chỗ");
    for (const svg of document.querySelectorAll("figure svg")) expect(svg.closest("[aria-hidden=true]")).not.toBeNull();
  });
});
