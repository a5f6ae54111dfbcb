import js from "@eslint/js";
import importX from "eslint-plugin-import-x";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import noLiteralText from "./eslint/no-literal-text.js";
import featureBorders from "./eslint/feature-borders.js";
import svelteConfig from "./svelte.config.js";

const house = { rules: { "no-literal-text": noLiteralText, "feature-borders": featureBorders } };

const tauriOnlyInTheHost = {
  patterns: [{ group: ["@tauri-apps/*"], message: "Only src/lib/host/tauri.ts may name Tauri; use $lib/host." }],
};

export default ts.config(
  { ignores: ["dist", "node_modules", "journeys/out", "src/lib/contract/generated.ts"] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      // For every file: the import rules parse the components a module imports with these options too.
      parserOptions: { parser: ts.parser, extraFileExtensions: [".svelte"], svelteConfig },
    },
    plugins: { "import-x": importX, house },
    settings: {
      "import-x/resolver-next": [createTypeScriptImportResolver({ project: "./tsconfig.json" })],
      "import-x/extensions": [".ts", ".js", ".svelte"],
      "import-x/parsers": {
        "@typescript-eslint/parser": [".ts"],
        "svelte-eslint-parser": [".svelte"],
      },
    },
    rules: {
      "import-x/no-cycle": "error",
      "import-x/no-self-import": "error",
      "house/feature-borders": "error",
      "no-restricted-imports": ["error", tauriOnlyInTheHost],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/no-invalid-void-type": "off",
      // Registers that nothing draws from are plain on purpose.
      "svelte/prefer-svelte-reactivity": "off",
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: ["**/*.svelte"],
    rules: {
      "house/no-literal-text": "error",
      "svelte/block-lang": ["error", { script: "ts" }],
      "svelte/button-has-type": "error",
      "svelte/no-at-html-tags": "error",
      // The content policy refuses style attributes in templates; `style:name={…}` goes through the CSSOM.
      "no-restricted-syntax": ["error", { selector: "SvelteAttribute[key.name='style']", message: "Use a class or style:name={…}." }],
      "svelte/require-each-key": "error",
      "prefer-const": "off",
      "svelte/prefer-const": ["error", { destructuring: "all" }],
      // Hash routes are plain links.
      "svelte/no-navigation-without-resolve": "off",
    },
  },
  { files: ["src/lib/host/tauri.ts"], rules: { "no-restricted-imports": "off" } },
  { files: ["**/*.test.ts", "journeys/**", "test-support/**"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
);
