/** Adding one member by hand: a few facts now, the rest on the member's page. */
import { perform } from "$lib/command";
import type { WireError } from "$lib/contract";
import { refusalOf, t } from "$lib/i18n";

export const NEW_FIELDS = ["full_name", "gender", "born", "admitted_on", "official_on", "post"] as const;
export type NewField = (typeof NEW_FIELDS)[number];

const blank = (): Record<NewField, string> => ({
  full_name: "",
  gender: "",
  born: "",
  admitted_on: "",
  official_on: "",
  post: "",
});

export class NewMemberForm {
  values = $state(blank());
  errors = $state<Partial<Record<string, string>>>({});
  /** A refusal that belongs to no field. */
  refusal = $state.raw<WireError>();
  busy = $state(false);

  /** The new member's id, or undefined when something has to be corrected first. */
  async add(): Promise<string | undefined> {
    if (this.busy) return undefined;
    this.errors = this.values.full_name.trim() === "" ? { full_name: t("member.new.name_missing") } : {};
    this.refusal = undefined;
    if (this.errors["full_name"]) return undefined;
    this.busy = true;
    const values = Object.fromEntries(Object.entries(this.values).filter(([, value]) => value !== ""));
    const outcome = await perform("member_create", { values }, { ownErrors: true });
    this.busy = false;
    if (outcome.ok) {
      this.values = blank();
      return outcome.value.id;
    }
    const { error } = outcome;
    this.errors = Object.fromEntries(error.fields.map(({ field }) => [field, refusalOf(error, field)]));
    if (!error.fields.some(({ field }) => field in this.values)) this.refusal = error;
    return undefined;
  }
}
