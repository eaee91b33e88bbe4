import { overlaps } from '../../dossier/slice.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { Step } from '../../step.ts';
import { hasWords } from '../../text/typedText.ts';
import { wording } from '../../wording/catalogue.ts';
import { emptyBase } from '../result.ts';
import type { JudgedText } from './judgedText.ts';
import { judging, MOST_QUOTATIONS } from './judging.ts';
import { placesOf, type Verdict, type VerifyAnswer } from './verifyAnswer.ts';

/** Where a text is from that is checked. */
export interface TextOrigin {
  /** The file whose text it is, or ends with, and how many UTF-16 units of that were left out. */
  readonly file?: { readonly name: string; readonly text: string; readonly skipped: number } | undefined;
  /** What came with the text and is not checked, such as pictures: their names. */
  readonly unread?: readonly string[];
}

/**
 * Checks a text against the dossier: each quotation in it, or if it has none the whole or its paragraphs, gets a verdict, the
 * place of the words, and the words that differ.
 */
export async function verify(text: string, open: OpenDossier, origin: TextOrigin = {}): Promise<VerifyAnswer> {
  const { verdicts, skipped, short } = await judgedText(text, open);
  const base = {
    command: 'verify',
    heading: headingOf(verdicts, text, origin),
    ...emptyBase(open),
    pasted: text,
    verdicts,
  } as const;
  const unchecked = notChecked(origin);
  if (verdicts.length === 0) return { ...base, abstained: true, notes: [wording.verdicts.noWords, ...unchecked] };
  return {
    ...base,
    abstained: verdicts.every(({ verdict }) => verdict === 'not in the dossier'),
    total: countPassages(verdicts, open),
    notes: [
      ...(skipped > 0 ? [wording.verdicts.someQuotations(MOST_QUOTATIONS, skipped)] : []),
      ...(short > 0 ? [wording.verdicts.shortLines(short)] : []),
      ...unchecked,
    ],
  };
}

/** Of a text that is only signs. */
const NOTHING: JudgedText = { verdicts: [], skipped: 0, short: 0 };

/** Does in steps what {@link verify} does at once; what was checked is remembered, so that `verify` is fast after it. */
export async function* prepareVerify(text: string, open: OpenDossier): AsyncGenerator<Step> {
  const judged = yield* judging(text, open);
  await open.judgedTexts.of(text, () => Promise.resolve(judged));
}

async function judgedText(text: string, open: OpenDossier): Promise<JudgedText> {
  if (!hasWords(text)) return NOTHING;
  return open.judgedTexts.of(text, () => atOnce(judging(text, open)));
}

async function atOnce(steps: AsyncGenerator<Step, JudgedText>): Promise<JudgedText> {
  for (;;) {
    const { done, value } = await steps.next();
    if (done === true) return value;
  }
}

function headingOf(verdicts: readonly Verdict[], text: string, { file }: TextOrigin): string {
  return file !== undefined && text === file.text
    ? wording.verdicts.checkedIn(verdicts.length, file.name)
    : wording.verdicts.checked(verdicts.length);
}

/** What of the file, and of what came with the text, was not looked at. */
function notChecked({ file, unread = [] }: TextOrigin): readonly string[] {
  return [
    ...(file === undefined || file.skipped === 0
      ? []
      : [wording.verdicts.beginningOnly(file.name, file.text.length, file.skipped)]),
    ...(unread.length === 0 ? [] : [wording.verdicts.unread(unread)]),
  ];
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
