import { type Choice, MOST_CHOICES, plainChoice } from '../../choice.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { fold } from '../../text/fold.ts';
import { completePerson } from '../who/completePerson.ts';

/** Speakers of the dossier who fit what has been typed, in any spelling. */
export function completeSpeaker(typed: string, open: OpenDossier): readonly Choice[] {
  const { people, others } = open.findings.speakers;
  const wanted = fold(typed.trim());
  const fitting = others.filter((name) =>
    fold(name)
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .some((word) => word.startsWith(wanted)),
  );
  const choices = completePerson(typed, open, (person) => people.has(person));
  return [...choices, ...fitting.map(plainChoice)].slice(0, MOST_CHOICES);
}
