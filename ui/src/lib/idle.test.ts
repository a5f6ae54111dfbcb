import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchIdle } from "./idle";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const MINUTE = 60_000;

describe("a window nobody touches", () => {
  it("locks after the minutes that are set, and every key puts it off", () => {
    const expired = vi.fn();
    const stop = watchIdle(() => 10, () => false, expired);
    vi.advanceTimersByTime(9 * MINUTE);
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "a" }));
    vi.advanceTimersByTime(9 * MINUTE);
    expect(expired).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2 * MINUTE);
    expect(expired).toHaveBeenCalledTimes(1);
    stop();
  });

  it("does not lock while a meeting is in progress", () => {
    const expired = vi.fn();
    let meeting = true;
    const stop = watchIdle(() => 10, () => meeting, expired);
    vi.advanceTimersByTime(180 * MINUTE);
    expect(expired).not.toHaveBeenCalled();
    meeting = false;
    vi.advanceTimersByTime(11 * MINUTE);
    expect(expired).toHaveBeenCalledTimes(1);
    stop();
  });

  it("never locks when that is what was chosen", () => {
    const expired = vi.fn();
    const stop = watchIdle(() => 0, () => false, expired);
    vi.advanceTimersByTime(600 * MINUTE);
    expect(expired).not.toHaveBeenCalled();
    stop();
  });
});
