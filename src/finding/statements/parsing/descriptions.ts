import { isBody, roleOf } from '../../../languages/compounds.ts';
import type { NounSigns } from '../../../languages/parts/functionWords.ts';
import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import { isModifier } from './clauses.ts';
import { type FrameToken, isPossessiveMark } from './frame.ts';
import type { Found } from './mention.ts';
import { isMonthName, nameBehind } from './nameParts.ts';

const LONGEST_DESCRIPTION = 8;
/** Most words of a name behind a role. */
const LONGEST_NAME = 7;

/** Most words in the genitive between a role and its bearer. */
const MOST_OWNERS = 3;

/** Whether a word that is also an article can be a pronoun for the object. */
export function isClitic(token: FrameToken | undefined, { clitics }: SpeechLexicon): boolean {
  return token !== undefined && clitics?.has(token.lower) === true;
}

/** The description that begins at a token: an article or possessive with a noun, or a noun of a role alone; or null. */
export function descriptionAt(tokens: readonly FrameToken[], at: number, lexicon: SpeechLexicon): Found | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const isOpened = lexicon.determiners.has(token.lower);
  const bare = bareHead(tokens, at, lexicon);
  if (!isOpened && bare === null) return null;
  const head = isOpened ? headAfter(tokens, at, lexicon) : bare;
  // "Some", "others", "one": pronouns here, and not articles.
  if (head === null) return null;
  const word = tokens[head]?.lower ?? '';
  const kind = roleOf(word, lexicon) !== undefined ? 'role' : isBody(word, lexicon) ? 'body' : 'noun';
  const name = tokens[head];
  if (kind === 'noun' && name?.isCapital === true && !lexicon.capitalisesNouns) {
    // "the Larkhaven Gazette": a name with its article.
    return { kind: 'name', last: head, headLast: head, pronoun: null };
  }
  // "der Bäcker Jens Ohl": a first name behind a noun that no table has.
  const isNamed = tokens.slice(at + 1, head).some(({ lower, isCapital }) => isCapital && lexicon.firstNames.has(lower));
  if (kind === 'noun' && lexicon.capitalisesNouns && isNamed)
    return { kind: 'name', last: head, headLast: head, pronoun: null };
  const appended = kind === 'role' ? nameAfterRole(tokens, head, lexicon) : null;
  if (appended !== null) return { kind: 'name', last: appended, headLast: appended, pronoun: null };
  return { kind, last: complementEnd(tokens, head, lexicon), headLast: head, pronoun: null };
}

/** "spokeswoman Mira Holt", "the harbour master Ines Calder": the last token of the name behind a role, or null. */
function nameAfterRole(tokens: readonly FrameToken[], head: number, lexicon: SpeechLexicon): number | null {
  let last: number | null = null;
  // "Father of three Jon Orr".
  const isCounted = lexicon.partitives.has(tokens[head + 1]?.lower ?? '') && isNumber(tokens[head + 2], lexicon);
  const from = isCounted ? head + 3 : head + 1;
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_NAME); at += 1) {
    const token = tokens[at];
    const behind: number | null = last === null ? null : nameBehind(tokens, at, lexicon);
    if (behind !== null) {
      [last, at] = [behind, behind];
      continue;
    }
    // "председатель союза Лев Марченко": what belongs to the office, in the genitive.
    const isOwned = lexicon.ownsByCase === true && last === null && at < from + MOST_OWNERS && token !== undefined;
    if (isOwned && isModifier(token, lexicon)) continue;
    if (token === undefined || token.kind !== 'word' || !token.isCapital) break;
    if (lexicon.noNames.has(token.lower) && !isMonthName(tokens, at, lexicon)) break;
    last = at;
  }
  return last;
}

function isNumber(token: FrameToken | undefined, { innerNames, determiners }: SpeechLexicon): boolean {
  if (token === undefined) return false;
  return /^\p{N}+$/u.test(token.text) || (determiners.has(token.lower) && innerNames?.has(token.lower) === true);
}

/** The head of a description without an article: at most three modifiers, then a noun of a role; or null. */
function bareHead(tokens: readonly FrameToken[], at: number, lexicon: SpeechLexicon): number | null {
  const isPlain = (token: FrameToken | undefined): boolean =>
    token !== undefined &&
    token.kind === 'word' &&
    !lexicon.auxiliaries.has(token.lower) &&
    !lexicon.prepositions.has(token.lower) &&
    !lexicon.conjunctions.has(token.lower) &&
    !lexicon.determiners.has(token.lower) &&
    !lexicon.pronouns.has(token.lower) &&
    !lexicon.relatives.has(token.lower);
  for (let head = at; head < Math.min(tokens.length, at + 4); head += 1) {
    const token = tokens[head];
    if (!isPlain(token) || token === undefined) return null;
    if (head === at && lexicon.cues.has(token.lower) && !lexicon.roles.has(token.lower)) return null;
    const isHead = lexicon.roles.has(token.lower) && (!token.isCapital || head === at || lexicon.capitalisesNouns);
    const next = tokens[head + 1];
    const goesOn = next !== undefined && next.kind === 'word' && lexicon.roles.has(next.lower) && !next.isCapital;
    // "Secretary of State Mira Holt" is a name with its office.
    const isOffice =
      token.isCapital &&
      !lexicon.capitalisesNouns &&
      lexicon.roles.get(token.lower) !== 'many' &&
      lexicon.partitives.has(next?.lower ?? '') &&
      tokens[head + 2]?.isCapital === true &&
      tokens[head + 3]?.isCapital === true;
    if (isOffice) return null;
    if (isHead && !goesOn) return head;
    if (lexicon.cues.has(token.lower) && head > at) return null;
    // "Am Sonntag zogen Demonstranten": where nouns have capitals, only an adjective goes before one.
    if (lexicon.beforeNouns !== undefined && !isAdjective(token, head === at, lexicon.beforeNouns)) return null;
    if (head === at && token.isCapital && isNameLike(tokens, at, lexicon)) continue;
  }
  return null;
}

