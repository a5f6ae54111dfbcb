/** What a cell can be, and the papers it numbers, as the core names them. */

/** Document types a cell numbers, in the order secretaries meet them. */
export const DOCUMENT_TYPES = ["NQ", "BC", "TB", "KH", "CV", "QĐ", "KL", "CTr", "TTr", "BB"] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

export const SUPERIOR_KINDS = ["commune", "base_committee"] as const;
export const CELL_KINDS = ["residential", "agency", "school", "enterprise", "armed", "other"] as const;

/** Below ten with a leading zero, as papers print it (HD 05-HD/VPTW). */
export const sampleNumber = (typed: string) => (/^[1-9]\d*$/.test(typed.trim()) ? typed.trim().padStart(2, "0") : "…");
