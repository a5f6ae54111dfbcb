/** Short notes at the foot of the window: what was done and how to take it back, or what went wrong. */
import type { IconName } from "$lib/icons";

export interface Toast {
  id: number;
  tone: "done" | "problem";
  text: string;
  advice?: string;
  action?: { label: string; icon: IconName; run: () => void };
}

/** Long enough for someone who reads slowly; a problem stays until it is closed. */
const SHOWN_MS = 12_000;
const MOST = 3;

class Toasts {
  list = $state<Toast[]>([]);
  #last = 0;
  #timers = new Map<number, ReturnType<typeof setTimeout>>();

  show(toast: Omit<Toast, "id">): number {
    const id = ++this.#last;
    this.list = [...this.list, { ...toast, id }].slice(-MOST);
    if (toast.tone === "done") this.#wait(id);
    return id;
  }

  close(id: number) {
    this.hold(id);
    this.list = this.list.filter((toast) => toast.id !== id);
  }

  clear() {
    for (const { id } of this.list) this.close(id);
  }

  /** The pointer or the focus is on it: do not take it away. */
  hold(id: number) {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
  }

  release(id: number) {
    if (this.list.some((toast) => toast.id === id && toast.tone === "done")) this.#wait(id);
  }

  #wait(id: number) {
    this.hold(id);
    this.#timers.set(
      id,
      setTimeout(() => this.close(id), SHOWN_MS),
    );
  }
}

export const toasts = new Toasts();
