import { expect, test } from "vitest";
import { insert, offered } from "./sentences";

const row = (id: string, role: string, place: string, text: string) => ({ id, role, place, text });

test("the cell's own sentences come first, then those of the item, then those for every item", () => {
  const rows = [
    row("", "", "conclusion", "chung"),
    row("", "plan", "conclusion", "phương hướng"),
    row("", "review", "conclusion", "đánh giá"),
    row("", "plan", "body", "trình bày"),
    row("7", "", "conclusion", "của chi bộ"),
    row("8", "plan", "conclusion", "chung"),
  ];
  expect(offered(rows, "plan", "conclusion").map(({ text }) => text)).toEqual(["của chi bộ", "chung", "phương hướng"]);
});

test("a sentence goes in where the cursor was, and its first blank is ready to be typed over", () => {
  const box = document.createElement("textarea");
  document.body.append(box);
  let typed = "";
  box.oninput = () => (typed = box.value);
  box.value = "Nhất trí. Hết.";
  box.setSelectionRange(9, 9);
  insert(box, "Giao đồng chí … làm.");
  expect(typed).toBe("Nhất trí. Giao đồng chí … làm. Hết.");
  expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe("…");
  insert(box, "Xong.");
  expect(box.value.startsWith("Nhất trí. Giao đồng chí … Xong. làm.")).toBe(true);
  box.remove();
});
