import type { Choice, OpenDossier } from '../command.ts';
import { fold } from '../language/fold.ts';
import { isSpokenBy } from './isSpokenBy.ts';
import { statementsOfDocument } from './statementsOfDocument.ts';

/** Most choices that are worth offering; Discord shows no more. */
const MOST_CHOICES = 25;

const known = new WeakMap<OpenDossier['dossier'], readonly (readonly [string, number])[]>();

/** Who speaks in a dossier, with how many statements, the most talkative first. */
function speakersOf({ dossier }: OpenDossier): readonly (readonly [string, number])[] {
  let speakers = known.get(dossier);
  if (speakers === undefined) {
    const counts = new Map<string, number>();
    for (const document of dossier.documents) {
      for (const { speaker } of statementsOfDocument(document)) {
        if (speaker !== null && /\p{Lu}|\p{Lo}/u.test(speaker.name)) {
          counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1);
        }
      }
    }
    speakers = [...counts].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1));
    known.set(dossier, speakers);
  }
  return speakers;
}

/** Speakers of the dossier that fit what has been typed, in any spelling. */
export function completeSpeaker(typed: string, open: OpenDossier): readonly Choice[] {
  const wanted = fold(typed.trim());
  const fitting = speakersOf(open).filter(
    ([name]) =>
      wanted === '' ||
      fold(name)
        .split(/[^\p{L}\p{N}]+/u)
        .some((word) => word.startsWith(wanted)) ||
      fold(name).startsWith(wanted) ||
      isSpokenBy({ speaker: { name, mention: { start: 0, end: 0 } } }, typed),
  );
  return fitting.slice(0, MOST_CHOICES).map(([name]) => ({ name, value: name }));
}
