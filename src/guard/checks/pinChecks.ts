import { type Place, placeIn } from '../../dossier/place.ts';
import { overlaps } from '../../dossier/slice.ts';
import type { PinShown } from '../../team/briefing/briefingAnswer.ts';
import { type Check, firstFault, type Situation } from '../check.ts';

/** Most statements that are shown beside a pin. */
const MOST_STATEMENTS = 5;

/** The state of a pin, its words and the statements in them are looked up anew. */
export const checkPin: Check<PinShown> = (pin, situation) =>
  firstFault(
    stateFault(pin, situation),
    earlierFault(pin),
    wordsFault(pin, situation),
    statementsFault(pin, situation),
  );

function stateFault({ pinned, state, passage, earlier }: PinShown, { dossier }: Situation): string | null {
  const isThere = dossier.document(pinned.document) !== undefined;
  const own = dossier.passage(pinned.document, pinned.passage);
  const isSame =
    own !== undefined &&
    passage?.document === pinned.document &&
    passage.start === own.start &&
    passage.end === own.end;
  const states: Readonly<Record<PinShown['state'], boolean>> = {
    standing: isSame && earlier === null,
    changed: isThere && own === undefined && passage?.document === pinned.document,
    removed: isThere && passage === null && earlier !== null,
    'document gone': !isThere && earlier !== null,
    unknown: earlier === null && (!isThere || passage === null),
  };
  if (!states[state]) return `it is not ${state}`;
  const former = dossier.former(pinned.document, pinned.passage);
  const next = former?.successor == null ? undefined : dossier.passage(pinned.document, former.successor);
  if (state !== 'changed') return null;
  return passage?.start === next?.start && passage?.end === next?.end ? null : 'another passage is in its place';
}

/** The former words are those that were pinned. */
function earlierFault({ pinned, earlier }: PinShown): string | null {
  if (earlier === null) return null;
  const isPinned = earlier.document === pinned.document && earlier.passage === pinned.passage;
  const isPart = pinned.part === null ? earlier.start === 0 : earlier.start === pinned.part.start;
  const isWhole = pinned.part === null || earlier.end === pinned.part.end;
  return isPinned && isPart && isWhole ? null : 'other words were pinned';
}

/** The words are the pinned part of the passage or, after a change, all of it. */
function wordsFault({ pinned, state, passage, words, earlier }: PinShown, { dossier }: Situation): string | null {
  const former = dossier.former(pinned.document, pinned.passage);
  if (earlier !== null && pinned.part === null && earlier.end !== former?.text.length)
    return 'its former words are cut';
  if (earlier === null && state === 'changed' && former !== undefined) return 'its former words are not shown';
  if (passage === null || words === null) return words === passage ? null : 'a passage is shown with its words';
  const part = state === 'standing' ? pinned.part : null;
  const own: Place =
    part === null
      ? passage
      : placeIn({ id: passage.document }, { start: passage.start + part.start, end: passage.start + part.end });
  return words.document === own.document && words.start === own.start && words.end === own.end
    ? null
    : 'other words were pinned';
}

/** Every statement among the words is shown, the first ones if there are many. */
function statementsFault({ words, said }: PinShown, { read }: Situation): string | null {
  if (words === null) return said.length === 0 ? null : 'there are no words to say';
  const spoken = (read(words.document)?.statements ?? []).filter(
    ({ kind, slices }) => kind !== 'scare' && slices.some((slice) => overlaps(slice, words)),
  );
  return said.length === Math.min(MOST_STATEMENTS, spoken.length) ? null : 'other statements are among its words';
}
