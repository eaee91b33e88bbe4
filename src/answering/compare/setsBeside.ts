import { overlaps, type Slice } from '../../dossier/slice.ts';
import type { Utterance } from '../../finding/voices/utterance.ts';
import { alternatives } from '../../languages/alternatives.ts';
import type { Language } from '../../languages/language.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { isSpeaking, type Side } from './side.ts';

const COMPARING = wholeWords(({ sides }) => sides?.comparing);
const TWO_SIDES = wholeWords(({ sides }) => sides?.twoSides);
/** About a paragraph before a sentence and after it, in UTF-16 units. */
const NEAR = 1_200;

/**
 * Whether a document, in its own words, sets the two beside each other in a sentence: it names both and compares them, or
 * speaks of "the two sides" near the names of both. This is possible only for people and bodies.
 */
export function setsBeside(a: Side, b: Side, utterance: Utterance, open: OpenDossier): boolean {
  if (!isSpeaking(a) || !isSpeaking(b)) return false;
  const { document, sentence, voices } = utterance;
  const { people } = open.findings;
  // What a third person says of the two is the account of that person.
  const isOthers = ({ person }: Utterance['voices'][number]): boolean =>
    person !== undefined && person !== a.person && person !== b.person;
  if (voices.some((voice) => voice.statement !== null || isOthers(voice))) return false;
  const text = document.standing.slice(sentence.start, sentence.end);
  const areNamed = (slice: Slice): boolean =>
    [a, b].every(({ person }) => people.isNamedIn(person, document.id, slice));
  if (TWO_SIDES.test(text)) {
    const around = { start: Math.max(0, sentence.start - NEAR), end: sentence.end + NEAR };
    const near = open.findings.utterancesOf(document).filter((one) => overlaps(one.sentence, around));
    // The only words for the body may be "the ministry".
    return [a, b].every(
      ({ person }) =>
        people.isNamedIn(person, document.id, around) ||
        near.some(({ voices: others }) => others.some((voice) => voice.person === person)),
    );
  }
  return COMPARING.test(text) && areNamed(sentence);
}

/** Whether a sentence speaks of two sides, or compares. */
export function comparesSides(text: string): boolean {
  return TWO_SIDES.test(text) || COMPARING.test(text);
}

function wholeWords(of: (language: Language) => string | undefined): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])${alternatives(of)}(?![\\p{L}\\p{M}])`, 'iu');
}
