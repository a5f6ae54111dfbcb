import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import Button from "./Button.svelte";
import Combobox from "./Combobox.svelte";
import DateField from "./DateField.svelte";
import SegmentedControl from "./SegmentedControl.svelte";
import TextField from "./TextField.svelte";

const box = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name);

/** Types the way UniKey does: letters, then backspaces, then the composed letters. */
async function telex(field: HTMLElement, steps: string[]) {
  const user = userEvent.setup();
  await user.click(field);
  for (const step of steps) await user.keyboard(step);
  return user;
}

describe("a text field", () => {
  it("is never written to while it has the focus", async () => {
    const { rerender } = render(TextField, { label: "Họ và tên", value: "" });
    const field = box("Họ và tên");
    const user = await telex(field, ["ddo", "{Backspace}{Backspace}{Backspace}đo"]);
    await rerender({ label: "Họ và tên", value: "from elsewhere" });
    expect(field.value).toBe("đo");
    await user.keyboard("{Backspace}ỗ");
    expect(field.value).toBe("đỗ");
  });

  it("shows what arrived meanwhile once it is left unchanged", async () => {
    const { rerender } = render(TextField, { label: "Họ và tên", value: "Đỗ Thị Hoa" });
    const user = userEvent.setup();
    await user.click(box("Họ và tên"));
    await rerender({ label: "Họ và tên", value: "Đỗ Thị Hòa" });
    expect(box("Họ và tên").value).toBe("Đỗ Thị Hoa");
    await rerender({ label: "Họ và tên", value: "Đỗ Thị Hoà" });
    box("Họ và tên").blur();
    await Promise.resolve();
    expect(box("Họ và tên").value).not.toBe("");
  });

  it("commits once, on leaving, composed and trimmed", async () => {
    const oncommit = vi.fn();
    render(TextField, { label: "Họ và tên", oncommit });
    const user = await telex(box("Họ và tên"), [" Đo\u0302\u0303 Hoa "]);
    expect(oncommit).not.toHaveBeenCalled();
    await user.tab();
    expect(oncommit.mock.calls).toEqual([["Đỗ Hoa"]]);
    expect(box("Họ và tên").value).toBe("Đỗ Hoa");
  });

  it("left as it was commits nothing", async () => {
    const oncommit = vi.fn();
    render(TextField, { label: "Họ và tên", value: "Lê Thị Bình", oncommit });
    const user = userEvent.setup();
    await user.click(box("Họ và tên"));
    await user.tab();
    expect(oncommit).not.toHaveBeenCalled();
  });

  it("names its help and its error to a screen reader", () => {
    render(TextField, { label: "Nơi ghi", help: "Đứng trước ngày", error: "Chưa điền", required: true });
    const field = box(/Nơi ghi/);
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(field.getAttribute("aria-required")).toBe("true");
    const described = field.getAttribute("aria-describedby")?.split(" ").map((id) => document.getElementById(id)?.textContent);
    expect(described?.join(" ")).toContain("Đứng trước ngày");
    expect(described?.join(" ")).toContain("Chưa điền");
  });
});

describe("a date field", () => {
  it("takes a date in any usual spelling and shows one spelling", async () => {
    const oncommit = vi.fn();
    render(DateField, { label: "Ngày sinh", oncommit });
    const user = await telex(box("Ngày sinh"), ["5-3-1965"]);
    expect(box("Ngày sinh").value).toBe("5-3-1965");
    await user.tab();
    expect(oncommit.mock.calls).toEqual([["05/03/1965"]]);
    expect(box("Ngày sinh").value).toBe("05/03/1965");
  });

  it("keeps text that is no date and says what is wrong with it", async () => {
    const oncommit = vi.fn();
    render(DateField, { label: "Ngày sinh", oncommit });
    const user = await telex(box("Ngày sinh"), ["31/02/2026"]);
    await user.tab();
    expect(oncommit).not.toHaveBeenCalled();
    expect(box("Ngày sinh").value).toBe("31/02/2026");
    screen.getByText("Tháng 2/2026 không có ngày 31.");
  });

  it("takes a year alone only where a part is enough", async () => {
    render(DateField, { label: "Ngày vào Đảng" });
    const user = await telex(box("Ngày vào Đảng"), ["1965"]);
    await user.tab();
    screen.getByText("Cần đủ ngày, tháng và năm.");
  });
});

