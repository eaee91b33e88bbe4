import { isBody, roleOf } from '../../../languages/compounds.ts';
import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import { isModifier } from './clauses.ts';
import type { FrameToken } from './frame.ts';
import { isMonthName, nameBehind } from './nameParts.ts';
import type { WordUse } from './wordUse.ts';

const LONGEST_NAME = 9;

/** The last token of the name that begins here, or null. */
export function nameEnd(
  tokens: readonly FrameToken[],
  at: number,
  lexicon: SpeechLexicon,
  use: WordUse,
  starts: ReadonlySet<number>,
): number | null {
  const opened = openedName(tokens, at, lexicon);
  if (opened !== null) return opened;
  if (!isNameWord(tokens, at, lexicon, use, starts)) return null;
  let last = at;
  for (let next = at + 1; next < Math.min(tokens.length, at + LONGEST_NAME); next += 1) {
    const token = tokens[next];
    if (token === undefined) break;
    const behind = nameBehind(tokens, next, lexicon);
    if (behind !== null) {
      [last, next] = [behind, behind];
      continue;
    }
    if (token.kind !== 'word') break;
    const isCalled = (next === at + 1 && isCourtesy(tokens[at], lexicon)) || isLastName(tokens, next, lexicon);
    if (token.isCapital && (isCalled || !lexicon.noNames.has(token.lower))) {
      last = next;
      continue;
    }
    const follows = tokens[next + 1];
    // "Harbour Office spokesman Tom Reeve" is one mention of the person.
    // Behind a verb of speech a small word between capitals is no verb: “…,” said Norvik native Una Kell.
    const isBehindVerb = lexicon.cues.get(tokens[at - 1]?.lower ?? '') === 'say' && !lexicon.capitalisesNouns;
    const isPersonal = isBehindVerb && lexicon.firstNames.has(follows?.lower ?? '');
    const isNoun = lexicon.roles.has(token.lower) || (isPersonal && isModifier(token, lexicon));
    const isApposed = isNoun && follows?.kind === 'word' && follows.isCapital;
    if (isApposed && !lexicon.noNames.has(follows.lower)) continue;
    const joined = joinedAt(tokens, next, lexicon);
    const word = joined === null ? undefined : tokens[joined];
    if (joined === null || word === undefined || lexicon.noNames.has(word.lower)) break;
    if (lexicon.partitives.has(token.lower) && isPerson(tokens.slice(at, next), lexicon)) break;
    if (lexicon.bodyJoiners.has(token.lower)) {
      // "Calder and Holt" are two people; "Bureau for Ferries and Harbours" is one body.
      const isBody = tokens.slice(at, next).some(({ lower }) => lexicon.bodies.has(lower));
      if (!isBody) break;
    }
    next = joined - 1;
  }
  return last;
}

/** The place of the capitalised word that a particle at `at` joins to a name, also past a second: "von der Aue". */
function joinedAt(tokens: readonly FrameToken[], at: number, lexicon: SpeechLexicon): number | null {
  if (!lexicon.nameJoiners.has(tokens[at]?.lower ?? '')) return null;
  const next = tokens[at + 1];
  const isSecond =
    next?.isCapital === false && (lexicon.nameJoiners.has(next.lower) || lexicon.determiners.has(next.lower));
  const place = isSecond ? at + 2 : at + 1;
  const word = tokens[place];
  if (word?.kind !== 'word' || !word.isCapital) return null;
  // "Petra von der Polizei" is of a body.
  const isOffice = roleOf(word.lower, lexicon) !== undefined || isBody(word.lower, lexicon);
  return isSecond && isOffice ? null : place;
}

/** "Mr An": behind a courtesy title, a word with a capital is a name, even if it is written like a common word. */
function isCourtesy(token: FrameToken | undefined, lexicon: SpeechLexicon): boolean {
  return token !== undefined && lexicon.courtesies.has(token.lower);
}

/** "Nguyen Van An said": an article has no capital inside a sentence, unless it is a name. */
function isLastName(tokens: readonly FrameToken[], at: number, lexicon: SpeechLexicon): boolean {
  const [word, follows] = [tokens[at]?.lower ?? '', tokens[at + 1]];
  const isSmallWord = lexicon.determiners.has(word) || lexicon.conjunctions.has(word);
  return isSmallWord && !(follows?.kind === 'word' && follows.isCapital);
}

/** Whether the words before "of" name a person: "Mira Holt of Larkhaven", but not "the Bank of Larkhaven". */
function isPerson(words: readonly FrameToken[], lexicon: SpeechLexicon): boolean {
  const last = words.at(-1);
  if (last === undefined || words.length < 2) return false;
  const isOffice = lexicon.titles.has(last.lower) || lexicon.roles.has(last.lower);
  return !isOffice && !words.some(({ lower }) => lexicon.bodies.has(lower) || lexicon.determiners.has(lower));
}

/**
 * "Von Holt sagte", "sagte von der Au": a preposition begins a name if only the subject of a verb of speech fits there.
 * "Von der Polizei hieß es" has no name. Returns the last token of the name, or null.
 */
