import type { NumberedDocument } from '../../../../dossier/dossier.ts';
import type { AskedSpeaker } from './askedSpeaker.ts';

/** Longest last passage that can be a signature, in UTF-16 units. */
const LONGEST_SIGNATURE = 120;

/**
 * Whether all that a document says, and does not give to others, is said by someone: they are its author or its source, or it is
 * signed with their name.
 */
export function ownDocument({ metadata, passages, standing }: NumberedDocument, speaker: AskedSpeaker): boolean {
  const { author, source } = metadata;
  if ([author, source].some((name) => name !== undefined && speaker.isNamedBy(name))) return true;
  const last = passages.at(-1);
  if (last === undefined || last.end - last.start > LONGEST_SIGNATURE || passages.length < 2) return false;
  const words = standing.slice(last.start, last.end);
  return !/[.!?]\s*$/u.test(words) && speaker.persons.length > 0 && speaker.isNamedBy(words);
}
