/** The names of one individual or body, as `nameWords`, the commonest first. */
export interface Cluster {
  readonly kind: 'person' | 'body';
  readonly names: (readonly string[])[];
}

/** The words of a name in one text, by which names are compared and looked up. */
export function keyOf(words: readonly string[]): string {
  return words.join(' ');
}
