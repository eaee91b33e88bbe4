/** How much newness counts beside relevance, each from 0 to 1 (Carbonell and Goldstein 1998 call its opposite lambda). */
const NEWNESS = 0.4;
/** Of two texts as alike as this the second says nothing new, however relevant it is. */
export const REPEATED = 0.6;

/**
 * The most relevant of some items that say different things: maximal marginal relevance. Each next one is the best by its
 * relevance less what it has in common with those picked before, `given` among them; none repeats one of them. At most
 * `most`, in the order in which they were picked.
 */
export function pickVaried<Item>(
  items: readonly Item[],
  most: number,
  relevance: (item: Item) => number,
  likeness: (a: Item, b: Item) => number,
  given: readonly Item[] = [],
): readonly Item[] {
  const picked: Item[] = [];
  const highest = Math.max(Number.MIN_VALUE, ...items.map(relevance));
  const rest = items.map((item) => ({
    item,
    relevance: relevance(item) / highest,
    repeated: Math.max(0, ...given.map((other) => likeness(item, other))),
  }));
  while (picked.length < most) {
    const open = rest.filter(({ item, repeated }) => repeated < REPEATED && !picked.includes(item));
    const [first, ...others] = open;
    if (first === undefined) break;
    const worth = (one: typeof first): number => (1 - NEWNESS) * one.relevance - NEWNESS * one.repeated;
    const best = others.reduce((top, one) => (worth(one) > worth(top) ? one : top), first);
    picked.push(best.item);
    for (const one of rest) one.repeated = Math.max(one.repeated, likeness(one.item, best.item));
  }
  return picked;
}
