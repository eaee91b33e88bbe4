import type { NumberedDocument } from '../../dossier/dossier.ts';
import { contains, overlaps, type Slice } from '../../dossier/slice.ts';
import { clauseAround } from '../../finding/statements/stance/clauseAround.ts';
import { hasDenial } from '../../finding/statements/stance/hasDenial.ts';
import { type Polar, polarityOfEvents } from '../../finding/statements/stance/polarity.ts';
import { speechLexiconOf } from '../../languages/speechLexiconOf.ts';
import { stanceWordsOf } from '../../languages/stanceWordsOf.ts';
import { stem, stemmingLanguage } from '../../languages/stem.ts';
import { isStopWord } from '../../languages/stopWords.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { numbersIn } from '../spans/numbers.ts';
import { samenessOf } from './sameness.ts';

/** Relations of a time that is not only an end. */
const BETWEEN: readonly string[] = ['from', 'to'];
/** One word in common is a chance. */
const LEAST_IN_COMMON = 2;
/** The other sentence has more than this share of what a denial denies. */
const MOST_SHARED = 0.7;

/** Most words from a modal verb to the end of the words that it is about, with a negation between. */
const MODAL_WITHIN = 4;

/** A sentence of a document. */
export interface Told {
  readonly document: NumberedDocument;
  readonly sentence: Slice;
}

/** What the one sentence asserts and the other denies, in the words of each. */
export interface DenialApart {
  readonly a: Slice;
  readonly b: Slice;
}

/**
 * Whether one of two sentences denies what the other asserts: they have words for what happened in common, one denies them,
 * and every person, number and date of its denied clause is in the other too. Null if that is not so: "Holm did not sign it"
 * says nothing against "Falk signed it".
 */
export function denialApart(a: Told, b: Told, open: OpenDossier): DenialApart | null {
  if (a.document.metadata.language !== b.document.metadata.language) return null;
  const [inA, inB] = [inCommon(a, stemsOf(b)), inCommon(b, stemsOf(a))];
  if (Math.min(...[inA, inB].map(({ events, things }) => events.length + things.length)) < LEAST_IN_COMMON) return null;
  const [ofA, ofB] = [polarOf(a, inA, inB), polarOf(b, inB, inA)];
  if (isModal(a, ofA) !== isModal(b, ofB)) return null;
  if (ofA.polarity === 'asserted' && ofB.polarity === 'denied' && isHeldBy(b, ofB, a, open))
    return { a: ofA.shown, b: ofB.shown };
  if (ofA.polarity === 'denied' && ofB.polarity === 'asserted' && isHeldBy(a, ofA, b, open))
    return { a: ofA.shown, b: ofB.shown };
  return null;
}

/** "Will pay", "cannot pay": whether the words are of what can be or is to come, which a denial of the past says nothing of. */
function isModal({ document: { standing: text, metadata }, sentence }: Told, { shown }: Polar): boolean {
  const before = tokenize(text.slice(sentence.start, shown.end)).slice(-MODAL_WITHIN);
  const modals = stanceWordsOf(metadata.language).modalAuxiliaries;
  return before.some(({ surface }) => modals?.has(surface.toLowerCase()) === true);
}

/** What a sentence does with the words for what happened that it has in common with another. */
function polarOf({ document: { standing: text, metadata }, sentence }: Told, own: Common, other: Common): Polar {
  const events = own.events.filter(({ stem: one }) => other.events.some(({ stem: another }) => another === one));
  return polarityOfEvents(text, sentence, metadata.language, { events, things: own.things });
}

function stemsOf({ document: { standing: text, metadata }, sentence }: Told): ReadonlySet<string> {
  const language = stemmingLanguage(metadata.language, text);
  return new Set(tokenize(text.slice(sentence.start, sentence.end)).map(({ folded }) => stem(folded, language)));
}

interface SharedWord extends Slice {
  readonly stem: string;
}

/** The words that are in the other sentence too: those that can say what happened, and the names of things. */
interface Common {
  readonly events: readonly SharedWord[];
  readonly things: readonly SharedWord[];
}

