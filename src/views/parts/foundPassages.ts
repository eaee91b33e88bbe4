import type { Quotation, StanceShown } from '../../answer/quotation.ts';
import type { Parallel } from '../../answering/quote/quoteAnswer.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { citationOf } from '../../dossier/passage.ts';
import type { Slice } from '../../dossier/slice.ts';
import type { Marked } from '../../lookup/marked.ts';
import { shownTextOf } from '../../lookup/marksOf.ts';
import { wording } from '../../wording/catalogue.ts';
import { joined } from '../../wording/phrase.ts';
import { extraAfter, line, small, type TextLine } from '../model/block.ts';
import { resultKeys } from '../model/keys.ts';
import { foreign, id, type Piece, type Words } from '../model/piece.ts';
import type { ViewResult } from '../model/view.ts';
import { type Cited, citedAt, describe, withQuoted } from './cited.ts';
import type { FoundPassage } from './passageBlocks.ts';
import { differingWording, notSaidWords, saidBy } from './saidBy.ts';

/** Further documents with the same statement are counted, not listed, if there is little room. */
const MOST_PARALLELS = 4;

/** The passages that an answer shows, in its order. */
export function foundPassages(all: readonly Marked[], dossier: Dossier): readonly FoundPassage[] {
  const cited = all.map(({ passage }) => citedAt(passage, dossier));
  const keys = resultKeys(
    all.map(({ sentence, quotation }, at) => ({
      citation: cited[at] === undefined ? '' : citationOf(cited[at].passage),
      sentence: sentence?.start ?? null,
      statement: quotation?.words.start ?? null,
    })),
  );
  return cited.map((one, at) => foundPassage(one, keys[at] ?? '', all[at], dossier));
}

function foundPassage(cited: Cited, key: string, marked: Marked | undefined, dossier: Dossier): FoundPassage {
  const {
    highlights = [],
    sentence = null,
    span = null,
    denied = null,
    askedBefore = null,
    quotation = null,
    match = null,
    alsoIn,
  } = marked ?? {};
  const meant = sentence === null ? (quotation?.parts ?? []) : [sentence];
  return {
    ...withQuoted(cited, extentOf(meant) ?? cited.passage),
    key,
    matches: highlights.map(({ words }) => words),
    meant,
    answer: span,
    matchedBy: match === null || match === 'exact' || match === 'folded' ? null : match,
    asked:
      askedBefore === null
        ? []
        : [small(wording.ask.askedBefore<Piece>(foreign(shownTextOf(askedBefore, dossier), 'detail')), 'each')],
    said: [
      ...(denied === null
        ? []
        : [line(wording.concord.denied<Piece>(foreign(shownTextOf(denied, dossier), 'few words')))]),
      ...(quotation === null ? [] : saidLines(quotation, alsoIn ?? [], cited, dossier)),
    ],
  };
}

/** From the beginning of the first slice to the end of the last; null if there are none. */
function extentOf(slices: readonly Slice[]): Slice | null {
  const [first] = slices;
  const last = slices.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** The passages as buttons name them. */
export function resultsOf(found: readonly FoundPassage[]): readonly ViewResult[] {
  return found.map(({ key, document, passage }) => ({ key, document: document.id, passage: passage.number }));
}

/** Under a quotation: who spoke, through whom the words came, and where else they are. */
function saidLines(
  quotation: Quotation,
  alsoIn: readonly Parallel[],
  cited: Cited,
  dossier: Dossier,
): readonly TextLine[] {
  const more = alsoIn.length - MOST_PARALLELS;
  return [
    line(saidWords(quotation, cited, dossier)),
    ...extraAfter(
      MOST_PARALLELS,
      alsoIn.map((parallel) => small(parallelWords(parallel, dossier))),
    ),
    ...(more > 0 ? [{ ...small([wording.said.moreDocuments(more)]), room: 'little' } as const] : []),
  ];
}

/** Who speaks in a quotation of this document. */
export function saidWords(
  { stance, speaker, chain }: Quotation,
  { document }: Pick<Cited, 'document'>,
  dossier: Dossier,
): Words {
  if (stance !== null) {
    return stanceWords(stance, dossier);
  }
  const [, ...mediators] = chain;
  const voice = {
    speaker: speaker === null ? null : shownTextOf(speaker, dossier),
    mediators: mediators.map(({ name, cue }) => ({
      name: shownTextOf(name, dossier),
      cue: cue === null ? null : shownTextOf(cue, dossier),
    })),
  };
  return saidBy(voice, document.metadata.source);
}

/** How a document shows that quoted words were not said. */
export function stanceWords({ kind, words, by }: StanceShown, dossier: Dossier): Words {
  return notSaidWords({ kind, words: shownTextOf(words, dossier), by: by === null ? null : shownTextOf(by, dossier) });
}

function parallelWords({ passage: place, differences }: Parallel, dossier: Dossier): Words {
  const { document, passage } = citedAt(place, dossier);
  const { between, place: placeWords } = wording.citation;
  const where: Words = joined(
    [joined(describe(document), between), placeWords(passage.number, null), id(citationOf(passage))],
    ' ',
  );
  const differing = differences.map(({ here, there }) => ({
    here: here === null ? '' : shownTextOf(here, dossier),
    there: there === null ? '' : shownTextOf(there, dossier),
  }));
  return wording.said.alsoIn(where, differingWording(differing));
}
