import type { Stemming } from '../parts/stemming.ts';
import { DIRECTIONS, type Follows, KOREAN_NOUN_ENDINGS, KOREAN_PARTICLES } from './particles.ts';

const HANGUL = /^[\uac00-\ud7a3]+$/u;
/** A noun of one syllable is too short to tell it from the beginning of a longer one. */
const SHORTEST_NOUN = 2;
/** 에서는 and 들에게도 are particles in a row. */
const MOST_PARTICLES = 3;
const LONGEST_PARTICLE = 3;

/** Syllables of Hangul are numbered by their last consonant first; there are 28, the first of which is none. */
const FIRST_SYLLABLE = 0xac00;
const FINALS = 28;
const FINAL_RIEUL = 8;

/**
 * A Korean noun without its particles: 정부는 and 정부에서는 as 정부. A particle is taken off only where the syllable before
 * it allows it, and not from nouns that end in such a syllable.
 */
export const koreanStem: Stemming = (folded) => {
  if (!HANGUL.test(folded)) return folded;
  let noun = folded;
  for (let count = 0; count < MOST_PARTICLES; count += 1) {
    const next = withoutParticle(noun);
    if (next === noun) break;
    noun = next;
  }
  return noun;
};

function withoutParticle(word: string): string {
  for (let length = LONGEST_PARTICLE; length > 0; length -= 1) {
    const [noun, particle] = [word.slice(0, -length), word.slice(-length)];
    if (noun.length < SHORTEST_NOUN || !mayFollow(noun, particle)) continue;
    // 까지도 is two particles, and not the noun 지도.
    return isNoun(word) && !endsInLongParticle(noun) ? word : noun;
  }
  return word;
}

/** Whether what is left ends in a particle that is not to be taken for a part of a noun. */
function endsInLongParticle(word: string): boolean {
  return word.length >= SHORTEST_NOUN + 2 && KOREAN_PARTICLES.has(word.slice(-2));
}

function mayFollow(noun: string, particle: string): boolean {
  const final = finalOf(noun);
  if (DIRECTIONS.some((one) => one === particle)) {
    return (particle === '로') === (final === 0 || final === FINAL_RIEUL);
  }
  const follows: Follows | undefined = KOREAN_PARTICLES.get(particle);
  return follows === 'either' || follows === (final === 0 ? 'vowel' : 'consonant');
}

/** The number of the last consonant of the last syllable; 0 for none. */
function finalOf(word: string): number {
  return (word.charCodeAt(word.length - 1) - FIRST_SYLLABLE) % FINALS;
}

/** Whether a word ends in a noun that must not be cut. */
function isNoun(word: string): boolean {
  for (let length = 2; length <= word.length; length += 1)
    if (KOREAN_NOUN_ENDINGS.has(word.slice(-length))) return true;
  return false;
}
