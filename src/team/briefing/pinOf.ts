import { createHash } from 'node:crypto';
import { markedPart, parseCitation } from '../../answering/sources/cite.ts';
import { noSuchDocument } from '../../answering/sources/findDocument.ts';
import { noSuchPassage } from '../../answering/sources/source.ts';
import type { Actor, Briefing, Pin } from '../../dossier/briefing.ts';
import { citationOf } from '../../dossier/passage.ts';
import { UserError } from '../../errors.ts';
import type { OpenDossier } from '../../openDossier.ts';

/** A pin that has not been given its key yet. */
export type NewPin = Omit<Pin, 'key'>;

/**
 * The pin that a citation stands for. Throws {@link UserError} where it points at nothing, or at words that have changed since:
 * what is pinned is what stands.
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
    throw new UserError(
      `${id}:${number} no longer stands as it was cited. ` +
        (next === undefined
          ? `/cite ${id}:${number} shows the words as they were.`
          : `${citationOf(next)} stands in its place; pin that one.`),
    );
  }
  const marked = markedPart(document, passage, part);
  const isAll = marked === null || (marked.start === passage.start && marked.end === passage.end);
  const relative = isAll ? null : { start: marked.start - passage.start, end: marked.end - passage.start };
  return { document: id, passage: number, hash: passage.hash, part: relative, note, by, at };
}

/** How the pinned words are cited. */
export function citationOfPin({ document, passage, part }: Pick<Pin, 'document' | 'passage' | 'part'>): string {
  const whole = citationOf({ document, number: passage });
  return part === null ? whole : `${whole}@${part.start}-${part.end}`;
}

const KEY_LENGTH = 8;

/** A key for a pin that comes into a briefing now; no two of a briefing are alike. */
export function keyFor(pin: NewPin, { id, version }: Pick<Briefing, 'id' | 'version'>): string {
  const name = `${id} ${version} ${citationOfPin(pin)}`;
  return createHash('sha256').update(name).digest('base64url').slice(0, KEY_LENGTH);
}
