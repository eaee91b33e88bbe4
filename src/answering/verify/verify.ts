import { overlaps } from '../../dossier/slice.ts';
import type { Answer, Result, Verdict } from '../../json/old.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { emptyAnswer, resultOf } from '../result.ts';
import { judge } from './judge.ts';
import { pastedQuotations } from './pasted.ts';

/** Most quotations of one pasted text that are checked. */
const MOST_QUOTATIONS = 30;

/**
 * Checks a pasted text against the dossier: each quotation in it, or the whole where it has none, gets a verdict, the place
 * where the words stand, and the words that differ.
 */
export function verify(text: string, open: OpenDossier): Answer {
  const quotations = pastedQuotations(text);
  const verdicts = quotations.slice(0, MOST_QUOTATIONS).map((quotation) => judge(text, quotation, open));
  const base = emptyAnswer('verify', headingOf(verdicts), open);
  if (verdicts.length === 0) {
    return { ...base, abstained: true, verdicts: [], notes: ['There are no words to check. Paste the quotation.'] };
  }
  const results = uniqueResults(verdicts.flatMap((verdict) => resultsOf(verdict, open)));
  const skipped = quotations.length - verdicts.length;
  return {
    ...base,
    abstained: verdicts.every(({ verdict }) => verdict === 'not in the dossier'),
    verdicts,
    results,
    total: results.length,
    notes:
      skipped > 0
        ? [`Only the first ${MOST_QUOTATIONS} quotations were checked; ${skipped} more were not. Paste them apart.`]
        : [],
  };
}

function headingOf(verdicts: readonly Verdict[]): string {
  if (verdicts.length === 1) return 'One quotation checked';
  return `${verdicts.length} quotations checked`;
}

/** The passages in which the words stand, with these marked; the nearest one where they stand nowhere. */
function resultsOf(verdict: Verdict, { dossier }: OpenDossier): readonly Result[] {
  const { start, end, documentId } = verdict;
  const document = documentId === null ? undefined : dossier.document(documentId);
  if (document !== undefined && start !== null && end !== null) {
    return document.passages
      .filter((passage) => overlaps(passage, { start, end }))
      .map((passage) =>
        resultOf(document, passage, {
          sentence: { start: Math.max(start, passage.start), end: Math.min(end, passage.end) },
        }),
      );
  }
  if (verdict.nearest === null) return [];
  const at = verdict.nearest.lastIndexOf(':');
  const id = verdict.nearest.slice(0, at);
  const near = dossier.document(id);
  const passage = dossier.passage(id, Number(verdict.nearest.slice(at + 1)));
  return near === undefined || passage === undefined ? [] : [resultOf(near, passage)];
}

function uniqueResults(results: readonly Result[]): Result[] {
  const seen = new Set<string>();
  return results.filter((result) => {
    const key = `${result.citation} ${result.sentence?.start ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}
