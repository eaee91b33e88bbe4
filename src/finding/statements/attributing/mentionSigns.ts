import { looksLikeVerb } from '../parsing/clauses.ts';
import type { Cue } from '../parsing/cue.ts';
import { isPossessiveMark } from '../parsing/frame.ts';
import type { Mention } from '../parsing/mention.ts';
import type { ReadSentence, Setting } from '../parsing/setting.ts';
import type { cuesAround } from './cueSigns.ts';
import type { Situation } from './situation.ts';

/** Most mentions of one sentence that are weighed before a quotation, and after it. */
const MOST_BEFORE = 10;

const MOST_AFTER = 6;

/** The mentions of a sentence that are near enough to a quotation to be candidates. */
export function nearMentions({ mentions }: ReadSentence, token: number): readonly Mention[] {
  if (mentions.length <= MOST_AFTER) return mentions;
  const split = mentions.findIndex(({ first }) => first > token);
  const at = split === -1 ? mentions.length : split;
  return mentions.slice(Math.max(0, at - MOST_BEFORE), at + MOST_AFTER);
}

/** The names of the signs of a mention that do not depend on how a cue is related to it. */
export function signsOfMention(
  mention: Mention,
  setting: Setting,
  sentence: ReadSentence,
  { token, lexicon, text, spoken }: Situation,
  cues: ReturnType<typeof cuesAround>,
): readonly string[] {
  const { tokens } = setting.frame;
  const side = mention.last < token ? 'b' : 'a';
  const before = mention.first > sentence.from ? tokens[mention.first - 1] : undefined;
  const after = tokens[mention.last + 1];
  const between = sentence.mentions.filter((other) =>
    side === 'b' ? other.first > mention.last && other.last < token : other.first > token && other.last < mention.first,
  ).length;
  const quotations = tokens
    .slice(side === 'b' ? mention.last + 1 : token + 1, side === 'b' ? token : mention.first)
    .filter(({ kind }) => kind === 'quotation').length;
  const features = [
    `s:${side}:${mention.kind}`,
    `s:${side}:between${Math.min(between, 4)}`,
    `s:${side}:over${Math.min(quotations, 2)}`,
  ];
  const words = tokens.slice(mention.named?.first ?? mention.first, mention.headLast + 1);
  if (mention.kind === 'name') {
    const times = spoken.get(words.at(-1)?.lower ?? '') ?? 0;
    features.push(`s:spoken${Math.min(times, 3)}`);
    if (words.some(({ lower }) => lexicon.firstNames.has(lower) || lexicon.titles.has(lower)))
      features.push('s:person');
    else if (words.some(({ lower }) => lexicon.bodies.has(lower))) features.push('s:body');
    if (words.length > 1) features.push('s:long');
  }
  if (mention.pronoun !== null) features.push(`s:${side}:${mention.pronoun}`);
  // "Calder said that it was “late”": a mention behind the cue of another speaker is spoken about.
  const isBehind = (cue: Cue): boolean =>
    cue.kind !== 'weak' &&
    cue.last < mention.first &&
    (side === 'a' ? cue.first > token : cue.last < token) &&
    [...cue.subjects].some(
      ([other, relation]) => other !== mention && (relation === 'before' || relation === 'apposition'),
    );
  if (cues.some(([, cue]) => isBehind(cue)))
    features.push(
      `s:${side}:behind`,
      `s:${side}:behind:${lexicon.complementizers.has(before?.lower ?? '') ? 'that' : 'other'}`,
    );
  if (sentence.mentions[0] === mention) features.push(`s:${side}:first`);
  if (before !== undefined && lexicon.prepositions.has(before.lower)) features.push(`s:${side}:governed`);
  if (before !== undefined && lexicon.cues.get(before.lower) === 'tell') features.push(`s:${side}:told`);
  if (after !== undefined && isPossessiveMark(after)) features.push(`s:${side}:possessor`);
  else if (after !== undefined && looksLikeVerb(after.lower, lexicon)) features.push(`s:${side}:verb`);
  else if (after?.text === ':' && tokens[mention.last + 2] === tokens[token]) features.push('s:label');
  else if (after?.text === ',') features.push(`s:${side}:comma`);
  if (side === 'a' && before !== undefined && /^[—–-]$/u.test(before.text) && mention.first === token + 2)
    features.push('s:signed');
  if (/^[\s]*$/u.test(text.slice(tokens[token]?.end ?? 0, mention.start))) features.push('s:touches');
  return features;
}
