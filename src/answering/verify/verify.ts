import { overlaps } from '../../dossier/slice.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { wording } from '../../wording/catalogue.ts';
import { emptyBase } from '../result.ts';
import { judge } from './judge.ts';
import { type PastedQuotation, pastedQuotations, pastedWithNames } from './pasted.ts';
import { placesOf, type Verdict, type VerifyAnswer } from './verifyAnswer.ts';

/** Most quotations of one pasted text that are checked. */
const MOST_QUOTATIONS = 30;

/**
 * Checks a pasted text against the dossier: each quotation in it, or the whole if it has none, gets a verdict, the place of the words, and the words that differ.
 */
export async function verify(text: string, open: OpenDossier): Promise<VerifyAnswer> {
  const { quotations, verdicts } = await judgedOf(text, open);
  const base = {
    command: 'verify',
    heading: headingOf(verdicts),
    ...emptyBase(open),
    pasted: text,
    verdicts,
  } as const;
  if (verdicts.length === 0) {
    return { ...base, abstained: true, notes: [wording.verdicts.noWords] };
  }
  const skipped = quotations.length - verdicts.length;
  return {
    ...base,
    abstained: verdicts.every(({ verdict }) => verdict === 'not in the dossier'),
    total: countPassages(verdicts, open),
    notes: skipped > 0 ? [wording.verdicts.someQuotations(MOST_QUOTATIONS, skipped)] : [],
  };
}

/** A text without quotation marks that is not in the dossier as it is may have the names of speakers beside its words. */
async function judgedOf(text: string, open: OpenDossier) {
  const judged = async (quotations: readonly PastedQuotation[]) => {
    const verdicts: Verdict[] = [];
    for (const quotation of quotations.slice(0, MOST_QUOTATIONS)) verdicts.push(await judge(text, quotation, open));
    return { quotations, verdicts };
  };
  const whole = await judged(pastedQuotations(text));
  const isAsked = whole.quotations.some(({ quoted }) => quoted);
  if (isAsked || whole.verdicts.every(({ verdict }) => verdict.startsWith('verbatim'))) return whole;
  const named = await judged(pastedWithNames(text));
  return named.verdicts.length === 0 ? whole : named;
}

function headingOf(verdicts: readonly Verdict[]): string {
  return wording.verdicts.checked(verdicts.length);
}

/** How many passages the verdicts show: those in which the words are, with these marked; the nearest if they are nowhere. */
function countPassages(verdicts: readonly Verdict[], { dossier }: OpenDossier): number {
  const marked = verdicts.flatMap((verdict) => {
    const { nearest } = verdict;
    const places = placesOf(verdict);
    if (places.length === 0) return nearest === null ? [] : [`${nearest.document} ${nearest.start}`];
    return places.flatMap((place) =>
      (dossier.document(place.document)?.passages ?? [])
        .filter((passage) => overlaps(passage, place))
        .map(({ start }) => `${place.document} ${start} ${Math.max(start, place.start)}`),
    );
  });
  return new Set(marked).size;
}
