import {
  BODY_CONJUNCTIONS,
  BODY_LINK_ARTICLES,
  BODY_LINKS,
  GENERATIONS,
  PARTICLES,
} from '../../languages/allNameForms.ts';
import { fold } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';

const SEPARATOR = /[\s.]+/u;
/** Words between the words of the name of a body. */
const LINKS: ReadonlySet<string> = new Set([...BODY_LINKS, ...BODY_LINK_ARTICLES, ...BODY_CONJUNCTIONS, '&']);
const HYPHEN = /\p{Pd}+/u;

/** Whether a folded word distinguishes generations of one name: Jr, III. */
export function isGeneration(folded: string): boolean {
  return GENERATIONS.has(folded);
}

/**
 * The folded words that distinguish a name from others. Particles (al-, bin, van) are left out unless the name has no
 * other word. Words that a hyphen joins are one. Initials are single letters.
 */
export const nameWords = remembered((name): readonly string[] => {
  const words = name.split(SEPARATOR).flatMap((word) => {
    const parts = word
      .split(HYPHEN)
      .map(foldedPart)
      .filter((part) => /[\p{L}\p{N}]/u.test(part));
    const telling = parts.length > 1 ? parts.filter((part) => !PARTICLES.has(part)) : parts;
    return parts.length === 0 ? [] : [(telling.length > 0 ? telling : parts).join('')];
  });
  const telling = words.filter((word) => !PARTICLES.has(word) && !LINKS.has(word));
  const named = telling.length > 0 ? telling : words;
  // Thomas Holm Jr. is also named without the suffix.
  return named.length > 2 && GENERATIONS.has(named.at(-1) ?? '') ? named.slice(0, -1) : named;
});

/** Folds a part of a word. A ligature can be several words (ﷺ), but the part stays one. */
function foldedPart(part: string): string {
  return fold(part).replace(/\s+/gu, '');
}
