import type { Slice } from '../../dossier/slice.ts';
import type { Frame, FrameToken } from './frame.ts';
import { isBody, type Lexicon, type PronounKind, roleOf } from './lexicon/lexicon.ts';

/**
 * What can stand for a speaker: `name`; `role`, a description of a person ("his deputy"); `body`, one of a body or a
 * text; `noun`, any other noun phrase; pronouns and possessives.
 */
export type MentionKind = 'name' | 'role' | 'body' | 'noun' | 'pronoun' | 'possessive';

/** Words that name or describe someone, with the tokens of their frame. */
export interface Mention extends Slice {
  readonly kind: MentionKind;
  /** First and last token, inclusive. */
  readonly first: number;
  readonly last: number;
  /** Last token of the head: "a spokesman" in "a spokesman for the harbour office". */
  readonly headLast: number;
  readonly pronoun: PronounKind | null;
}

/** What the whole document tells of its words. */
export interface WordUse {
  /** Words that stand somewhere in lower case. */
  readonly lower: ReadonlySet<string>;
  /** Capitalised words that stand somewhere in the middle of a sentence. */
  readonly names: ReadonlySet<string>;
  /** Capitalised words that stand somewhere behind an article: nouns, where nouns have capitals. */
  readonly articled: ReadonlySet<string>;
}

const LONGEST_NAME = 9;
const LONGEST_DESCRIPTION = 8;

/** All mentions of a frame, in order; a longer one swallows those inside it, except possessives before it. */
export function mentionsOf(text: string, frame: Frame, lexicon: Lexicon, use: WordUse): readonly Mention[] {
  const { tokens } = frame;
  const starts = new Set(frame.sentences.map(({ from }) => from));
  const mentions: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = mentionAt(tokens, at, lexicon, use, starts);
    if (found === null) {
      at += 1;
      continue;
    }
    const { kind, last, headLast, pronoun } = found;
    const first = tokens[at];
    const end = tokens[last];
    if (first !== undefined && end !== undefined) {
      mentions.push({ kind, first: at, last, headLast, pronoun, start: first.start, end: end.end });
    }
    // The name inside "the Larkhaven mayor" is none of its own; one behind a possessive is.
    at = kind === 'possessive' ? at + 1 : last + 1;
  }
  void text;
  return mentions;
}

type Found = Pick<Mention, 'kind' | 'last' | 'headLast' | 'pronoun'>;

function mentionAt(
  tokens: readonly FrameToken[],
  at: number,
  lexicon: Lexicon,
  use: WordUse,
  starts: ReadonlySet<number>,
): Found | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const pronoun = lexicon.pronouns.get(token.lower);
  if (pronoun !== undefined && (pronoun !== 'I' || token.text === 'I' || !lexicon.hasCapitals)) {
    return { kind: 'pronoun', last: at, headLast: at, pronoun };
  }
  if (lexicon.relatives.has(token.lower) && at > 0 && tokens[at - 1]?.kind !== 'quotation') {
    const next = tokens[at + 1];
    const isPersonal = lexicon.personalRelatives.has(token.lower);
    const isSubject = isPersonal ? looksFinite(next, lexicon) : isSpeaking(next, lexicon);
    if (isSubject) return { kind: 'pronoun', last: at, headLast: at, pronoun: 'who' };
  }
  if (lexicon.indefinites.has(token.lower) && looksFinite(tokens[at + 1], lexicon)) {
    return { kind: 'role', last: at, headLast: at, pronoun: null };
  }
  if (lexicon.indefinites.has(token.lower) && lexicon.partitives.has(tokens[at + 1]?.lower ?? '')) {
    return { kind: 'role', last: complementEnd(tokens, at, lexicon), headLast: at, pronoun: null };
  }
  if (!lexicon.hasCapitals) return subjectInVerb(tokens, at, lexicon) ?? subjectAfterVerb(tokens, at, lexicon);
  const described = descriptionAt(tokens, at, lexicon, use);
  if (described !== null) return described;
  const possessive = lexicon.possessives.get(token.lower);
  if (possessive !== undefined) return { kind: 'possessive', last: at, headLast: at, pronoun: possessive };
  const last = nameEnd(tokens, at, lexicon, use, starts);
  return last === null ? null : { kind: 'name', last, headLast: last, pronoun: null };
}

/** Whether what stands here is a verb of speech: things that do anything else are not worth considering. */
function isSpeaking(token: FrameToken | undefined, lexicon: Lexicon): boolean {
  const kind = token === undefined ? undefined : lexicon.cues.get(token.lower);
  return kind !== undefined && kind !== 'weak';
}

