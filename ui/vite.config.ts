import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `npm run dev` talks to a devhost started by hand: SOCHIBO_DEVHOST=http://127.0.0.1:PORT. */
const devhost = process.env["SOCHIBO_DEVHOST"] ?? "http://127.0.0.1:4710";

export default defineConfig({
  plugins: [svelte()],
  resolve: {
    alias: { $lib: at("./src/lib"), $components: at("./src/components") },
    // Vitest would otherwise pick Svelte's server build.
    ...(process.env["VITEST"] ? { conditions: ["browser"] } : {}),
  },
  build: {
    target: ["es2022", "safari16", "chrome109"],
    // Fonts stay files: a strict content policy allows no data: fonts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: {
    strictPort: true,
    port: 5273,
    proxy: { "/call": devhost, "/bytes": devhost, "/notices": devhost },
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.ts", "eslint/**/*.test.js"],
    setupFiles: ["./test-support/setup.ts"],
  },
});