/** Whether a word may be an adjective in the nominative, or, at the start, the name of a possessor: "Calders Anwalt". */
function isAdjective({ lower, isCapital }: FrameToken, isFirst: boolean, { bare, opening }: NounSigns): boolean {
  return isCapital ? isFirst && opening.test(lower) : bare.test(lower);
}

function isNameLike(tokens: readonly FrameToken[], at: number, lexicon: SpeechLexicon): boolean {
  const next = tokens[at + 1];
  return next !== undefined && next.kind === 'word' && lexicon.roles.has(next.lower);
}

/** The last noun of the phrase that an article opens: what comes before a verb, a preposition or a mark; or null. */
function headAfter(tokens: readonly FrameToken[], at: number, lexicon: SpeechLexicon): number | null {
  let head: number | null = null;
  for (let next = at + 1; next < Math.min(tokens.length, at + LONGEST_DESCRIPTION); next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind !== 'word') {
      // "the ministry's statement": the phrase goes on behind the mark of the possessive.
      const isPossessive = token !== undefined && isPossessiveMark(token) && token.start === tokens[next - 1]?.end;
      const isBetween = isPossessive && tokens[next + 1]?.kind === 'word';
      if (isBetween && speaksAfter(tokens, next + 1, lexicon)) continue;
      break;
    }
    const { lower } = token;
    if (
      lexicon.auxiliaries.has(lower) ||
      lexicon.prepositions.has(lower) ||
      lexicon.relatives.has(lower) ||
      lexicon.pronouns.has(lower) ||
      lexicon.determiners.has(lower)
    ) {
      break;
    }
    if (lexicon.conjunctions.has(lower)) break;
    // "Das sagte Calder": a pronoun, and not an article.
    if (head === null && lexicon.invertsFreely && lexicon.cues.get(lower) === 'say' && !token.isCapital) return null;
    // "Calder lo llamó “…”": a pronoun for the object before its verb.
    if (head === null && isClitic(tokens[next - 1], lexicon) && lexicon.cues.has(lower)) return null;
    // "hob der Kapitän hervor": if nouns have capitals, a small word behind one is not part of the phrase.
    if (lexicon.capitalisesNouns && !token.isCapital && head !== null && tokens[head]?.isCapital === true) break;
    const isNoun = lexicon.roles.has(lower) || lexicon.bodies.has(lower);
    // "Le préfet Alain Courbet nie": a small word behind a name, in a language without its own table of endings.
    if (!lexicon.isFitted && !token.isCapital && head !== null && head > at + 1 && tokens[head]?.isCapital === true)
      break;
    if (
      head !== null &&
      !isNoun &&
      (lexicon.cues.has(lower) || lexicon.adverbs.has(lower) || lexicon.endings.adverb.test(lower))
    )
      break;
    if (head !== null && !isNoun && endsPhrase(tokens, next, lexicon)) break;
    head = next;
    const isRole = lexicon.capitalisesNouns
      ? roleOf(lower, lexicon) !== undefined
      : lexicon.roles.has(lower) && !token.isCapital;
    if (isRole && tokens[next + 1]?.isCapital === true) break;
  }
  return head;
}

/** "the office shelled out", "the FBI lists": whether a word that no table has is a verb, by its ending. */
function endsPhrase(tokens: readonly FrameToken[], at: number, lexicon: SpeechLexicon): boolean {
  const token = tokens[at];
  if (token === undefined || token.isCapital) return false;
  const next = tokens[at + 1];
  const isModifier =
    next !== undefined && next.kind === 'word' && (lexicon.roles.has(next.lower) || lexicon.bodies.has(next.lower));
  if (isModifier) return false;
  if (lexicon.endings.afterNoun.test(token.lower) || lexicon.pastForms?.has(token.lower) === true) return true;
  return tokens[at - 1]?.isCapital === true && lexicon.endings.afterCapital.test(token.lower);
}

function speaksAfter(tokens: readonly FrameToken[], at: number, lexicon: SpeechLexicon): boolean {
  return tokens
    .slice(at, at + 4)
    .some(({ kind, lower }) => kind === 'word' && (lexicon.roles.has(lower) || lexicon.bodies.has(lower)));
}

/** The last token of the phrases with prepositions behind a head: "a spokesman for the harbour office in Larkhaven". */
export function complementEnd(tokens: readonly FrameToken[], head: number, lexicon: SpeechLexicon): number {
  let last = head;
  for (let at = head + 1; at < Math.min(tokens.length, head + 12); at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind !== 'word') {
      if (isPossessiveMark(token) && token.start === tokens[at - 1]?.end) continue;
      break;
    }
    const isFirst = at === head + 1;
    if (isFirst && !lexicon.complements.has(token.lower)) break;
    if (lexicon.auxiliaries.has(token.lower) || lexicon.relatives.has(token.lower)) break;
    if (lexicon.pronouns.has(token.lower) || lexicon.conjunctions.has(token.lower)) break;
    if (lexicon.cues.has(token.lower) && !lexicon.bodies.has(token.lower)) break;
    if (lexicon.prepositions.has(token.lower) && !lexicon.complements.has(token.lower)) break;
    if (lexicon.capitalisesNouns && !token.isCapital) continue;
    if (!lexicon.prepositions.has(token.lower) && !lexicon.determiners.has(token.lower)) last = at;
  }
  return last;
}
