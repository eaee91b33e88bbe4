import type { QuotedElsewhereShown } from '../../answering/ask/askAnswer.ts';
import { overlaps } from '../../dossier/slice.ts';
import type { Check } from '../check.ts';

/** A sentence that is shown as someone's words is found anew as a statement or a report of whoever has that name. */
export const checkQuotedPlace: Check<QuotedElsewhereShown['quoted'][number]> = (
  { sentence, speaker },
  { dossier, read },
) => {
  const found = read(sentence.document);
  if (found === undefined || speaker.document !== sentence.document) return 'its speaker is named in another document';
  const quoted = found.statements.filter((one) => overlaps(one, sentence)).map((one) => one.speaker?.name);
  const reported = found.reported
    .filter((one) => overlaps(one, sentence))
    .flatMap(({ reporters }) => reporters.filter(({ isNegated }) => !isNegated).map(({ name }) => name));
  const name = dossier.textAt(speaker);
  return [...quoted, ...reported].includes(name) ? null : `${name ?? 'nobody'} does not speak in it`;
};
