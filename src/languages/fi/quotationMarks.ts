import type { QuotationMarks } from '../parts/quotationMarks.ts';

/** Finnish opens a quotation with the mark that closes it elsewhere. */
export const finnishQuotationMarks: QuotationMarks = { '”': ['”'] };
