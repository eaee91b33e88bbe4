import type { SpeechLexicon } from '../../languages/parts/speechLexicon.ts';
import type { Attributed, Attribution } from './attributing/attribute.ts';
import { isNamed } from './attributing/cannotSpeak.ts';
import type { Candidate } from './attributing/situation.ts';
import type { FrameToken } from './parsing/frame.ts';
import { sentenceAt } from './parsing/setting.ts';
import type { Span } from './scanning/spans.ts';

/** Spans that are one statement, which goes on in the next paragraph or after a cue. */
export interface SpanGroup {
  /** Index of the first span. */
  readonly head: number;
  readonly indexes: readonly number[];
  readonly spans: readonly Span[];
}

/** Most tokens of a cue between two parts of one sentence. */
const LONGEST_INTERRUPTION = 14;

/** Most tokens from a tag without commas to the quotation behind it. */
const LONGEST_TAG = 8;

/** Groups spans into statements, in the order of their first spans. */
export function groupsOf(
  text: string,
  spans: readonly Span[],
  { attributions }: Attributed,
  lexicon: SpeechLexicon,
): readonly SpanGroup[] {
  const headOf = spans.map((_, index) => index);
  const isTitle = (index: number): boolean => {
    const [attribution, span] = [attributions[index], spans[index]];
    if (attribution === undefined || span === undefined) return false;
    return isNamed({ ...attribution, words: text.slice(span.inner.start, span.inner.end) }, lexicon);
  };
  for (const [index, span] of spans.entries()) {
    const cut = span.continues ?? interrupted(text, spans, attributions, index, lexicon);
    // On “Harbour Tonight,” Calder said “b”: a title is no first part of a statement.
    const before = cut !== null && span.continues === null && isTitle(cut) ? null : cut;
    if (before !== null) headOf[index] = headOf[before] ?? before;
  }
  const groups = new Map<number, number[]>();
  for (const [index, head] of headOf.entries()) {
    const list = groups.get(head);
    if (list === undefined) groups.set(head, [index]);
    else list.push(index);
  }
  return [...groups].map(([head, indexes]) => ({
    head,
    indexes,
    spans: indexes.flatMap((index) => spans[index] ?? []),
  }));
}

/** The span that this one continues after a cue: “The lamp,” she said, “was out.” Null if there is none. */
function interrupted(
  text: string,
  spans: readonly Span[],
  attributions: readonly (Attribution | undefined)[],
  index: number,
  lexicon: SpeechLexicon,
): number | null {
  const attribution = attributions[index];
  const span = spans[index];
  if (attribution !== undefined && hasOtherTag(attribution)) return null;
  const beforeTag = attribution === undefined ? null : cutByTag(text, spans, attributions, attribution);
  if (beforeTag !== null) return beforeTag;
  if (attribution?.candidate === undefined || attribution.candidate === null || span === undefined) return null;
  const { setting, token, candidate } = attribution;
  const { tokens } = setting.frame;
  // While Calder promised “a dawn,” Holt warned of “a night”: the words are the object of their own verb.
  const from = Math.max(0, token - LONGEST_INTERRUPTION);
  let previous = token - 1;
  while (previous >= from && tokens[previous]?.kind !== 'quotation') previous -= 1;
  const before = tokens[previous];
  if (previous < from || before === undefined) return null;
  const { prepositions, auxiliaries, determiners, complementizers } = lexicon;
  const opening = tokens[token - 1]?.lower ?? '';
  if ([prepositions, auxiliaries, determiners, complementizers].some((words) => words.has(opening))) return null;
  if (lexicon.cues.get(opening) === 'call') return null;
  const verb = lexicon.cues.get(tokens[previous - 1]?.lower ?? '');
  const isAnswered = tokens.slice(previous + 1, token).some(({ lower }) => lexicon.answering?.has(lower) === true);
  // Far from saying “A,” Calder said “b”; “A,” Calder told Holt, who replied, “b”.
  if (verb === 'say' || verb === 'call' || (isAnswered && hasRelative(tokens.slice(previous + 1, token), lexicon)))
    return null;
  const first = spans[before.span];
  const earlier = attributions[before.span];
  if (first === undefined || !first.closed || earlier?.candidate?.mention !== candidate.mention) return null;
  if (candidate.mention.first < previous || candidate.mention.last > token) return null;
  if (isAnotherBetween(attribution, candidate) || hasOwnSpeaker(attribution, previous, candidate)) return null;
  const isCut =
    /[,،–—-]\s*$/u.test(text.slice(first.inner.start, first.inner.end)) || tokens[previous + 1]?.text === ',';
  const isSmall = /^[^\p{L}\p{N}]*[\p{Ll}\p{Lo}]/u.test(text.slice(span.inner.start, span.inner.start + 12));
  // Asked “…?”, Calder said, “No.”: a question with a capital behind it is a sentence of its own.
  const goesOn = isSmall || (tokens[token - 1]?.text === ',' && before.isExclaimed !== true);
  return isCut && goesOn ? before.span : null;
}

