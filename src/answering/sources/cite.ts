import type { ReferenceStyle } from '../../answer/referenceStyle.ts';
import type { FormerPassage, NumberedDocument } from '../../dossier/dossier.ts';
import { citationOf, type Passage } from '../../dossier/passage.ts';
import { placeIn } from '../../dossier/place.ts';
import type { Slice } from '../../dossier/slice.ts';
import { UserError } from '../../errors.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { wording } from '../../wording/catalogue.ts';
import { emptyBase } from '../result.ts';
import type { CiteAnswer } from './citeAnswer.ts';
import { noSuchDocument } from './findDocument.ts';
import { type Citation, parseCitation } from './parseCitation.ts';
import { noSuchPassage } from './source.ts';

/**
 * The passage that a citation points at, with its reference; if the words have changed since, the words as they were
 * cited beside those of today. Throws {@link UserError} if it points at nothing.
 */
export function cite(text: string, open: OpenDossier, style: ReferenceStyle | null = null): CiteAnswer {
  const { written, id, number, part } = parseCitation(text);
  const document = open.dossier.document(id);
  const passage = open.dossier.passage(id, number);
  if (document !== undefined && passage !== undefined)
    return { ...standing(written, document, passage, part, open), style };
  const former = open.dossier.former(id, number);
  if (former !== undefined) return { ...changed(written, former, document, open), style };
  throw document === undefined ? noSuchDocument(id, open.dossier) : noSuchPassage(document, number, open.dossier);
}

function standing(
  typed: string,
  document: NumberedDocument,
  passage: Passage,
  part: Citation['part'],
  open: OpenDossier,
): CiteAnswer {
  const marked = markedPart(document, passage, part);
  return {
    command: 'cite',
    form: 'standing',
    ...emptyBase(open),
    total: 1,
    typed,
    style: null,
    passage: placeIn(document, passage),
    part: marked === null ? null : placeIn(document, marked),
  };
}

/** The part of a passage that a citation means, by the document's offsets. Throws {@link UserError} if it is outside. */
export function markedPart({ text }: NumberedDocument, passage: Passage, part: Citation['part']): Slice | null {
  if (part === null) return null;
  const marked = { start: passage.start + part.start, end: passage.start + part.end };
  if (marked.start >= marked.end || marked.end > passage.end) {
    const length = passage.end - passage.start;
    throw new UserError(wording.citation.outside(citationOf(passage), length));
  }
  return wholeCharacters(text, marked);
}

/** The slice with both halves of the characters at its ends: half a surrogate pair cannot be shown. */
function wholeCharacters(text: string, { start, end }: Slice): Slice {
  const splits = (at: number): boolean => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
  return { start: splits(start) ? start - 1 : start, end: splits(end) ? end + 1 : end };
}

function changed(
  typed: string,
  former: FormerPassage,
  document: NumberedDocument | undefined,
  open: OpenDossier,
): CiteAnswer {
  const now = document === undefined ? sameWordsElsewhere(former, open) : successorOf(former, open);
  const nowDocument = now === undefined ? undefined : open.dossier.document(now.document);
  const status = document === undefined ? 'document gone' : now === undefined ? 'removed' : 'changed';
  return {
    command: 'cite',
    form: 'changed',
    ...emptyBase(open),
    total: now === undefined ? 0 : 1,
    typed,
    style: null,
    change: {
      earlier: { document: former.document, passage: former.number, start: 0, end: former.text.length },
      status,
      now: now === undefined || nowDocument === undefined ? null : placeIn(nowDocument, now),
    },
    notes: [noteOn(former, status, now, open)],
  };
}

function noteOn(former: FormerPassage, status: string, now: Passage | undefined, { dossier }: OpenDossier): string {
  if (status === 'changed') return wording.citation.changed(now?.number);
  if (status === 'removed') return wording.citation.removed;
  const unread = dossier.unread.find(({ file }) => file === former.file);
  return wording.citation.documentGone(former.file, unread?.reason ?? null, now === undefined ? null : citationOf(now));
}

/** Follows changes of changes to the passage of today. */
function successorOf(former: FormerPassage, { dossier }: OpenDossier): Passage | undefined {
  const seen = new Set<number>([former.number]);
  let next = former.successor;
  while (next !== null && !seen.has(next)) {
    const passage = dossier.passage(former.document, next);
    if (passage !== undefined) return passage;
    seen.add(next);
    next = dossier.former(former.document, next)?.successor ?? null;
  }
  return undefined;
}

function sameWordsElsewhere(former: FormerPassage, { dossier }: OpenDossier): Passage | undefined {
  return dossier.passageWithHash(former.hash);
}
