/** Thrown if a reply would show what its document does not have. The whole reply must be withheld. */
export class MisquotationError extends Error {
  override readonly name = 'MisquotationError';
}
