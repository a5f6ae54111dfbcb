/**
 * The contract with the core: command name → input and output. `generated.ts` is written from the core's own table;
 * only the envelope around it is spelled here. Dates travel as people read them (`05/03/1965`, `03/1965`, `1965`).
 */
import type { Commands } from "./generated";

export type * from "./generated";
export type * from "./wire";

export type CommandName = keyof Commands;
export type Input<N extends CommandName> = Commands[N]["input"];
export type Output<N extends CommandName> = Commands[N]["output"];
