/** The parts of a candidate's file; other screens lead to its fields, too. */
export * from "$lib/case-parts";
