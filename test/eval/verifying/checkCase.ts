import type { VerdictJson } from '../../../src/json/commands/verifyJson.ts';
import type { OpenDossier } from '../../../src/openDossier.ts';
import { verify } from '../../answering/inJson.ts';
import type { VerifyCase } from './verifyCase.ts';

/** What /verify says of a case. Offsets are code points of the document, as labelled sets count. */
export interface Outcome {
  readonly case: string;
  readonly verdict: VerdictJson['verdict'];
  readonly doc: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly kind: string;
  readonly right: boolean;
  /** Whether words that are not so in the dossier, or not that speaker's, were called verbatim without a warning. */
  readonly falseVerbatim: boolean;
}

/** Verifies a case in its dossier. `texts` are the texts of the dossier by file. */
export async function checkCase(
  one: VerifyCase,
  number: number,
  open: OpenDossier,
  texts: ReadonlyMap<string, string>,
): Promise<Outcome> {
  const quoted = `“${one.words.replace(/[“”"«»„]/gu, "'")}”`;
  const pasted = `${one.before ?? ''}${quoted}${one.behind ?? ''}`;
  const verdict = (await verify(pasted, open)).verdicts?.[0];
  if (verdict === undefined) throw new Error(`no verdict for ${pasted}`);
  const text = texts.get(verdict.document ?? '') ?? '';
  const points = (offset: number | null): number | null => (offset === null ? null : [...text.slice(0, offset)].length);
  const [start, end] = [points(verdict.start), points(verdict.end)];
  return {
    case: `${one.quotation.doc}@${one.quotation.start}:${one.kind}:${number}`,
    verdict: verdict.verdict,
    doc: verdict.document,
    start,
    end,
    kind: one.kind,
    right: isRight(one, verdict, start, end),
    falseVerbatim: isFalse(one, verdict),
  };
}

function isVerbatim({ verdict }: VerdictJson): boolean {
  return verdict.startsWith('verbatim');
}

/** Words that the dossier gives to nobody, or to “a young woman”, can be anyone's. */
function isNamed({ speaker }: VerdictJson): boolean {
  return speaker !== null && /(?<!^)\p{Lu}|^\p{Lu}(?!\p{L}+ \p{Ll})/u.test(speaker);
}

function isFalse({ expected }: VerifyCase, verdict: VerdictJson): boolean {
  if (!isVerbatim(verdict) || verdict.turned !== null) return false;
  if (expected === 'another speaker') return isNamed(verdict);
  return expected === 'altered' || expected === 'not verbatim' || expected === 'warned' || expected === 'absent';
}

function isRight(one: VerifyCase, verdict: VerdictJson, start: number | null, end: number | null): boolean {
  switch (one.expected) {
    case 'not verbatim':
      return !isVerbatim(verdict);
    case 'warned':
      return !isVerbatim(verdict) || verdict.turned !== null;
    case 'otherwise':
      return isVerbatim(verdict) && verdict.writtenOtherwise.length > 0;
    case 'another speaker':
      return verdict.verdict === 'another speaker' || (isVerbatim(verdict) && !isNamed(verdict));
    case 'same speaker':
      return isVerbatim(verdict) || verdict.stance !== null;
    case 'absent':
      return verdict.verdict === 'not in the dossier' && verdict.nearest !== null;
    case 'altered':
      return verdict.verdict === 'altered' && isThere(one, verdict, start, end);
    case 'verbatim':
      return (isVerbatim(verdict) || verdict.stance !== null) && isThere(one, verdict, start, end);
  }
}

function isThere(
  { quotation }: VerifyCase,
  { document, text }: VerdictJson,
  start: number | null,
  end: number | null,
): boolean {
  const isPlace =
    document === quotation.doc && start !== null && end !== null && start < quotation.end && quotation.start < end;
  // Another article may hold the very same words: that place is as right.
  const [found, wanted] = [plain(text ?? ''), plain(quotation.quote)];
  return isPlace || (found !== '' && (wanted.includes(found) || found.includes(wanted)));
}

/** The words of a text in small letters, without marks. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