function openedName(tokens: readonly FrameToken[], at: number, lexicon: SpeechLexicon): number | null {
  if (!lexicon.nameOpeners.has(tokens[at]?.lower ?? '')) return null;
  // "Ana Reyes von der Post": of a place or body.
  if (tokens[at - 1]?.isCapital === true) return null;
  const article = lexicon.determiners.has(tokens[at + 1]?.lower ?? '') ? 1 : 0;
  const last = at + 1 + article;
  const surname = tokens[last];
  if (surname === undefined || surname.kind !== 'word' || !surname.isCapital) return null;
  if (lexicon.noNames.has(surname.lower) || roleOf(surname.lower, lexicon) !== undefined) return null;
  if (isBody(surname.lower, lexicon)) return null;
  const isVerb = (token: FrameToken | undefined): boolean => lexicon.cues.get(token?.lower ?? '') === 'say';
  const follows = tokens[last + 2];
  const isBefore = isVerb(tokens[last + 1]) && follows !== undefined && /^[,:]$/u.test(follows.text);
  const isAfter =
    isVerb(tokens[at - 1]) && (tokens[last + 1] === undefined || /^[,.:;]$/u.test(tokens[last + 1]?.text ?? ''));
  return isBefore || isAfter ? last : null;
}

/** Whether a token can begin or continue a name. */
function isNameWord(
  tokens: readonly FrameToken[],
  at: number,
  lexicon: SpeechLexicon,
  use: WordUse,
  starts: ReadonlySet<number>,
): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || !token.isCapital) return false;
  const previous = tokens[at - 1];
  if (lexicon.noNames.has(token.lower) && !isMonthName(tokens, at, lexicon)) return false;
  const begins =
    starts.has(at) || previous?.kind === 'quotation' || (previous?.kind === 'mark' && previous.text === ':');
  const next = tokens[at + 1];
  const isKnown = use.names.has(token.text);
  if (begins && lexicon.openers?.has(token.lower) === true && !use.surnames.has(token.text)) return false;
  const isFirstName = lexicon.firstNames.has(token.lower) && !lexicon.auxiliaries.has(token.lower);
  // "Emily Firth", "Emily said": a first name is a name, even if it is written like an adverb.
  const isPersonal = isFirstName && (next?.isCapital === true || lexicon.cues.has(next?.lower ?? ''));
  if (begins && !isKnown && !isPersonal && !token.text.includes('.')) {
    // The first word of a sentence always has a capital. It is a name only if the document never writes it small.
    if (use.lower.has(token.lower)) return false;
    if (lexicon.cues.has(token.lower) || lexicon.endings.adverb.test(token.lower)) return false;
    if (lexicon.endings.participle.test(token.lower) && next?.isCapital !== true) return false;
  }
  if (!lexicon.capitalisesNouns) return true;
  return isKnownName(token, lexicon, use) && (isNamed(tokens, at, lexicon) || isLoneName(tokens, at, lexicon, use));
}

/** Whether a capitalised word is beside another, or is an abbreviation in capitals: SPD. */
function isNamed(tokens: readonly FrameToken[], at: number, lexicon: SpeechLexicon): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined) return false;
  if (/^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(token.text)) return true;
  return next?.kind === 'word' && (next.isCapital || joinedAt(tokens, at + 1, lexicon) !== null);
}

/**
 * A capitalised word by itself is a noun more often than a name, in a language that capitalises nouns. It is a name if it
 * is one elsewhere in the document, or if it is in the place of a subject: beside a verb of speech or an auxiliary, behind
 * a phrase for a source, or before a colon.
 */
function isLoneName(tokens: readonly FrameToken[], at: number, lexicon: SpeechLexicon, use: WordUse): boolean {
  const [token, previous, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (token === undefined) return false;
  if (use.surnames.has(token.text) || lexicon.firstNames.has(token.lower) || lexicon.titles.has(token.lower))
    return true;
  if (lexicon.beforeNouns?.ending.test(token.lower) === true) return false;
  if (previous !== undefined && lexicon.prepositions.has(previous.lower)) return false;
  const isVerb = (one: FrameToken | undefined): boolean =>
    one !== undefined && (lexicon.cues.has(one.lower) || lexicon.auxiliaries.has(one.lower));
  const isSource =
    lexicon.sourcePhrases.some((phrase) => phrase.at(-1) === previous?.lower) ||
    lexicon.sourceEndings.some((phrase) => phrase[0] === next?.lower);
  return isVerb(previous) || isVerb(next) || isSource || next?.text === ':';
}

/** In a language that capitalises nouns, a name never has an article and is not in the tables of nouns. */
function isKnownName(token: FrameToken, lexicon: SpeechLexicon, use: WordUse): boolean {
  if (lexicon.firstNames.has(token.lower) || lexicon.titles.has(token.lower)) return true;
  if (use.articled.has(token.text)) return false;
  return roleOf(token.lower, lexicon) === undefined && !isBody(token.lower, lexicon);
}
