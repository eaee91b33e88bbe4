import type { Quotation } from '../../answer/quotation.ts';
import { quotationOf } from '../../answering/statements/quotationOf.ts';
import type { Pin } from '../../dossier/briefing.ts';
import type { FormerPassage, NumberedDocument } from '../../dossier/dossier.ts';
import { hashOf, type Passage } from '../../dossier/passage.ts';
import { placeIn } from '../../dossier/place.ts';
import { overlaps, type Slice } from '../../dossier/slice.ts';
import type { Findings } from '../../finding/findings.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { PinShown } from './briefingAnswer.ts';

/** Most speakers that are named beside one pin. A passage with more is a transcript, which names them itself. */
const MOST_STATEMENTS = 5;

/** Looks a pin up in the dossier as it is today. If the words have changed, both wordings are given. */
export function showPin(pin: Pin, open: OpenDossier): PinShown {
  const { dossier } = open;
  const document = dossier.document(pin.document);
  const passage = dossier.passage(pin.document, pin.passage);
  if (document !== undefined && passage !== undefined && passage.hash === pin.hash) {
    const words = pin.part === null ? passage : within(passage, pin.part);
    return found(pin, 'standing', document, passage, words, null, open.findings);
  }
  const former = dossier.former(pin.document, pin.passage);
  const earlier = former === undefined || former.hash !== pin.hash ? null : earlierOf(pin, former);
  const next = former?.successor == null ? undefined : dossier.passage(pin.document, former.successor);
  // If the document is gone, another one may contain its words, as after a file was copied under a new name.
  const [nowDocument, now] = document === undefined ? sameWords(pin, open) : [document, next];
  const gone = earlier === null ? 'unknown' : document === undefined ? 'document gone' : 'removed';
  if (nowDocument === undefined || now === undefined) {
    return { ...known(pin), state: gone, passage: null, words: null, earlier, said: [] };
  }
  return found(pin, document === undefined ? gone : 'changed', nowDocument, now, now, earlier, open.findings);
}

function found(
  pin: Pin,
  state: PinShown['state'],
  document: NumberedDocument,
  passage: Passage,
  words: Slice,
  earlier: PinShown['earlier'],
  findings: Findings,
): PinShown {
  return {
    ...known(pin),
    state,
    passage: placeIn(document, passage),
    words: placeIn(document, words),
    earlier,
    said: statementsIn(document, passage, words, findings),
  };
}

function statementsIn(
  document: NumberedDocument,
  passage: Passage,
  words: Slice,
  findings: Findings,
): readonly Quotation[] {
  return findings
    .of(document)
    .statements.filter(({ kind }) => kind !== 'scare')
    .filter((statement) => statement.slices.some((slice) => overlaps(slice, words)))
    .slice(0, MOST_STATEMENTS)
    .map((statement) => quotationOf(document, passage, statement))
    .filter((quotation) => quotation !== null);
}

function known({ key, document, passage, part, note, by, at }: Pin) {
  return {
    key,
    pinned: { document, passage, part: part === null ? null : { start: part.start, end: part.end } },
    note,
    by: { id: by.id, name: by.name },
    at: new Date(at).toISOString(),
  };
}

function earlierOf({ part, document, passage }: Pin, { text }: FormerPassage): PinShown['earlier'] {
  const { start, end } = part ?? { start: 0, end: text.length };
  return { document, passage, start, end };
}

function sameWords(
  { hash }: Pin,
  { dossier }: OpenDossier,
): readonly [NumberedDocument | undefined, Passage | undefined] {
  const passage = dossier.passageWithHash(hash);
  const document = passage === undefined ? undefined : dossier.document(passage.document);
  const isThere = passage !== undefined && document !== undefined;
  if (isThere && hashOf(document.text.slice(passage.start, passage.end)) === hash) return [document, passage];
  return [undefined, undefined];
}

function within({ start }: Passage, part: Slice): Slice {
  return { start: start + part.start, end: start + part.end };
}
