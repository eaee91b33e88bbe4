import type { QuotationMarks } from '../parts/quotationMarks.ts';

/** Swedish opens a quotation with the mark that closes it elsewhere. */
export const swedishQuotationMarks: QuotationMarks = { '”': ['”'] };
