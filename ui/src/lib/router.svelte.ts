/** Where we are: the part of the address after `#`. Screens link with plain `<a href={href("/members")}>`. */

export interface Place {
  /** `/members/42` */
  path: string;
  query: URLSearchParams;
}

function read(): Place {
  const hash = typeof location === "undefined" ? "" : location.hash.replace(/^#/, "");
  const [path = "", query = ""] = hash.split("?", 2);
  return { path: path === "" ? "/" : path, query: new URLSearchParams(query) };
}

const at = $state<{ place: Place }>({ place: read() });

if (typeof window !== "undefined") {
  window.addEventListener("hashchange", () => {
    at.place = read();
  });
}

/** The current place; reading it in markup follows navigation. */
export const place = (): Place => at.place;

export const href = (path: string) => `#${path}`;

export function go(path: string) {
  location.hash = path;
}

/** Replace the address without a step in the history: for filters and search text. */
export function replace(path: string) {
  history.replaceState(null, "", `#${path}`);
  at.place = read();
}

export type RouteParams = Record<string, string>;

/** The params of `/members/:id` in `/members/42`, or undefined when it does not fit. */
export function match(pattern: string, path: string): RouteParams | undefined {
  const wanted = pattern.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return undefined;
  const params: RouteParams = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? "";
    if (part.startsWith(":")) {
      if (value === "") return undefined;
      params[part.slice(1)] = decodeURIComponent(value);
    } else if (part !== value) return undefined;
  }
  return params;
}
