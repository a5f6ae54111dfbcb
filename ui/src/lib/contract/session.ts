/** Commands of the session: opening, creating, locking a vault, and this machine's settings. */

export type Theme = "light" | "contrast";
export type Language = "vi" | "en";

export interface Settings {
  /** Base text size in px, 16–28. */
  text_size: number;
  theme: Theme;
  language: Language;
  /** Minutes without a key or the mouse before the vault locks; 0 never. */
  idle_minutes: number;
}

export interface VaultEntry {
  id: string;
  name: string;
  practice: boolean;
  path: string;
}

export interface SessionCell {
  id: string;
  name: string;
  superior: string;
  practice: boolean;
}

export interface SessionState {
  state: "empty" | "locked" | "open";
  vaults: VaultEntry[];
  cell?: SessionCell | null;
  user?: { name: string; post: string } | null;
  settings: Settings;
  version: string;
}

export interface NewCell {
  name: string;
  superior: string;
  superior_kind: SuperiorKind;
  kind: CellKind;
  place: string;
  secretary: string;
  agreement: { number: string; date: string; note: string };
  numbers: { type: string; next: number }[];
}

export type SuperiorKind = "commune" | "party_base";
export type CellKind = "residential" | "agency" | "school" | "enterprise" | "other";

export interface SessionCommands {
  session_state: { input: Record<string, never>; output: SessionState };
  settings_set: { input: Partial<Settings>; output: unknown };
  passphrase_strength: { input: { passphrase: string }; output: { score: number; advice: string | null } };
  vault_create: {
    input: { cell: NewCell; passphrase: string };
    output: { recovery: { token: string; check: number[] } };
  };
  recovery_confirm: { input: { groups: { index: number; text: string }[] }; output: unknown };
  practice_open: { input: Record<string, never>; output: unknown };
  vault_unlock: { input: { vault: string; passphrase?: string; recovery?: string }; output: unknown };
  vault_lock: { input: Record<string, never>; output: unknown };
}
