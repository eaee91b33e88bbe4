import { resultOf } from '../../answering/result.ts';
import { quotationOf } from '../../answering/statements/quotationOf.ts';
import type { Pin } from '../../dossier/briefing.ts';
import type { FormerPassage, NumberedDocument } from '../../dossier/dossier.ts';
import { hashOf, type Passage } from '../../dossier/passage.ts';
import { referenceTo } from '../../dossier/reference.ts';
import { overlaps, type Slice } from '../../dossier/slice.ts';
import type { Findings } from '../../finding/findings.ts';
import type { PinShown, QuotationFound, Result } from '../../json/old.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { citationOfPin } from './pinOf.ts';

/** Most speakers that are named beside one pin. A passage with more is a transcript, which names them itself. */
const MOST_STATEMENTS = 5;

/** A pin with the passage that contains its words, or the passage that has taken its place. */
export interface FoundPin {
  readonly pin: Omit<PinShown, 'result' | 'number'>;
  readonly result: Result | null;
}

/** Looks a pin up in the dossier as it is today. If the words have changed, both wordings are given. */
export function showPin(pin: Pin, open: OpenDossier): FoundPin {
  const { dossier } = open;
  const document = dossier.document(pin.document);
  const passage = dossier.passage(pin.document, pin.passage);
  if (document !== undefined && passage !== undefined && passage.hash === pin.hash) {
    const words = pin.part === null ? passage : within(passage, pin.part);
    return standing(pin, 'standing', document, passage, words, null, open.findings);
  }
  const former = dossier.former(pin.document, pin.passage);
  const earlier = former === undefined || former.hash !== pin.hash ? null : earlierOf(pin, former);
  const next = former?.successor == null ? undefined : dossier.passage(pin.document, former.successor);
  // If the document is gone, another one may contain its words, as after a file was copied under a new name.
  const [nowDocument, now] = document === undefined ? sameWords(pin, open) : [document, next];
  const gone = earlier === null ? 'unknown' : document === undefined ? 'document gone' : 'removed';
  if (nowDocument === undefined || now === undefined) {
    return {
      pin: { ...known(pin), state: gone, words: null, earlier, said: [], reference: null, url: null },
      result: null,
    };
  }
  const state = document === undefined ? gone : 'changed';
  return standing(pin, state, nowDocument, now, now, earlier, open.findings);
}

function standing(
  pin: Pin,
  state: PinShown['state'],
  document: NumberedDocument,
  passage: Passage,
  { start, end }: Slice,
  earlier: PinShown['earlier'],
  findings: Findings,
): FoundPin {
  const words = { start, end, text: document.text.slice(start, end) };
  const isAll = start === passage.start && end === passage.end;
  const said = statementsIn(document, passage, words, findings);
  const reference = referenceTo(document, passage);
  const url = document.metadata.url ?? null;
  const shown = { ...known(pin), state, words, earlier, said, reference, url };
  return { pin: shown, result: resultOf(document, passage, { sentence: isAll ? null : { start, end } }) };
}

function statementsIn(
  document: NumberedDocument,
  passage: Passage,
  words: Slice,
  findings: Findings,
): QuotationFound[] {
  return findings
    .of(document)
    .statements.filter(({ kind }) => kind !== 'scare')
    .filter((statement) => statement.slices.some((slice) => overlaps(slice, words)))
    .slice(0, MOST_STATEMENTS)
    .map((statement) => quotationOf(document, passage, statement))
    .filter((quotation) => quotation !== null);
}

function known(pin: Pin) {
  return {
    key: pin.key,
    citation: citationOfPin(pin),
    note: pin.note,
    pinnedBy: { id: pin.by.id, name: pin.by.name },
    pinnedAt: new Date(pin.at).toISOString(),
  };
}

function earlierOf({ part, document, passage }: Pin, { text, file }: FormerPassage): PinShown['earlier'] {
  const { start, end } = part ?? { start: 0, end: text.length };
  return { start, end, text: text.slice(start, end), documentId: document, passage, file };
}

function sameWords(
  { hash }: Pin,
  { dossier }: OpenDossier,
): readonly [NumberedDocument | undefined, Passage | undefined] {
  for (const document of dossier.documents) {
    const passage = document.passages.find((one) => one.hash === hash);
    if (passage !== undefined && hashOf(document.text.slice(passage.start, passage.end)) === hash) {
      return [document, passage];
    }
  }
  return [undefined, undefined];
}

function within({ start }: Passage, part: Slice): Slice {
  return { start: start + part.start, end: start + part.end };
}
