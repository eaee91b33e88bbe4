import { type Choice, MOST_CHOICES, plainChoice } from '../../choice.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { fold } from '../../text/fold.ts';
import { completePerson } from '../who/completePerson.ts';

/** Speakers of the dossier who fit what has been typed, in any spelling. */
export function completeSpeaker(typed: string, open: OpenDossier): readonly Choice[] {
  const { speakers } = open.findings;
  const choices = completePerson(typed, open, (person) => speakers.speaks(person));
  if (choices.length >= MOST_CHOICES) return choices;
  const wanted = fold(typed.trim());
  const fitting = speakers.others((name) =>
    fold(name)
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .some((word) => word.startsWith(wanted)),
  );
  return [...choices, ...fitting.map(plainChoice)].slice(0, MOST_CHOICES);
}
