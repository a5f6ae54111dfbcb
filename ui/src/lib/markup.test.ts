import { describe, expect, it } from "vitest";
import { importedHtml, importedSvg } from "./markup";

const text = (nodes: Node[]) => nodes.map((node) => node.textContent).join("");
const html = (nodes: Node[]) => nodes.map((node) => (node as Element).outerHTML).join("");

describe("markup of the core", () => {
  it("keeps the drawing of a page", () => {
    const [svg] = importedSvg('<svg xmlns="http://www.w3.org/2000/svg"><g><text fill="red">thiếu: nơi sinh</text></g></svg>');
    expect(svg?.textContent).toBe("thiếu: nơi sinh");
    expect((svg as Element).querySelector("text")?.getAttribute("fill")).toBe("red");
  });

  it("drops scripts, handlers and addresses outside the page", () => {
    const nodes = importedSvg(
      '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"><script>x()</script><image href="http://example.org/a.png"/><text>còn</text></svg>',
    );
    expect(html(nodes)).not.toMatch(/script|onload|example/);
    expect(text(nodes)).toBe("còn");
  });

  it("shows nothing for what is no SVG", () => {
    expect(importedSvg("không phải hình")).toEqual([]);
  });

  it("keeps the article a whole form comes in", () => {
    const nodes = importedHtml('<article lang="vi" aria-label="Biên bản"><h2>BIÊN BẢN</h2><p>Hôm nay</p></article>');
    expect(html(nodes)).toBe('<article lang="vi" aria-label="Biên bản"><h2>BIÊN BẢN</h2><p>Hôm nay</p></article>');
  });

  it("keeps the words and tables of a form and nothing that runs", () => {
    const nodes = importedHtml('<h2>Biên bản</h2><table><tr><td onclick="x()">Một</td></tr></table><iframe src="x"></iframe>');
    expect(text(nodes)).toBe("Biên bảnMột");
    expect(html(nodes)).not.toMatch(/onclick|iframe/);
  });
});
