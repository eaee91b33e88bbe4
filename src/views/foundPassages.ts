import type { Dossier } from '../dossier/dossier.ts';
import type { AnswerJson } from '../json/answerJson.ts';
import type { ParallelJson } from '../json/parts/parallelJson.ts';
import type { QuotationJson } from '../json/parts/quotationJson.ts';
import type { ResultJson } from '../json/parts/resultJson.ts';
import { wording } from '../wording/catalogue.ts';
import { joined } from '../wording/phrase.ts';
import { extraAfter, line, small, type TextLine } from './block.ts';
import { type Cited, citedAt, describe } from './cited.ts';
import { resultKeys } from './keys.ts';
import type { FoundPassage } from './passageBlocks.ts';
import { id, type Words } from './piece.ts';
import { differingWording, saidBy, type Voice } from './saidBy.ts';
import type { ViewResult } from './view.ts';

/** Further documents with the same statement are counted, not listed, if there is little room. */
const MOST_PARALLELS = 4;

/** The passages of an answer, in its order. */
export function foundPassages({ results }: Pick<AnswerJson, 'results'>, dossier: Dossier): readonly FoundPassage[] {
  const keys = resultKeys(
    results.map(({ citation, sentence, quotation }) => ({
      citation,
      sentence: sentence?.start ?? null,
      statement: quotation?.start ?? null,
    })),
  );
  return results.map((result, at): FoundPassage => {
    const cited = citedAt({ document: result.documentId, start: result.start }, dossier);
    const { match, sentence, quotation } = result;
    return {
      ...cited,
      key: keys[at] ?? '',
      matches: result.highlights,
      meant: sentence === null ? (quotation?.parts ?? []) : [sentence],
      answer: result.span ?? null,
      matchedBy: match === null || match === 'exact' || match === 'folded' ? null : match,
      said: saidLines(result, cited, dossier),
    };
  });
}

/** The passages as buttons name them. */
export function resultsOf(found: readonly FoundPassage[]): readonly ViewResult[] {
  return found.map(({ key, document, passage }) => ({ key, document: document.id, passage: passage.number }));
}

/** Under a quotation: who spoke, through whom the words came, and where else they are. */
function saidLines({ quotation, alsoIn = [] }: ResultJson, cited: Cited, dossier: Dossier): readonly TextLine[] {
  if (quotation === null) return [];
  const more = alsoIn.length - MOST_PARALLELS;
  return [
    line(saidWords(quotation, cited)),
    ...extraAfter(
      MOST_PARALLELS,
      alsoIn.map((parallel) => small(parallelWords(parallel, dossier))),
    ),
    ...(more > 0 ? [{ ...small([wording.said.moreDocuments(more)]), room: 'little' } as const] : []),
  ];
}

/** Who speaks in a quotation of this document. */
export function saidWords(quotation: QuotationJson, { document }: Pick<Cited, 'document'>): Words {
  return saidBy(voiceOf(quotation), document.metadata.source);
}

function voiceOf({ speaker, chain }: QuotationJson): Voice {
  const [, ...mediators] = chain;
  return { speaker, mediators };
}

function parallelWords(parallel: ParallelJson, dossier: Dossier): Words {
  const { document, passage } = citedAt({ document: parallel.documentId, start: parallel.start }, dossier);
  const { between, place } = wording.citation;
  const where: Words = joined(
    [joined(describe(document), between), place(passage.number, null), id(parallel.citation)],
    ' ',
  );
  return wording.said.alsoIn(where, differingWording(parallel.differences));
}
