/** Words an import shows for codes of the core. */
import type { Finding } from "$lib/contract";
import { tCode } from "$lib/i18n";

export const fieldName = (key: string) => tCode(`member.field.${key}`, {}, key);

/** The field a finding is about; findings about a column name it in their text. */
export const aboutField = (finding: Finding) => tCode(`member.field.${finding.target}`);
