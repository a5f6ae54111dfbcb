/**
 * The contract with the core: command name → input and output. A feature's commands are one interface in one file
 * here, joined below.
 */
import type { HomeCommands } from "./home";
import type { SessionCommands } from "./session";

export type * from "./home";
export type * from "./session";
export type * from "./wire";

export interface Commands extends SessionCommands, HomeCommands {}

export type CommandName = keyof Commands;
export type Input<N extends CommandName> = Commands[N]["input"];
export type Output<N extends CommandName> = Commands[N]["output"];
