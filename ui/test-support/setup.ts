import { cleanup } from "@testing-library/svelte";
import { afterEach } from "vitest";

// jsdom has no layout; components only need these to exist.
Element.prototype.scrollIntoView = () => undefined;
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

afterEach(() => cleanup());
