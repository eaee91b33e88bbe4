import { overlaps, type Slice } from '../../dossier/slice.ts';
import type { Findings } from '../../finding/findings.ts';
import { stem, stemmingLanguage } from '../../languages/stem.ts';
import { isStopWord } from '../../languages/stopWords.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { fold } from '../../text/fold.ts';
import { tokenize } from '../../text/tokens.ts';
import { denialApart } from '../agreement/denialApart.ts';
import { samenessOf } from '../agreement/sameness.ts';
import { numbersIn } from '../spans/numbers.ts';
import type { Account } from './accounts.ts';

/** What two accounts of one point give differently: words of the one, and words of the other. */
export interface Disagreement {
  readonly kind: 'number' | 'date' | 'name' | 'denial';
  readonly a: Slice;
  readonly b: Slice;
}

/** Something that a sentence gives: a number, a date or a name. */
interface Piece extends Slice {
  /** What is counted, since only numbers of the same things can be compared; empty for dates, which all can be. */
  readonly of: string;
}

/**
 * The words by which two sentences on the same point cannot both be right, or name others: numbers of the same things,
 * days, and people; or what one asserts and the other denies. What both sentences contain is not a difference.
 */
export function disagreementsOf(
  a: Account,
  b: Account,
  passedOver: ReadonlySet<string>,
  open: OpenDossier,
): readonly Disagreement[] {
  const given = ({ document, sentence }: Account, span: Slice) => ({
    found: open.findings.of(document),
    sentence,
    span,
  });
  const differing = (
    kind: 'number' | 'date',
    ofA: readonly Piece[],
    ofB: readonly Piece[],
  ): readonly Disagreement[] => {
    const wanted = kind === 'date' ? 'time' : 'number';
    const judged = ofA.flatMap((one) =>
      ofB
        .filter(({ of }) => of === one.of)
        .map((other) => ({ one, other, how: samenessOf(given(a, one), given(b, other), wanted) })),
    );
    const agreed = new Set(judged.filter(({ how }) => how === 'same').flatMap(({ one, other }) => [one, other]));
    const apart = judged.filter(({ how, one, other }) => how === 'different' && !agreed.has(one) && !agreed.has(other));
    return oneToOne(apart.map(({ one, other }) => ({ kind, a: one, b: other })));
  };
  const denial = denialApart(a, b, open);
  return [
    ...(denial === null ? [] : [{ kind: 'denial' as const, ...denial }]),
    ...differing('number', countsIn(a, open.findings), countsIn(b, open.findings)),
    ...differing('date', datesIn(a, open.findings), datesIn(b, open.findings)),
    ...namesApart(a, b, passedOver, open),
  ];
}

/** Each piece is held against one other. */
function oneToOne(pairs: readonly Disagreement[]): readonly Disagreement[] {
  const taken = new Set<Slice>();
  return pairs.filter(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return false;
    taken.add(a);
    taken.add(b);
    return true;
  });
}

/** The numbers of a sentence that count something, by what they count; dates are none. */
function countsIn({ document, sentence }: Account, findings: Findings): readonly Piece[] {
  const dates = findings.of(document).dateMentions.filter((one) => overlaps(one, sentence));
  const language = stemmingLanguage(document.metadata.language, document.text);
  return (
    numbersIn(document.standing, sentence)
      .filter((one) => !one.isYear && !dates.some((date) => overlaps(date, one)))
      // "on" is ten in Turkish.
      .filter(({ start, end }) => !isStopWord(fold(document.standing.slice(start, end)), [language]))
      .map(({ start, end, form, counted }) => {
        const noun = tokenize(counted)[0]?.folded ?? '';
        return { start, end, of: form === 'plain' ? stem(noun, language) : form };
      })
      .filter(({ of }) => of !== '')
  );
}

function datesIn({ document, sentence }: Account, findings: Findings): readonly Piece[] {
  return findings
    .of(document)
    .dateMentions.filter((one) => overlaps(one, sentence) && one.sure)
    .map(({ start, end }) => ({ start, end, of: '' }));
}

/** The first person whom only the one sentence names, and the first whom only the other does; none if one has none. */
function namesApart(
  a: Account,
  b: Account,
  passedOver: ReadonlySet<string>,
  open: OpenDossier,
): readonly Disagreement[] {
  const { people } = open.findings;
  const named = ({ document, sentence }: Account) =>
    people.in(document.id, sentence).filter(({ person }) => person.kind === 'person' && !passedOver.has(person.id));
  const [ofA, ofB] = [named(a), named(b)];
  const apart = (own: typeof ofA, others: typeof ofA) =>
    own.filter(({ person }) => !others.some((one) => one.person === person));
  const [onlyA, onlyB] = [apart(ofA, ofB), apart(ofB, ofA)];
  const [firstA] = onlyA;
  const [firstB] = onlyB;
  if (firstA === undefined || firstB === undefined) return [];
  const slice = ({ mention }: (typeof ofA)[number]): Slice => ({ start: mention.start, end: mention.end });
  return [{ kind: 'name', a: slice(firstA), b: slice(firstB) }];
}
