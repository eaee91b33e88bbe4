import { type HtmlElement, namesOf } from '../htmlNode.ts';
import wordsByPart from './partNames.json' with { type: 'json' };

/**
 * What authors of pages call the parts of a page in classes and ids: words of the trade, not of a language. The order of
 * the parts is that of the bits.
 */
export type PagePart = keyof typeof wordsByPart;

const isPart = (key: string): key is PagePart => key in wordsByPart;

export const PAGE_PARTS: readonly PagePart[] = Object.keys(wordsByPart).filter(isPart);

/** Some words name several parts. */
const bitsByWord: ReadonlyMap<string, number> = PAGE_PARTS.reduce((bits, part, bit) => {
  for (const word of wordsByPart[part]) bits.set(word, (bits.get(word) ?? 0) | (1 << bit));
  return bits;
}, new Map<string, number>());

/** Words of a name: `articleBody`, `article-body` and `article_body` have two. */
function wordsOf(names: string): readonly string[] {
  return names
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
}

/** The parts of a page that the classes and the id of an element name, as a set of bits in the order of the parts. */
export function partsNamed(element: HtmlElement): number {
  const names = namesOf(element);
  if (names.length < 2) return 0;
  let bits = 0;
  for (const word of wordsOf(names)) bits |= bitsByWord.get(word) ?? 0;
  return bits;
}