/** Whether a verb may stand here: what comes before it is then its subject. */
function looksFinite(token: FrameToken | undefined, lexicon: Lexicon): boolean {
  if (token === undefined) return false;
  if (token.kind !== 'word') return /^[,(—–-]$/u.test(token.text);
  return (
    lexicon.auxiliaries.has(token.lower) ||
    lexicon.cues.has(token.lower) ||
    lexicon.adverbs.has(token.lower) ||
    lexicon.adverbEnding.test(token.lower) ||
    /(?:ed|s)$/u.test(token.lower)
  );
}

/** Whether a token can begin or continue a name. */
function isNameWord(
  tokens: readonly FrameToken[],
  at: number,
  lexicon: Lexicon,
  use: WordUse,
  starts: ReadonlySet<number>,
): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || !token.isCapital) return false;
  if (lexicon.noNames.has(token.lower)) return false;
  const previous = tokens[at - 1];
  const begins =
    starts.has(at) || previous?.kind === 'quotation' || (previous?.kind === 'mark' && previous.text === ':');
  const next = tokens[at + 1];
  const isKnown = use.names.has(token.text);
  if (begins && !isKnown && !token.text.includes('.')) {
    // At the start of a sentence anything is capitalised: it is a name only where the document never writes it small.
    if (use.lower.has(token.lower)) return false;
    if (lexicon.cues.has(token.lower) || lexicon.adverbEnding.test(token.lower)) return false;
    if (/ing$/u.test(token.lower) && next?.isCapital !== true) return false;
  }
  if (lexicon.capitalisesNouns && !isKnownName(token, lexicon, use)) return false;
  return true;
}

/** Where every noun is capitalised, a name is a run of them without an article that no table of ours knows. */
function isKnownName(token: FrameToken, lexicon: Lexicon, use: WordUse): boolean {
  if (lexicon.firstNames.has(token.lower) || lexicon.titles.has(token.lower)) return true;
  if (use.articled.has(token.text)) return false;
  return roleOf(token.lower, lexicon) === undefined && !isBody(token.lower, lexicon);
}

/** Longest run of words between a verb and the end of its subject in a script without capitals. */
const LONGEST_SUBJECT = 7;

/**
 * Without capitals nothing in a word shows a name: the words after a verb of speech are one, up to a particle, a
 * preposition or a mark.
 */
function subjectAfterVerb(tokens: readonly FrameToken[], at: number, lexicon: Lexicon): Found | null {
  const verb = tokens[at - 1];
  if (verb === undefined || lexicon.cues.get(verb.lower) === undefined) return null;
  let last = at - 1;
  for (let next = at; next < Math.min(tokens.length, at + LONGEST_SUBJECT); next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind !== 'word') break;
    if (lexicon.conjunctions.has(token.lower) || lexicon.relatives.has(token.lower)) break;
    if (lexicon.prepositions.has(token.lower) && !lexicon.complements.has(token.lower)) break;
    last = next;
  }
  return last < at ? null : { kind: 'name', last, headLast: last, pronoun: null };
}

/** A verb of speech without a subject is its own pronoun: «وأضافت: …». */
function subjectInVerb(tokens: readonly FrameToken[], at: number, lexicon: Lexicon): Found | null {
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (verb === undefined || lexicon.cues.get(verb.lower) !== 'say') return null;
  if (next !== undefined && next.kind === 'word' && !lexicon.conjunctions.has(next.lower)) return null;
  return { kind: 'pronoun', last: at, headLast: at, pronoun: verb.lower.endsWith('ت') ? 'she' : 'he' };
}

function nameEnd(
  tokens: readonly FrameToken[],
  at: number,
  lexicon: Lexicon,
  use: WordUse,
  starts: ReadonlySet<number>,
): number | null {
  if (!isNameWord(tokens, at, lexicon, use, starts)) return null;
  let last = at;
  for (let next = at + 1; next < Math.min(tokens.length, at + LONGEST_NAME); next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind !== 'word') break;
    if (token.isCapital && !lexicon.noNames.has(token.lower)) {
      last = next;
      continue;
    }
    const follows = tokens[next + 1];
    // "Harbour Office spokesman Tom Reeve" is one mention, of the person.
    const isApposed = lexicon.roles.has(token.lower) && follows?.kind === 'word' && follows.isCapital;
    if (isApposed && !lexicon.noNames.has(follows.lower)) continue;
    const joins = lexicon.nameJoiners.has(token.lower) && follows?.isCapital === true && follows.kind === 'word';
    if (!joins || lexicon.noNames.has(follows.lower)) break;
    if (token.lower === 'and' || token.lower === 'for') {
      // "Calder and Holt" are two; "Bureau for Ferries and Harbours" is one body.
      const isBody = tokens.slice(at, next).some(({ lower }) => lexicon.bodies.has(lower));
      if (!isBody) break;
    }
  }
  return last;
}

