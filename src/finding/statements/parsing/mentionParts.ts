import type { Mention } from './mention.ts';

/** The parts of a mention to which another is joined. */
export function partsOf({ parts = [] }: Mention, part: Mention): readonly Mention[] {
  return [...parts, part, ...(part.parts ?? [])];
}

/** The tokens that name the head of a mention. */
export function namedBy({ first, headLast, named }: Mention): NonNullable<Mention['named']> {
  return named ?? { first, last: headLast };
}