function inCommon({ document: { standing: text, metadata }, sentence }: Told, stems: ReadonlySet<string>): Common {
  const language = stemmingLanguage(metadata.language, text);
  const { determiners, prepositions } = speechLexiconOf(metadata.language);
  const markers = stanceWordsOf(metadata.language).nonFinite?.markers;
  const tokens = tokenize(text.slice(sentence.start, sentence.end));
  const found = tokens.flatMap(({ start, end, surface, folded }, at) => {
    const own = stem(folded, language);
    if (isStopWord(folded, [language]) || !stems.has(own)) return [];
    const before = tokens[at - 1]?.surface.toLowerCase() ?? '';
    const isBehind = determiners.has(before) || (prepositions.has(before) && markers?.has(before) !== true);
    const isThing = /^[\p{Lu}\p{N}]/u.test(surface) || isBehind;
    return [{ start: sentence.start + start, end: sentence.start + end, stem: own, isThing }];
  });
  return { events: found.filter(({ isThing }) => !isThing), things: found.filter(({ isThing }) => isThing) };
}

/** Whether all that the denied clause names is in the other sentence. */
function isHeldBy(denying: Told, { shown }: Polar, other: Told, { findings }: OpenDossier): boolean {
  const { document } = denying;
  const clause = clauseAround(document.standing, denying.sentence, shown, document.metadata.language);
  const [own, others] = [findings.of(document), findings.of(other.document)];
  const given = (found: typeof own, { sentence }: Told, span: Slice) => ({ found, sentence, span });
  const isSame = (span: Slice, wanted: 'time' | 'number', spans: readonly Slice[]): boolean =>
    spans.some((one) => samenessOf(given(own, denying, span), given(others, other, one), wanted) === 'same');
  const dates = own.dateMentions.filter((one) => contains(clause, one));
  const datesOfOther = others.dateMentions.filter((one) => contains(other.sentence, one));
  const numbers = (text: string, slice: Slice, apart: readonly Slice[]): readonly Slice[] =>
    numbersIn(text, slice).filter((one) => !one.isYear && !apart.some((date) => overlaps(date, one)));
  const numbersOfOther = numbers(other.document.standing, other.sentence, datesOfOther);
  const named = findings.people.in(other.document.id, other.sentence).map(({ person }) => person);
  // "Not sold until 1911" says that it was sold.
  const isBound = own.dateMentions.some(
    ({ start, relation }) =>
      start >= clause.end && start < denying.sentence.end && relation !== null && !BETWEEN.includes(relation),
  );
  if (isBound) return false;
  return (
    dates.every((one) => isSame(one, 'time', datesOfOther)) &&
    numbers(document.standing, clause, dates).every(
      (one) => hasDenial(document.standing, one, document.metadata.language) || isSame(one, 'number', numbersOfOther),
    ) &&
    findings.people.in(document.id, clause).every(({ person }) => named.includes(person)) &&
    isMostlyIn({ document, sentence: clause }, shown, stemsOf(other))
  );
}

/** Whether the names of a clause, and most of its words from the denial on, are in the other sentence. */
function isMostlyIn({ document, sentence }: Told, shown: Slice, stems: ReadonlySet<string>): boolean {
  const { standing: text, metadata } = document;
  const language = stemmingLanguage(metadata.language, text);
  const { saying } = stanceWordsOf(metadata.language);
  const { pronouns } = speechLexiconOf(metadata.language);
  const telling = tokenize(text.slice(sentence.start, sentence.end)).filter(
    ({ surface, folded }) =>
      !isStopWord(folded, [language]) &&
      !hasDenial(surface, { start: 0, end: surface.length }, metadata.language) &&
      !saying.has(surface.toLowerCase()) &&
      !pronouns.has(surface.toLowerCase()),
  );
  const isShared = ({ folded }: Token): boolean => stems.has(stem(folded, language));
  const behind = telling.filter(({ start }) => sentence.start + start >= shown.start);
  const names = telling.filter(({ surface, start }) => start > 0 && /^\p{Lu}/u.test(surface));
  return names.every(isShared) && behind.filter(isShared).length > MOST_SHARED * behind.length;
}