/** “He ran,” said Calder; “he walked,” said Holt: whether the quotation has a tag of its own behind it, with a name. */
function hasOtherTag({ setting, token }: Attribution): boolean {
  const { tokens } = setting.frame;
  const sentence = sentenceAt(setting, token);
  const tag = sentence?.cues.find(({ first }) => first > token);
  if (sentence === undefined || tag === undefined || tag.isPassive) return false;
  const subject = [...tag.subjects].find(
    ([{ kind, first }, of]) => kind === 'name' && first > token && (of === 'before' || of === 'after'),
  )?.[0];
  if (subject === undefined) return false;
  const isBeside = tokens.slice(token + 1, Math.min(tag.first, subject.first)).every(({ kind }) => kind === 'mark');
  const previous = tokens.slice(sentence.from, token).findLastIndex(({ kind }) => kind === 'quotation') + sentence.from;
  const earlier = sentence.mentions.some(
    ({ first, last, headLast }) =>
      first > previous && last < token && tokens[headLast]?.lower === tokens[subject.headLast]?.lower,
  );
  return isBeside && !earlier;
}

function hasRelative(tokens: readonly FrameToken[], { relatives }: SpeechLexicon): boolean {
  return tokens.some(({ lower }) => relatives.has(lower));
}

/** “A,” Calder said, whereas Holt called it “b”: whether another one speaks between the tag and the quotation. */
function isAnotherBetween({ setting, token }: Attribution, { mention, cue }: Candidate): boolean {
  const from = Math.max(mention.last, cue?.last ?? 0);
  return setting.sentences
    .flatMap(({ cues }) => cues)
    .filter(({ first, last }) => first > from && last < token)
    .some(({ subjects }) =>
      [...subjects].some(([one, relation]) => relation === 'before' && one.kind === 'name' && one.first > from),
    );
}

/** While Holt called it “A,” Calder said it was “b”: whether a verb of speech before a quotation has another subject. */
function hasOwnSpeaker({ setting }: Attribution, token: number, { mention }: Candidate): boolean {
  const cue = sentenceAt(setting, token)?.cues.findLast(({ last, kind }) => last < token && kind !== 'noun');
  return [...(cue?.subjects ?? [])].some(
    ([one, relation]) => relation === 'before' && one !== mention && one.last < token && one.kind !== 'pronoun',
  );
}

/**
 * The span before “It is a pity,” sighed Holt; “a great pity.”: nothing but the verb and its speaker is between the two, up to
 * a semicolon, comma or dash, so that both are one statement. Null if there is more between them.
 */
function cutByTag(
  text: string,
  spans: readonly Span[],
  attributions: readonly (Attribution | undefined)[],
  { setting, token }: Attribution,
): number | null {
  const { tokens } = setting.frame;
  if (!/^[;,—–]$/u.test(tokens[token - 1]?.text ?? '')) return null;
  let previous = token - 2;
  while (previous > token - LONGEST_TAG && tokens[previous]?.kind === 'word') previous -= 1;
  const before = tokens[previous];
  if (before?.kind !== 'quotation') return null;
  const first = spans[before.span];
  const candidate = attributions[before.span]?.candidate;
  if (first?.closed !== true || candidate?.setting !== setting || candidate.cue === null) return null;
  const isBetween = (at: number): boolean => at > previous && at < token;
  if (!isBetween(candidate.mention.first) || !isBetween(candidate.cue.last)) return null;
  return /[,،;–—-]\s*$/u.test(text.slice(first.inner.start, first.inner.end)) ? before.span : null;
}
