import type { ComparedPoint } from '../../answering/compare/compareAnswer.ts';
import type { OverviewShown } from '../../answering/overview/overviewAnswer.ts';
import type { NumberedDocument } from '../../dossier/dossier.ts';
import type { Place } from '../../dossier/place.ts';
import { contains, overlaps } from '../../dossier/slice.ts';
import { hasDenial } from '../../finding/statements/stance/hasDenial.ts';
import { wordsOfAll } from '../../languages/list.ts';
import { stem, stemmingLanguage } from '../../languages/stem.ts';
import { tokenize } from '../../text/tokens.ts';
import { wordsOf } from '../../text/wordsOf.ts';
import { type Check, firstFault, type Situation } from '../check.ts';
import { isNameAt } from './personChecks.ts';

const COUNTING = wordsOfAll(({ amounts }) => amounts?.counting);

/** Two sentences differ by words of the kind that is said, each in its own sentence. */
export const checkPoint: Check<ComparedPoint> = ({ a, b, differences }, situation) =>
  firstFault(
    ...differences.flatMap((one) => [
      a !== null && isIn(a.sentence, one.a) && b !== null && isIn(b.sentence, one.b)
        ? null
        : 'words that differ are outside their sentences',
      kindFault(one.kind, one.a, one.b, situation),
    ]),
  );

/** The same for two lines of an overview. */
export const checkDiffering: Check<OverviewShown['differing'][number]> = ({ kind, a, b }, situation) =>
  firstFault(
    isIn(a.sentence, a.span) && isIn(b.sentence, b.span) ? null : 'words that differ are outside their sentences',
    kindFault(kind, a.span, b.span, situation),
  );

type Kind = OverviewShown['differing'][number]['kind'];

function kindFault(kind: Kind, a: Place, b: Place, situation: Situation): string | null {
  const [one, other] = [a, b].map((place) => situation.dossier.textAt(place) ?? '');
  // “On Friday” is another day in another document.
  if (one === other && kind !== 'date') return 'the words do not differ';
  if (![a, b].every((place) => isNameAt(place, situation))) return 'words that differ begin or end inside a word';
  if (kind === 'denial')
    return deniesWordsOf(a, b, situation) || deniesWordsOf(b, a, situation) ? null : 'neither denies it';
  return [a, b].every((place) => isOfKind(kind, place, situation)) ? null : `words that differ are not a ${kind}`;
}

/** Whether some words have a denial in them, and the first and the last of the words that they deny. */
function deniesWordsOf(denying: Place, denied: Place, { read }: Situation): boolean {
  const [own, other] = [read(denying.document), read(denied.document)];
  if (own === undefined || other === undefined) return false;
  const stems = (document: NumberedDocument, { start, end }: Place): readonly string[] => {
    const language = stemmingLanguage(document.metadata.language, document.text);
    return tokenize(document.standing.slice(start, end)).map(({ folded }) => stem(folded, language));
  };
  const found = stems(own.document, denying);
  const words = stems(other.document, denied);
  const edges = [...words.slice(0, 1), ...words.slice(-1)];
  return (
    hasDenial(own.document.standing, denying, own.document.metadata.language) &&
    edges.length > 0 &&
    edges.every((one) => found.includes(one))
  );
}

function isOfKind(kind: Kind, place: Place, { dossier, read }: Situation): boolean {
  const words = dossier.textAt(place) ?? '';
  const found = read(place.document);
  const isDate = found?.dateMentions.some((one) => one.start === place.start && one.end === place.end) === true;
  if (kind === 'date') return isDate;
  const isInDate = found?.dateMentions.some((one) => overlaps(one, place)) === true;
  const hasNumber = /\p{N}/u.test(words) || wordsOf(words).some((word) => COUNTING.has(word));
  if (kind === 'number') return hasNumber && !isInDate;
  return /\p{Lu}|\p{Lo}/u.test(words) && !isInDate && !hasNumber;
}

function isIn(outer: Place, inner: Place): boolean {
  return outer.document === inner.document && contains(outer, inner);
}
