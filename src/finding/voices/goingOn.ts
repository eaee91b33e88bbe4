import type { NumberedDocument } from '../../dossier/dossier.ts';
import type { Passage } from '../../dossier/passage.ts';
import { alternatives } from '../../languages/alternatives.ts';
import { wordsOfAll } from '../../languages/list.ts';
import type { Person } from '../people/person.ts';
import type { Utterance, Voice } from './utterance.ts';

/** Pronouns and descriptions that can mean the body that spoke last. */
const CARRYING_ON = new RegExp(
  `^(?:${alternatives(({ sides }) => sides?.pronouns)}|${alternatives(({ sides }) => sides?.goingOn)}\\s(?<noun>\\p{Ll}+))$`,
  'iu',
);
const ONE_BODY = wordsOfAll(({ sides }) => sides?.bodyHeads);

/**
 * A voice whose words carry on with the body that spoke before: "They also stressed", "The statement said further". It gets
 * the body of the sentence before if only one body speaks there and that sentence has the noun too. A noun may also mean the
 * only body that has spoken in the document so far. Otherwise nobody is meant: a wrong name is worse than none.
 */
export function goingOn(
  voice: Voice,
  document: NumberedDocument,
  passage: Passage,
  before: readonly Utterance[],
): Voice {
  const words = document.standing.slice(voice.mention.start, voice.mention.end);
  const carried = CARRYING_ON.exec(words);
  if (carried === null) return voice;
  const noun = carried.groups?.noun?.toLowerCase();
  const last = before.at(-1);
  const near = last?.passage === passage && !last.tellsOfSeveral ? [last] : [];
  const beside = onlyBodyOf(near.filter((one) => noun === undefined || speaksOf(one, noun)));
  if (beside !== undefined) return { ...voice, person: beside };
  if (noun === undefined) return voice;
  const alone = onlyBodyOf(before);
  const isSpokenOf = ONE_BODY.has(noun) || before.some((one) => onlyBodyOf([one]) === alone && speaksOf(one, noun));
  return alone !== undefined && isSpokenOf ? { ...voice, person: alone } : voice;
}

/** The body that speaks in some sentences; undefined if none does, or several do. */
function onlyBodyOf(utterances: readonly Utterance[]): Person | undefined {
  const voices = utterances.flatMap((one) => one.voices);
  const bodies = new Set(voices.flatMap(({ person }) => (person?.kind === 'body' ? [person] : [])));
  return bodies.size === 1 ? [...bodies][0] : undefined;
}

function speaksOf({ document, sentence }: Utterance, noun: string): boolean {
  return document.standing.slice(sentence.start, sentence.end).toLowerCase().includes(noun);
}