describe("a combobox", () => {
  const options = [
    { value: "1", label: "Nguyễn Đình Đức", detail: "1961" },
    { value: "2", label: "Đỗ Thị Hoa", detail: "1970" },
    { value: "3", label: "Lê Quang Huy", detail: "1998", reason: "đang dự bị" },
  ];

  it("finds without diacritics and chooses with Enter", async () => {
    const oncommit = vi.fn();
    render(Combobox, { label: "Thư ký", options, oncommit });
    const user = await telex(box("Thư ký"), ["do hoa"]);
    expect(screen.getAllByRole("option").map((option) => option.textContent?.trim())).toEqual(["Đỗ Thị Hoa 1970"]);
    expect(box("Thư ký").value).toBe("do hoa");
    await user.keyboard("{Enter}");
    expect(oncommit.mock.calls).toEqual([["2"]]);
    expect(box("Thư ký").value).toBe("Đỗ Thị Hoa");
  });

  it("shows whom it cannot take and why", async () => {
    const oncommit = vi.fn();
    render(Combobox, { label: "Thư ký", options, oncommit });
    const user = await telex(box("Thư ký"), ["huy"]);
    expect(screen.getByRole("option").textContent).toContain("đang dự bị");
    await user.keyboard("{Enter}");
    expect(oncommit).not.toHaveBeenCalled();
  });

  it("goes back to the choice on Escape", async () => {
    render(Combobox, { label: "Thư ký", options, value: "1" });
    const user = await telex(box("Thư ký"), ["xyz"]);
    await user.keyboard("{Escape}");
    expect(box("Thư ký").value).toBe("Nguyễn Đình Đức");
    expect(box("Thư ký").getAttribute("aria-expanded")).toBe("false");
  });
});

describe("a segmented control", () => {
  const options = [
    { value: "present", label: "Có mặt", key: "c" },
    { value: "excused", label: "Vắng có lý do", key: "l" },
  ] as const;

  it("chooses by its letter", async () => {
    const oncommit = vi.fn();
    render(SegmentedControl, { label: "Lê Thị Bình", options, value: "present", oncommit });
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard("l");
    expect(oncommit.mock.calls).toEqual([["excused"]]);
  });

  it("is a named group of radios", () => {
    render(SegmentedControl, { label: "Lê Thị Bình", options, value: "" });
    screen.getByRole("radiogroup", { name: "Lê Thị Bình" });
    expect(screen.getAllByRole("radio")).toHaveLength(2);
  });
});

describe("a button that cannot be used", () => {
  it("says why and does nothing", async () => {
    const onclick = vi.fn();
    render(Button, { label: "Kết thúc", reason: "chưa có thư ký", onclick });
    const button = screen.getByRole("button", { name: "Kết thúc" });
    await userEvent.setup().click(button);
    expect(onclick).not.toHaveBeenCalled();
    expect(button.hasAttribute("disabled")).toBe(false);
    screen.getByText("Chưa dùng được: chưa có thư ký");
  });
});

describe("a press of a button", () => {
  it("takes what was typed before it acts", async () => {
    const order: string[] = [];
    render(TextField, { label: "Họ và tên", oncommit: (text) => order.push(text) });
    render(Button, { label: "Tiếp tục", onclick: () => order.push("pressed") });
    const user = await telex(box("Họ và tên"), ["Lê Thị Bình"]);
    await user.click(screen.getByRole("button", { name: "Tiếp tục" }));
    expect(order).toEqual(["Lê Thị Bình", "pressed"]);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Tiếp tục" }));
  });
});
