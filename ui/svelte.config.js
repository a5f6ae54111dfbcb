import { vitePreprocess } from "@sveltejs/vite-plugin-svelte";

/** Plain single-page app: TypeScript in the script blocks, runes everywhere. */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    // Dependencies may still be written without runes; ours may not.
    runes: undefined,
  },
};
