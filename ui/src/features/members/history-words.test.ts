import { describe, expect, it } from "vitest";
import { told } from "./history-words";

describe("the history of a member", () => {
  it.each([
    ["phone", "", "0912", "Số điện thoại", "", "0912"],
    ["events.0193.kind", "", "temp_away", "Thay đổi sinh hoạt", "", "Sinh hoạt tạm thời nơi khác"],
    ["events.0193.date", "", "01/11/2026", "Thay đổi sinh hoạt: từ ngày", "", "01/11/2026"],
    ["events.0193.struck", "false", "true", "Thay đổi sinh hoạt", "còn giá trị", "đã gạch bỏ"],
    ["events.0193", "", '{"kind":"exempt","date":"2026-11-01","reason":""}', "Quá trình sinh hoạt", "", "Được miễn công tác và sinh hoạt đảng, 2026-11-01"],
  ])("tells the change of %s in words", (field, old, now, what, was, is) => {
    expect(told({ field, old, new: now })).toEqual({ what, old: was, now: is });
  });
});
