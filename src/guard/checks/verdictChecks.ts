import type { Verdict, VerifyAnswer } from '../../answering/verify/verifyAnswer.ts';
import { isSamePlace, type Place } from '../../dossier/place.ts';
import type { Slice } from '../../dossier/slice.ts';
import { marksIn } from '../../dossier/standingText.ts';
import { areSpellings, isSameSpeaker } from '../../finding/people/isSameSpeaker.ts';
import { ASSERTED } from '../../finding/statements/stance/stance.ts';
import { type Check, firstFault, type Situation } from '../check.ts';
import type { StoredWords } from '../storedWords.ts';
import { absenceFault } from './absenceChecks.ts';
import { countBracketed } from './bracketedWords.ts';
import { claimFault } from './claimChecks.ts';
import { cutsFault } from './cutChecks.ts';
import { givenSpeaker, statementAround } from './givenSpeaker.ts';
import { keyedText } from './keyedText.ts';
import { canMean } from './otherNames.ts';
import { otherwiseFault } from './otherwiseChecks.ts';
import { partsFault } from './partChecks.ts';
import { passageFault } from './passageFault.ts';
import { keyedSource, piecesFault } from './pieceChecks.ts';
import { hasWordsOf, lettersOf } from './plainLetters.ts';
import { shareName } from './sharedNames.ts';
import { stanceFault } from './stanceChecks.ts';
import { turnFault } from './turnChecks.ts';
import { wordingFault } from './wordingChecks.ts';

/** Every verdict is judged again by simpler rules than those that made it, from the pasted words and the stored ones. */
export const checkVerification: Check<VerifyAnswer> = ({ pasted, verdicts, abstained }, situation) => {
  const isNowhere = verdicts.every(({ verdict }) => verdict === 'not in the dossier');
  if (abstained !== isNowhere) return 'it abstains if nothing is in the dossier, and only then';
  return firstFault(...verdicts.map((verdict) => verdictFault(verdict, pasted, situation)));
};

function verdictFault(verdict: Verdict, pasted: string, situation: Situation): string | null {
  const { found, quotation } = verdict;
  if (quotation.start >= quotation.end || quotation.end > pasted.length) return 'nothing was pasted there';
  const claim = claimFault(verdict, pasted);
  if (claim !== null) return claim;
  return found === null ? absenceFault(verdict, pasted, situation) : presenceFault(verdict, found, pasted, situation);
}

function presenceFault(verdict: Verdict, found: Place, pasted: string, situation: Situation): string | null {
  const { dossier } = situation;
  const { quotation, cutBefore, cutAfter, nearest, differences } = verdict;
  const places = [
    cutBefore,
    cutAfter,
    verdict.stance?.words ?? null,
    verdict.stance?.by ?? null,
    verdict.speaker,
    ...differences.map(({ source }) => source),
  ];
  if (places.some((place) => place !== null && place.document !== found.document))
    return 'a part of it is in another document';
  if (nearest !== null) return 'words that are there have no nearest ones';
  const text = dossier.document(found.document)?.standing ?? '';
  if (verdict.verdict === 'struck out') return struckFault(verdict, found, pasted, situation);
  if (verdict.struck.length > 0) return 'its words are not struck';
  return firstFault(
    passageFault(found, dossier),
    kindFault(
      verdict,
      areSetAlike(pasted.slice(quotation.start, quotation.end), text, found),
      keyedText(pasted, quotation),
      keyedSource(text, verdict, found),
    ),
    piecesFault(verdict, found, situation),
    partsFault(verdict, pasted, situation),
    otherwiseFault(verdict, pasted, found, situation),
    wordingFault(verdict, pasted, found, situation),
    verdict.verdict === 'altered' || verdict.pieces.length > 0 ? null : cutsFault(verdict, found, situation),
    turnFault(verdict, found, situation),
    speakerFault(verdict, found, situation),
  );
}

