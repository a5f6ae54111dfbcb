/** English has exactly the keys Vietnamese has: `satisfies Mirror<typeof vi>`. */
export type Mirror<Texts extends Record<string, string>> = Readonly<Record<keyof Texts, string>>;

/** What an error says: what happened, and what to do next. */
export interface ErrorText {
  message: string;
  advice: string;
}

export type ErrorMirror<Texts extends Record<string, ErrorText>> = Readonly<Record<keyof Texts, ErrorText>>;
