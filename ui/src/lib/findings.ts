/** The order in which findings are told: what must be corrected, what is worth a look, what is only noted. */
import type { Finding } from "$lib/contract";

const GRAVITY: Readonly<Record<string, number>> = { block: 0, warn: 1, note: 2 };

const gravity = ({ severity }: Finding) => GRAVITY[severity] ?? 3;

/** Compares two findings: the graver one first. */
export const graverFirst = (a: Finding, b: Finding) => gravity(a) - gravity(b);
