import { createHash } from 'node:crypto';
import { markedPart } from '../../answering/sources/cite.ts';
import { noSuchDocument } from '../../answering/sources/findDocument.ts';
import { parseCitation } from '../../answering/sources/parseCitation.ts';
import { noSuchPassage } from '../../answering/sources/source.ts';
import type { Actor, Briefing, Pin } from '../../dossier/briefing.ts';
import { citationOf } from '../../dossier/passage.ts';
import { UserError } from '../../errors.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { wording } from '../../wording/catalogue.ts';

/** A pin that has no key yet. */
export type NewPin = Omit<Pin, 'key'>;

/**
 * The pin that a citation means. Throws {@link UserError} if the citation points at nothing, or at words that have changed
 * since: only words that are in the dossier now can be pinned.
 */
export function pinOf(citation: string, note: string, by: Actor, at: number, { dossier }: OpenDossier): NewPin {
  const { id, number, part } = parseCitation(citation);
  const document = dossier.document(id);
  const passage = dossier.passage(id, number);
  if (document === undefined || passage === undefined) {
    const former = dossier.former(id, number);
    if (former === undefined) {
      throw document === undefined ? noSuchDocument(id, dossier) : noSuchPassage(document, number, dossier);
    }
    const next = former.successor === null ? undefined : dossier.passage(id, former.successor);
    throw new UserError(wording.editing.changed(`${id}:${number}`, next === undefined ? null : citationOf(next)));
  }
  const marked = markedPart(document, passage, part);
  const isAll = marked === null || (marked.start === passage.start && marked.end === passage.end);
  const relative = isAll ? null : { start: marked.start - passage.start, end: marked.end - passage.start };
  return { document: id, passage: number, hash: passage.hash, part: relative, note, by, at };
}

/** The citation of the pinned words. */
export function citationOfPin({ document, passage, part }: Pick<Pin, 'document' | 'passage' | 'part'>): string {
  const whole = citationOf({ document, number: passage });
  return part === null ? whole : `${whole}@${part.start}-${part.end}`;
}

const KEY_LENGTH = 8;

/** The key of a pin that is added to a briefing now; it is unique in the briefing. */
export function keyFor(pin: NewPin, { id, version }: Pick<Briefing, 'id' | 'version'>): string {
  const name = `${id} ${version} ${citationOfPin(pin)}`;
  return createHash('sha256').update(name).digest('base64url').slice(0, KEY_LENGTH);
}
