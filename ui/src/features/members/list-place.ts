/** Where the list was left: *Quay lại* on a member's page leads to the same search and filter. */
import type { MemberFilter } from "./member-pages.svelte";

let last = "/members";

export function listPath({ text, status }: MemberFilter): string {
  const query = new URLSearchParams();
  if (text !== "") query.set("q", text);
  if (status !== "here") query.set("status", status);
  return query.size === 0 ? "/members" : `/members?${query}`;
}

export function rememberList(filter: MemberFilter): string {
  return (last = listPath(filter));
}

export const lastList = () => last;
