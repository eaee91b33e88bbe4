import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import type { FrameToken } from './frame.ts';
import type { Found, TokenRange } from './mention.ts';

/** Most words of a subject before or behind its verb, in a script without capitals. */
const LONGEST_SUBJECT = 9;
/** Most words of a name in apposition. */
const LONGEST_NAME = 4;

/**
 * The subject behind a verb of speech or a phrase for a source, in a script without capitals, which does not show names: the
 * words up to a conjunction, a relative, a preposition or a mark. `at` is the token behind the verb.
 */
export function subjectAfterVerb(tokens: readonly FrameToken[], at: number, lexicon: SpeechLexicon): Found | null {
  const verb = tokens[at - 1];
  const kind = lexicon.cues.get(verb?.lower ?? '');
  const isSource = lexicon.sourcePhrases.some((phrase) =>
    phrase.every((word, step) => wordAt(tokens, at - phrase.length + step) === word),
  );
  if (!isSource && (kind === undefined || !lexicon.invertsFreely)) return null;
  let last = at - 1;
  for (let next = at; next < Math.min(tokens.length, at + LONGEST_SUBJECT); next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind !== 'word' || breaks(token, lexicon)) break;
    if (lexicon.cues.has(token.lower)) break;
    if (lexicon.prepositions.has(token.lower) && !lexicon.complements.has(token.lower)) break;
    // "He called the plan …": the object has an article.
    const isObject = kind === 'call' && next > at + 1 && lexicon.articled?.test(token.lower) === true;
    if (
      isObject &&
      lexicon.articled?.test(tokens[next - 1]?.lower ?? '') !== true &&
      roleBefore(tokens, at, next, lexicon) === null
    )
      break;
    last = next;
  }
  return last < at ? null : subjectOf(tokens, at, last, lexicon);
}

/** The subject before a verb of speech, in such a script. `at` begins a clause; null if no verb of speech ends the words behind it. */
export function subjectBeforeVerb(
  tokens: readonly FrameToken[],
  at: number,
  starts: ReadonlySet<number>,
  lexicon: SpeechLexicon,
): Found | null {
  const before = tokens[at - 1];
  const begins =
    starts.has(at) || before === undefined || before.kind !== 'word' || lexicon.conjunctions.has(before.lower);
  if (!begins || lexicon.prepositions.has(wordAt(tokens, at))) return null;
  for (let verb = at; verb < Math.min(tokens.length, at + LONGEST_SUBJECT); verb += 1) {
    const token = tokens[verb];
    if (token === undefined || token.kind !== 'word' || breaks(token, lexicon)) return null;
    if (!lexicon.cues.has(token.lower)) continue;
    let last = verb - 1;
    while (last >= at && isPart(tokens[last], lexicon)) last -= 1;
    return last < at ? null : subjectOf(tokens, at, last, lexicon);
  }
  return null;
}

function wordAt(tokens: readonly FrameToken[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** Whether a word cannot be inside a subject. */
function breaks({ lower }: FrameToken, lexicon: SpeechLexicon): boolean {
  return lexicon.conjunctions.has(lower) || lexicon.relatives.has(lower);
}

/** Whether a word belongs to the verb behind it. */
function isPart(token: FrameToken | undefined, lexicon: SpeechLexicon): boolean {
  return token !== undefined && (lexicon.adverbs.has(token.lower) || lexicon.auxiliaries.has(token.lower));
}

/** The mention of a subject, with the name in it or in apposition to it. */
function subjectOf(tokens: readonly FrameToken[], first: number, last: number, lexicon: SpeechLexicon): Found {
  // What goes with the verb, and not with the subject: "Reyes to reporters said".
  const governed = tokens
    .slice(first, last + 1)
    .findIndex(({ lower }) => lexicon.prepositions.has(lower) && !lexicon.complements.has(lower));
  const to = governed > 0 ? first + governed - 1 : last;
  const role = roleBefore(tokens, first, to + 1, lexicon);
  const named = namedIn(tokens, first, to, role, lexicon);
  const apposed = named === null && role !== null ? apposedAt(tokens, last + 1, lexicon) : null;
  const name = named ?? apposed;
  const end = apposed?.last ?? last;
  if (name === null) return { kind: role === null ? 'name' : 'role', last: end, headLast: end, pronoun: null };
  return { kind: 'name', last: end, headLast: name.last, pronoun: null, named: name };
}

/** The last word for a role among some tokens, or null. */
function roleBefore(tokens: readonly FrameToken[], first: number, to: number, lexicon: SpeechLexicon): number | null {
  for (let at = to - 1; at >= first; at -= 1) if (lexicon.roles.has(wordAt(tokens, at))) return at;
  return null;
}

/** The name behind the last role of a subject, or the subject up to what a preposition adds to it; null if it is a role alone. */
function namedIn(
  tokens: readonly FrameToken[],
  first: number,
  last: number,
  role: number | null,
  lexicon: SpeechLexicon,
): TokenRange | null {
  let from = first;
  if (role !== null) {
    from = role + 1;
    // "The minister of the sea", "the speaker in the name of the police": definite words behind the role describe it.
    const isDefinite = (at: number): boolean => lexicon.articled?.test(wordAt(tokens, at)) === true;
    if (lexicon.complements.has(wordAt(tokens, from))) from += 2;
    if (!isDefinite(role) || from > role + 1) while (from <= last && isDefinite(from)) from += 1;
  }
  let to = from;
  while (to <= last && !lexicon.prepositions.has(wordAt(tokens, to)) && !isPart(tokens[to], lexicon)) to += 1;
  return to > from ? { first: from, last: to - 1 } : null;
}

/** "…, Ana Reyes:": the name between a comma at a token and a mark or a quotation; or null. */
function apposedAt(tokens: readonly FrameToken[], comma: number, lexicon: SpeechLexicon): TokenRange | null {
  if (!/^[,،，]$/u.test(tokens[comma]?.text ?? '')) return null;
  let last = comma;
  for (const token of tokens.slice(comma + 1)) {
    if (token.kind !== 'word' || breaks(token, lexicon)) break;
    last += 1;
  }
  const isName = last > comma && last - comma <= LONGEST_NAME && tokens[last + 1] !== undefined;
  return isName ? { first: comma + 1, last } : null;
}
