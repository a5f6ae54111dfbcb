/**
 * Markup made by the core enters the page as nodes, never as a string: parsed apart, stripped to what a form can
 * contain. A name that looks like a tag stays a name.
 */
const SVG_NS = "http://www.w3.org/2000/svg";
const SVG_TAGS = new Set(["svg", "g", "path", "text", "tspan", "rect", "line", "polyline", "polygon", "circle", "image", "defs", "use", "title", "clipPath"]);
const HTML_TAGS = new Set(
  "article p h1 h2 h3 h4 h5 h6 table caption thead tbody tfoot tr th td ul ol li b i u strong em br span div section header footer mark dl dt dd hr".split(" "),
);

function cleaned(root: Element, allowed: ReadonlySet<string>): Node | undefined {
  if (!allowed.has(root.localName)) return undefined;
  for (const child of [...root.children]) {
    if (!cleaned(child, allowed)) child.remove();
  }
  for (const { name, value } of [...root.attributes]) {
    const remote = /^(xlink:)?href$/i.test(name) && !/^(#|data:image\/)/.test(value);
    if (/^on/i.test(name) || remote) root.removeAttribute(name);
  }
  return root;
}

/** The nodes of one page's SVG; nothing when it is no SVG. */
export function importedSvg(source: string): Node[] {
  const parsed = new DOMParser().parseFromString(source, "image/svg+xml").documentElement;
  if (parsed.namespaceURI !== SVG_NS) return [];
  const svg = cleaned(parsed, SVG_TAGS);
  return svg ? [document.importNode(svg, true)] : [];
}

/** The nodes of the same page as semantic HTML. */
export function importedHtml(source: string): Node[] {
  const { body } = new DOMParser().parseFromString(source, "text/html");
  for (const child of [...body.children]) {
    if (!cleaned(child, HTML_TAGS)) child.remove();
  }
  return [...body.childNodes].map((node) => document.importNode(node, true));
}
