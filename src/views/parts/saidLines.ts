import type { Quotation, StanceShown } from '../../answer/quotation.ts';
import type { Parallel } from '../../answering/quote/quoteAnswer.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { citationOf } from '../../dossier/passage.ts';
import type { Marked } from '../../lookup/marked.ts';
import { shownTextOf } from '../../lookup/marksOf.ts';
import { firstWords } from '../../text/firstWords.ts';
import { wording } from '../../wording/catalogue.ts';
import { joined } from '../../wording/phrase.ts';
import { extraAfter, line, small, type TextLine } from '../model/block.ts';
import { foreign, id, type Piece, type Words } from '../model/piece.ts';
import { type Cited, citedAt, citedKey, describe } from './cited.ts';
import { differingWording, notSaidWords, saidBy } from './saidBy.ts';

/** Further documents with the same statement are counted, not listed, if there is little room. */
const MOST_PARALLELS = 4;
/** Longest beginning of a statement by which a line says which one it is about, in UTF-16 units. */
const FIRST_WORDS = 40;

/**
 * Under a quotation: who spoke, through whom the words came, and where else they are. If several speak in one passage, each line
 * begins with the words that it is about.
 */
export function saidLines(all: readonly Marked[], cited: Cited, dossier: Dossier): readonly TextLine[] {
  const statements = all.flatMap(({ quotation, alsoIn = [] }) => {
    if (quotation === undefined || quotation === null) return [];
    return [{ quotation, alsoIn, voice: saidWords(quotation, cited, dossier) }];
  });
  const voices = new Map(statements.map((one) => [JSON.stringify(one.voice), one]));
  if (voices.size === 1) {
    const [one] = voices.values();
    const alsoIn = statements.flatMap((each) => each.alsoIn);
    return one === undefined ? [] : [voiceLine(one.quotation, [], cited, dossier), ...alsoInLines(alsoIn, dossier)];
  }
  return statements.flatMap(({ quotation, alsoIn }) => {
    const begins = foreign(firstWords(shownTextOf(quotation.parts[0] ?? quotation.words, dossier), FIRST_WORDS));
    const about = wording.said.about<Piece>(begins);
    return [voiceLine(quotation, about, cited, dossier), ...alsoInLines(alsoIn, dossier)];
  });
}

/** Who speaks; where a passage of the document is above, who published it is not said again. */
function voiceLine(quotation: Quotation, about: Words, cited: Cited, dossier: Dossier): TextLine {
  const words = [...about, ...saidWords(quotation, cited, dossier)];
  const { source: _, ...unpublished } = cited.document.metadata;
  const short = [
    ...about,
    ...saidWords(quotation, { document: { ...cited.document, metadata: unpublished } }, dossier),
  ];
  return { ...line(words), once: { key: citedKey(cited.document), next: short, above: short } };
}

function alsoInLines(alsoIn: readonly Parallel[], dossier: Dossier): readonly TextLine[] {
  const more = alsoIn.length - MOST_PARALLELS;
  return [
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
