import type { Choice } from '../../choice.ts';
import { peopleOf } from '../../finding/people/people.ts';
import { speakerOf } from '../../finding/people/statementsBy.ts';
import { statementsOfDocument } from '../../finding/statementsOfDocument.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { fold } from '../../text/fold.ts';
import { completePerson } from '../who/completePerson.ts';

/** Most choices that are worth offering; Discord shows no more. */
const MOST_CHOICES = 25;

/** Those who speak in a dossier. */
interface Speakers {
  /** Names of the persons and bodies that are known under all their spellings. */
  readonly people: ReadonlySet<string>;
  /** Other names as the documents give them, such as those of documents whose language hides names. */
  readonly others: readonly string[];
}

const known = new WeakMap<OpenDossier['dossier'], Speakers>();

/** Speakers of the dossier that fit what has been typed, in any spelling. */
export function completeSpeaker(typed: string, open: OpenDossier): readonly Choice[] {
  let speakers = known.get(open.dossier);
  if (speakers === undefined) {
    speakers = speakersOf(open);
    known.set(open.dossier, speakers);
  }
  const { people, others } = speakers;
  const wanted = fold(typed.trim());
  const fitting = others.filter((name) =>
    fold(name)
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .some((word) => word.startsWith(wanted)),
  );
  const choices = completePerson(typed, open, (name) => people.has(name));
  return [...choices, ...fitting.map((name) => ({ name, value: name }))].slice(0, MOST_CHOICES);
}

function speakersOf(open: OpenDossier): Speakers {
  const registry = peopleOf(open);
  const people = new Set<string>();
  const others = new Map<string, number>();
  for (const document of open.dossier.documents) {
    for (const statement of statementsOfDocument(document)) {
      const person = speakerOf({ document, statement }, registry);
      const name = statement.speaker?.name ?? '';
      if (person !== undefined) people.add(person.name);
      else if (/\p{Lu}|\p{Lo}/u.test(name)) others.set(name, (others.get(name) ?? 0) + 1);
    }
  }
  const byCount = [...others].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1));
  return { people, others: byCount.map(([name]) => name) };
}
