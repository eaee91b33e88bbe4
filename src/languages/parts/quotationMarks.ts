/**
 * For each opening quotation mark the marks that close it. A language lists only what it does differently from the
 * marks that are read in every text.
 */
export type QuotationMarks = Readonly<Record<string, readonly string[]>>;
