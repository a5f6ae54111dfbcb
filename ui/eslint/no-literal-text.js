/**
 * Every word on a screen comes from a catalogue. Flags letters written straight into markup, into the attributes
 * people see or hear, and into `{"…"}` expressions standing as text.
 */
const SPOKEN = new Set(["alt", "title", "placeholder", "label", "help", "aria-label", "aria-description", "aria-roledescription"]);
const hasLetters = (text) => /\p{L}/u.test(text);
/** `{"…"}` and `{`…`}` are text too. */
function literalParts(expression) {
  if (expression?.type === "Literal" && typeof expression.value === "string") return [expression.value];
  if (expression?.type === "TemplateLiteral") return expression.quasis.map((part) => part.value.cooked ?? "");
  if (expression?.type === "ConditionalExpression") {
    return [...literalParts(expression.consequent), ...literalParts(expression.alternate)];
  }
  return [];
}

/** @type {import("eslint").Rule.RuleModule} */
export default {
  meta: {
    type: "problem",
    schema: [],
    messages: { literal: "Text on screen belongs in a catalogue (src/lib/i18n): “{{text}}”." },
  },
  create(context) {
    const check = (node, text) => {
      if (hasLetters(text)) context.report({ node, messageId: "literal", data: { text: text.trim().slice(0, 40) } });
    };
    return {
      SvelteText(node) {
        if (node.parent?.type !== "SvelteStyleElement" && node.parent?.type !== "SvelteScriptElement") check(node, node.value);
      },
      "SvelteElement > SvelteMustacheTag"(node) {
        for (const part of literalParts(node.expression)) check(node, part);
      },
      SvelteAttribute(node) {
        if (!SPOKEN.has(node.key.name)) return;
        for (const value of node.value) {
          if (value.type === "SvelteLiteral") check(value, value.value);
          else for (const part of literalParts(value.expression)) check(value, part);
        }
      },
    };
  },
};
