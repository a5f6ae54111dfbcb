/** The parts of a candidate's file, and where each of its fields stands. */
import { fieldPath } from "$lib/fields";

export const PARTS = ["way", "papers", "check", "person", "people", "verify", "tracks", "vote", "probation", "handover"] as const;
export type Part = (typeof PARTS)[number];

/** First step of a field's path → the part it stands in; what is not named belongs to the person. */
const STEPS: Readonly<Record<string, Part>> = {
  milestones: "way",
  papers: "papers",
  helper: "people",
  helper_since: "people",
  introducers: "people",
  remarks: "people",
  verifications: "verify",
  tracks: "tracks",
  probation: "probation",
  hand_overs: "handover",
  organisations: "vote",
  residence: "vote",
  opinion_summary: "vote",
  opinions_on: "vote",
  about_cv: "vote",
  strengths: "vote",
  weaknesses: "vote",
  vote: "vote",
  resolution_no: "vote",
  resolution_on: "vote",
};

/** A place of the person that the core names as one and the screen shows in parts. */
const PLACES: Readonly<Record<string, string>> = {
  birth_place: "birth_province",
  hometown: "home_province",
  residence: "residence_province",
};

/** The field a finding or a milestone points to, as the screen marks it. */
export function fieldOf(target: string): string {
  const path = fieldPath(target);
  if (!path.startsWith("person/")) return path;
  const name = path.slice("person/".length);
  return PLACES[name] ?? name;
}

/** The part a field stands in. */
export function partOf(field: string): Part {
  return STEPS[fieldPath(field).split("/", 1)[0] ?? ""] ?? "person";
}

const isPart = (name: string | null): name is Part => (PARTS as readonly (string | null)[]).includes(name);

/** The part an address shows. */
export function partShown(query: URLSearchParams): Part {
  const part = query.get("part");
  if (isPart(part)) return part;
  const field = query.get("field");
  return field ? partOf(field) : "way";
}

export const partPath = (id: string, part: Part) => `/cases/${id}?part=${part}`;

/** The address of what a target of the core names. */
export function targetPath(id: string, target: string): string {
  const path = fieldPath(target);
  if (path === "cv") return `/cases/${id}/cv`;
  if (path.startsWith("cv/")) return `/cases/${id}/cv?field=${encodeURIComponent(path.slice(3))}`;
  const milestone = /^milestones\/(?:planned|actual|adjusted)\/(.+)$/.exec(path)?.[1];
  if (milestone) return milestonePath(id, milestone);
  const field = fieldOf(path);
  const part = path.startsWith("person/") ? "person" : partOf(field);
  return `${partPath(id, part)}&field=${encodeURIComponent(field)}`;
}

export const milestonePath = (id: string, key: string) => `${partPath(id, "way")}&milestone=${encodeURIComponent(key)}`;
