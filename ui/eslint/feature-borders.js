import path from "node:path";

/**
 * Who may import whom: lib ← components ← features ← app. A feature never imports another feature: what two of them
 * need moves down into lib or components, and they reach each other by route.
 */
const RANK = { lib: 0, components: 1, features: 2, app: 3 };

function placeOf(file) {
  const match = /[\\/]src[\\/](lib|components|features|app)(?:[\\/]([^\\/]+))?/.exec(file);
  return match ? { layer: match[1], feature: match[1] === "features" ? match[2] : undefined } : undefined;
}

function resolve(from, source) {
  if (source.startsWith(".")) return path.resolve(path.dirname(from), source);
  const alias = /^\$(lib|components)(.*)$/.exec(source);
  return alias ? `/src/${alias[1]}${alias[2]}` : undefined;
}

/** @type {import("eslint").Rule.RuleModule} */
export default {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      upward: "{{from}} may not import {{to}}: lib ← components ← features ← app.",
      sideways: "Feature {{from}} may not import feature {{to}}; share through lib or components, or go by route.",
    },
  },
  create(context) {
    const here = placeOf(context.filename);
    const check = (node) => {
      const target = typeof node.source?.value === "string" && resolve(context.filename, node.source.value);
      const there = target && placeOf(target);
      if (!here || !there) return;
      if (RANK[there.layer] > RANK[here.layer]) {
        context.report({ node, messageId: "upward", data: { from: here.layer, to: there.layer } });
      } else if (here.feature && there.feature && here.feature !== there.feature) {
        context.report({ node, messageId: "sideways", data: { from: here.feature, to: there.feature } });
      }
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
