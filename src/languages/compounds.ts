import type { SpeechLexicon } from './parts/speechLexicon.ts';

/** Shorter last parts occur in too many words by chance, in UTF-16 units. */
const SHORTEST_PART = 5;

/**
 * What a noun says of the person that it describes. A compound means what its last part means (Polizeisprecher), in a
 * language that capitalises nouns.
 */
export function roleOf(word: string, { roles, capitalisesNouns }: Pick<SpeechLexicon, 'roles' | 'capitalisesNouns'>) {
  return roles.get(word) ?? (capitalisesNouns ? roles.get(lastPart(word, roles) ?? '') : undefined);
}

/** Whether a noun describes a body or a text; a compound is what its last part is: Innenministerium. */
export function isBody(
  word: string,
  { bodies, capitalisesNouns }: Pick<SpeechLexicon, 'bodies' | 'capitalisesNouns'>,
): boolean {
  return bodies.has(word) || (capitalisesNouns && lastPart(word, bodies) !== undefined);
}

/** Whether a noun is for a work, a ship or another thing that has a name in quotation marks; also as the last part of a compound. */
export function isWorkNoun(
  word: string,
  { works, capitalisesNouns }: Pick<SpeechLexicon, 'works' | 'capitalisesNouns'>,
): boolean {
  return works.has(word) || (capitalisesNouns && lastPart(word, works) !== undefined);
}

function lastPart(word: string, among: ReadonlySet<string> | ReadonlyMap<string, unknown>): string | undefined {
  for (let at = 1; at <= word.length - SHORTEST_PART; at += 1) {
    const part = word.slice(at);
    if (among.has(part)) return part;
  }
  return undefined;
}
