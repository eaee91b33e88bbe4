import type { OpenDossier } from '../../openDossier.ts';
import type { Step } from '../../step.ts';
import { wording } from '../../wording/catalogue.ts';
import { judge, LONGEST } from './judge.ts';
import type { JudgedText } from './judgedText.ts';
import { paragraphsToCheck } from './paragraphs.ts';
import { type PastedQuotation, pastedQuotations, pastedWithNames } from './pasted.ts';
import { sectionsOf } from './sections.ts';
import type { Verdict } from './verifyAnswer.ts';
import { wordsForVerifying } from './wordsForVerifying.ts';

/** Most quotations of one text that are checked: so the work for a text has a bound, however long it is. */
export const MOST_QUOTATIONS = 100;

type Judging = AsyncGenerator<Step, JudgedText>;

/** Checks a text one quotation after the other, a step for each; one without quotation marks as a whole, or by paragraphs. */
export async function* judging(text: string, open: OpenDossier): Judging {
  const sections = sectionsOf(text).map(({ start, end }) => ({ start, own: text.slice(start, end) }));
  const found = sections.map(({ start, own }) => pastedQuotations(own).map((quotation) => moved(quotation, start)));
  const quoted = found.flat().filter((quotation) => quotation.quoted);
  if (quoted.length > 0) return yield* judged(text, quoted, open, MOST_QUOTATIONS);
  let all: JudgedText = { verdicts: [], skipped: 0, short: 0 };
  for (const [at, { start, own }] of sections.entries()) {
    const [whole] = found[at] ?? [];
    if (whole === undefined) continue;
    const room = MOST_QUOTATIONS - all.verdicts.length;
    const next = yield* judgedWithoutMarks(text, { whole, start, own }, open, room);
    all = {
      verdicts: [...all.verdicts, ...next.verdicts],
      skipped: all.skipped + next.skipped,
      short: all.short + next.short,
    };
  }
  return all;
}

interface Section {
  /** All of it, as one quotation. */
  readonly whole: PastedQuotation;
  readonly start: number;
  readonly own: string;
}

/**
 * A section without quotation marks. If the dossier does not have it as it is, it may have the names of speakers beside its
 * words, or be of several paragraphs that have nothing to do with each other.
 */
async function* judgedWithoutMarks(
  text: string,
  { whole, start, own }: Section,
  open: OpenDossier,
  room: number,
): Judging {
  const isShort = wordsForVerifying(own).length <= LONGEST;
  const asOne = isShort ? yield* judged(text, [whole], open, room) : undefined;
  if (asOne?.verdicts.every(({ verdict }) => verdict.startsWith('verbatim')) === true) return asOne;
  const named = pastedWithNames(own).map((quotation) => moved(quotation, start));
  if (named.length > 0) return yield* judged(text, named, open, room);
  const isNowhere = asOne?.verdicts.every(isMissing) ?? true;
  const { paragraphs, short } = paragraphsToCheck(own, LONGEST);
  if (asOne !== undefined && (!isNowhere || paragraphs.length < 2)) return asOne;
  const apart = paragraphs.map((slice) => moved({ ...slice, claimed: null, quoted: false }, start));
  const byParagraphs = yield* judged(text, apart, open, room);
  // If no paragraph is there either, one verdict says it all.
  if (asOne !== undefined && byParagraphs.verdicts.every(isMissing)) return asOne;
  return { ...byParagraphs, short };
}

function isMissing({ verdict }: Verdict): boolean {
  return verdict === 'not in the dossier';
}

async function* judged(text: string, quotations: readonly PastedQuotation[], open: OpenDossier, room: number): Judging {
  const checked = quotations.slice(0, room);
  const verdicts: Verdict[] = [];
  for (const [done, quotation] of checked.entries()) {
    yield { act: wording.progress.checking, done, of: checked.length };
    verdicts.push(await judge(text, quotation, open));
  }
  return { verdicts, skipped: quotations.length - checked.length, short: 0 };
}

/** A quotation of a section as one of the whole text. */
function moved(quotation: PastedQuotation, by: number): PastedQuotation {
  const { start, end, claimed } = quotation;
  return {
    ...quotation,
    start: start + by,
    end: end + by,
    claimed: claimed === null ? null : { ...claimed, at: { start: claimed.at.start + by, end: claimed.at.end + by } },
  };
}
