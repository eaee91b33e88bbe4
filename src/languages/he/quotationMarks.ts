import type { QuotationMarks } from '../parts/quotationMarks.ts';

/** Typists of Hebrew also close a quotation with the mark that opens it. */
export const hebrewQuotationMarks: QuotationMarks = { '“': ['”', '"', '“'] };