/** Struck words are those of the stored marks; the pasted text has the very words, and nobody is said to have spoken them. */
function struckFault(verdict: Verdict, found: Place, pasted: string, { dossier }: Situation): string | null {
  const { quotation, struck, pieces, parts, joined, differences, writtenOtherwise } = verdict;
  const { cutBefore, cutAfter, turned, spoken, stance, speaker, also } = verdict;
  const { text = '', textMarks = [] } = dossier.document(found.document) ?? {};
  const isBare = [joined, cutBefore, cutAfter, turned, spoken, stance, speaker].every((one) => one === null);
  const lists = [pieces, parts, differences, writtenOtherwise, also];
  if (!isBare || lists.some((list) => list.length > 0)) return 'of struck words nothing else is said';
  const marked = marksIn(textMarks, 'struck', found);
  const isMarked =
    marked.length > 0 &&
    struck.length === marked.length &&
    marked.every((slice, at) => {
      const place = struck[at];
      return place !== undefined && isSamePlace(place, { document: found.document, ...slice });
    });
  if (!isMarked) return 'the document has other words struck';
  const outside = passageFault(found, dossier, text);
  return outside ?? (hasWordsOf(keyedText(pasted, quotation), keyedText(text, found)) ? null : 'the words are altered');
}

function kindFault(verdict: Verdict, areAlike: boolean, mine: string, keyed: string): string | null {
  const { cutBefore, cutAfter, differences, speaker, claimed } = verdict;
  const isCut = cutBefore !== null || cutAfter !== null;
  const isExact = lettersOf(mine) === lettersOf(keyed);
  if (verdict.verdict === 'not in the dossier') return 'it points at words that are there';
  if (verdict.verdict === 'altered') {
    // Words in brackets or with other marks have the same letters, and are others all the same.
    return (differences.length === 0 && verdict.joined === null) || isCut ? 'the words are not altered' : null;
  }
  if (differences.length > 0 || !hasWordsOf(mine, keyed)) return 'the words are altered';
  if (verdict.verdict === 'not said') return verdict.stance === null ? 'nobody denies it' : null;
  if (verdict.stance !== null) return 'its words are not given as said';
  if (verdict.verdict === 'another speaker') return speaker === null || claimed === null ? 'nobody else speaks' : null;
  if (verdict.verdict === 'verbatim') return isCut || !isExact ? 'the words are cut' : null;
  return !isCut && areAlike ? 'nothing is cut' : null;
}

/** Whether pasted words and those of a slice of a text have the same characters, and as many of them are an editor's. */
function areSetAlike(own: string, text: string, found: Slice): boolean {
  if (withoutEnd(own) !== withoutEnd(text.slice(found.start, found.end))) return false;
  return countBracketed(own, { start: 0, end: own.length }) === countBracketed(text, found);
}

/** Without the mark of an end, and with single spaces: struck words leave wider ones. */
function withoutEnd(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.!?]$/u, '');
}

/** Whether the words are someone's, and whose, is found anew; another speaker has another name. */
function speakerFault(verdict: Verdict, found: Place, situation: Situation): string | null {
  const { dossier, answer, stored } = situation;
  const statement = statementAround(verdict.pieces[0] ?? found, situation);
  if (verdict.spoken !== (statement !== undefined))
    return verdict.spoken === true ? 'nobody says it' : 'someone says it';
  const stance = stanceFault(verdict.stance, statement?.stance ?? ASSERTED, dossier);
  if (stance !== null) return stance;
  const shown = verdict.speaker === null ? null : (dossier.textAt(verdict.speaker) ?? null);
  const given = givenSpeaker(statement, found.document, situation);
  if (shown !== given) return `its speaker is ${given ?? 'not given'}`;
  if (shown === null || verdict.claimed === null || answer.command !== 'verify') return null;
  if (verdict.verdict === 'altered') return null;
  const claimed = answer.pasted.slice(verdict.claimed.start, verdict.claimed.end);
  if (verdict.verdict === 'another speaker') return isSameIn(stored, claimed, shown) ? `${claimed} is ${shown}` : null;
  const canBeOne = shareName(claimed, shown, dossier) || canMean(claimed, shown, stored);
  return canBeOne ? null : `${claimed} is not ${shown}`;
}

/** Whether two names are one person's. Two spellings that the dossier writes apart, George and Jorge, are two names. */
function isSameIn({ has }: StoredWords, claimed: string, shown: string): boolean {
  return isSameSpeaker(claimed, shown, (a, b) => a === b || (areSpellings(a, b) && !(has(a) && has(b))));
}