/** A description that begins here: an article or possessive with a noun, or a bare noun of a role. */
function descriptionAt(tokens: readonly FrameToken[], at: number, lexicon: Lexicon, use: WordUse): Found | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const isOpened = lexicon.determiners.has(token.lower);
  const bare = bareHead(tokens, at, lexicon);
  if (!isOpened && bare === null) return null;
  const head = isOpened ? headAfter(tokens, at, lexicon) : bare;
  if (head === null) {
    // "Some", "others", "one": pronouns that are no articles here.
    return null;
  }
  const word = tokens[head]?.lower ?? '';
  const kind = roleOf(word, lexicon) !== undefined ? 'role' : isBody(word, lexicon) ? 'body' : 'noun';
  const name = tokens[head];
  if (kind === 'noun' && name?.isCapital === true && !lexicon.capitalisesNouns) {
    // "the Larkhaven Gazette": a name with its article.
    return { kind: 'name', last: head, headLast: head, pronoun: null };
  }
  void use;
  const appended = kind === 'role' ? nameAfterRole(tokens, head, lexicon) : null;
  if (appended !== null) return { kind: 'name', last: appended, headLast: appended, pronoun: null };
  return { kind, last: complementEnd(tokens, head, lexicon), headLast: head, pronoun: null };
}

/** "spokeswoman Mira Holt", "the harbour master Ines Calder": the name is what matters. */
function nameAfterRole(tokens: readonly FrameToken[], head: number, lexicon: Lexicon): number | null {
  let last: number | null = null;
  for (let at = head + 1; at < Math.min(tokens.length, head + 5); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || !token.isCapital || lexicon.noNames.has(token.lower)) break;
    last = at;
  }
  return last;
}

/** The head of a bare description: up to two modifiers, then a noun of a role. */
function bareHead(tokens: readonly FrameToken[], at: number, lexicon: Lexicon): number | null {
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
    if (head === at && token.isCapital && isNameLike(tokens, at, lexicon)) continue;
  }
  return null;
}

function isNameLike(tokens: readonly FrameToken[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at + 1];
  return next !== undefined && next.kind === 'word' && lexicon.roles.has(next.lower);
}

/** The last noun before a verb, a preposition or a mark ends the phrase. */
function headAfter(tokens: readonly FrameToken[], at: number, lexicon: Lexicon): number | null {
  let head: number | null = null;
  for (let next = at + 1; next < Math.min(tokens.length, at + LONGEST_DESCRIPTION); next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind !== 'word') {
      // "the ministry's statement" goes on behind the possessive mark.
      const isPossessive =
        token !== undefined && /^['’‘]s?$/u.test(token.text) && token.start === tokens[next - 1]?.end;
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
    const isNoun = lexicon.roles.has(lower) || lexicon.bodies.has(lower);
    if (
      head !== null &&
      !isNoun &&
      (lexicon.cues.has(lower) || lexicon.adverbs.has(lower) || lexicon.adverbEnding.test(lower))
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

/** "the office shelled out", "the FBI lists": verbs that no table of ours has. */
function endsPhrase(tokens: readonly FrameToken[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (token === undefined || token.isCapital) return false;
  const next = tokens[at + 1];
  const isModifier =
    next !== undefined && next.kind === 'word' && (lexicon.roles.has(next.lower) || lexicon.bodies.has(next.lower));
  if (isModifier) return false;
  if (/(?:[^e]ed|ing)$/u.test(token.lower)) return true;
  return tokens[at - 1]?.isCapital === true && /[^s]s$/u.test(token.lower);
}

function speaksAfter(tokens: readonly FrameToken[], at: number, lexicon: Lexicon): boolean {
  return tokens
    .slice(at, at + 4)
    .some(({ kind, lower }) => kind === 'word' && (lexicon.roles.has(lower) || lexicon.bodies.has(lower)));
}

/** "a spokesman for the harbour office in Larkhaven": what follows in prepositions, up to the next verb or mark. */
function complementEnd(tokens: readonly FrameToken[], head: number, lexicon: Lexicon): number {
  let last = head;
  for (let at = head + 1; at < Math.min(tokens.length, head + 12); at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind !== 'word') {
      if (/^['’‘]s?$/u.test(token.text) && token.start === tokens[at - 1]?.end) continue;
      break;
    }
    const isFirst = at === head + 1;
    if (isFirst && !lexicon.complements.has(token.lower)) break;
    if (lexicon.auxiliaries.has(token.lower) || lexicon.relatives.has(token.lower)) break;
    if (lexicon.pronouns.has(token.lower) || lexicon.conjunctions.has(token.lower)) break;
    if (lexicon.cues.has(token.lower) && !lexicon.bodies.has(token.lower)) break;
    if (lexicon.prepositions.has(token.lower) && !lexicon.complements.has(token.lower)) break;
    if (!lexicon.prepositions.has(token.lower) && !lexicon.determiners.has(token.lower)) last = at;
  }
  return last;
}

/** What capitals and small letters of the whole text tell. */
export function wordUseOf(frames: readonly Frame[], lexicon: Lexicon): WordUse {
  const articled = new Set<string>();
  const lower = new Set<string>();
  const names = new Set<string>();
  for (const { tokens, sentences } of frames) {
    const starts = new Set(sentences.map(({ from }) => from));
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      const previous = tokens[at - 1];
      if (!token.isCapital) lower.add(token.lower);
      else if (!starts.has(at) && previous?.kind === 'word') names.add(token.text);
      if (token.isCapital && previous !== undefined && lexicon.determiners.has(previous.lower))
        articled.add(token.text);
    }
  }
  return { lower, names, articled };
}
