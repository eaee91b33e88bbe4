import type { QuotationMarks } from '../quotationMarks.ts';

/** Typists of Hebrew also close a quotation with the mark that opens it. */
export const hebrewQuotationMarks: QuotationMarks = { '“': ['”', '"', '“'] };
