import type { Choice, OpenDossier } from '../command.ts';
import { completePerson } from './people/completePerson.ts';
import { peopleOf } from './people/people.ts';
import { speakerOf } from './people/statementsBy.ts';
import { statementsOfDocument } from './statementsOfDocument.ts';

const known = new WeakMap<OpenDossier['dossier'], ReadonlySet<string>>();

/** Speakers of the dossier that fit what has been typed, in any spelling. */
export function completeSpeaker(typed: string, open: OpenDossier): readonly Choice[] {
  let speakers = known.get(open.dossier);
  if (speakers === undefined) {
    speakers = speakersOf(open);
    known.set(open.dossier, speakers);
  }
  const those = speakers;
  return completePerson(typed, open, (name) => those.has(name));
}

/** Names of those who made a statement. */
function speakersOf(open: OpenDossier): ReadonlySet<string> {
  const people = peopleOf(open);
  const speakers = open.dossier.documents.flatMap((document) =>
    statementsOfDocument(document).flatMap((statement) => speakerOf({ document, statement }, people)?.name ?? []),
  );
  return new Set(speakers);
}
