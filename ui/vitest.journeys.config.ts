import { defineConfig } from "vitest/config";

/** Journeys drive Chromium against the real core; one at a time, because a cell has one window. */
export default defineConfig({
  test: {
    environment: "node",
    include: ["journeys/**/*.journey.ts"],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
