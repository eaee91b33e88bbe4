import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import type { Cue } from '../parsing/cue.ts';
import type { Mention } from '../parsing/mention.ts';
import type { ReadSentence, Setting } from '../parsing/setting.ts';
import { isSomeone, OWN } from './subjects.ts';

/** The subject of a clause that begins behind a quotation, if a verb that is no auxiliary follows it: “A”, the union spoke of “B”. */
export function openerOf(
  setting: Setting,
  { mentions, cues }: ReadSentence,
  previous: number,
  token: number,
  lexicon: SpeechLexicon,
): Mention | null {
  const opener = mentions.find(({ first }) => first > previous && first < token);
  if (opener === undefined || !opensClause(setting, previous, opener.first, lexicon)) return null;
  const between = setting.frame.tokens
    .slice(opener.last + 1, token)
    .findIndex(({ lower }) => !lexicon.adverbs.has(lower));
  const verb = setting.frame.tokens[opener.last + 1 + Math.max(between, 0)];
  const goesOn = goesOnTo(setting, mentions, cues, opener, previous, token, lexicon);
  // “…”, the unions spoke of “…”: a noun that no table has is someone if a verb of speech follows it.
  const isSpeaker = isSomeone(opener) || (opener.kind === 'noun' && (goesOn || lexicon.cues.has(verb?.lower ?? '')));
  if (isSpeaker && goesOn && opener.kind !== 'pronoun') return opener;
  const isVerb =
    verb !== undefined &&
    verb.kind === 'word' &&
    (lexicon.cues.has(verb.lower) ||
      lexicon.endings.finite.test(verb.lower) ||
      lexicon.pastForms?.has(verb.lower) === true) &&
    !lexicon.auxiliaries.has(verb.lower);
  return isSpeaker && isVerb && opener.last + 1 < token ? opener : null;
}

/**
 * “A”; the engineers disagreed, calling it “B”: whether a semicolon or a contrast opens the clause of a subject, and a verb of
 * speech without a subject of its own ends it.
 */
function goesOnTo(
  { frame }: Setting,
  mentions: readonly Mention[],
  cues: readonly Cue[],
  { first, last }: Mention,
  previous: number,
  token: number,
  lexicon: SpeechLexicon,
): boolean {
  const isApart = frame.tokens
    .slice(previous + 1, first)
    .some(({ text, lower }) => text === ';' || lexicon.contrasts?.has(lower) === true);
  const cue = cues.findLast((one) => one.first > last && one.last < token);
  const next = frame.tokens[last + 1];
  if (!isApart || cue === undefined || cue.isPassive || cue.kind === 'source' || next?.kind !== 'word') return false;
  if (lexicon.prepositions.has(next.lower) || lexicon.conjunctions.has(next.lower)) return false;
  if (lexicon.auxiliaries.has(next.lower) && frame.tokens[cue.first - 1]?.text !== ',') return false;
  const others = mentions.filter((one) => one.first > last && one.last < cue.first && one.pronoun === null);
  return (
    ![...cue.subjects].some(([one, of]) => OWN.has(of) && one.first > last) &&
    others.every(({ kind }) => kind !== 'name')
  );
}

/** Whether a mention is the first of what follows a quotation, but for marks, conjunctions and adverbs. */
export function opensClause({ frame }: Setting, previous: number, first: number, lexicon: SpeechLexicon): boolean {
  if (first <= previous) return false;
  const between = frame.tokens.slice(previous + 1, first);
  return between.every(
    ({ kind, lower }, at) =>
      kind === 'mark' ||
      lexicon.contrasts?.has(lower) === true ||
      lexicon.adverbs.has(lower) ||
      // “…”, to which Calder replied
      (lexicon.prepositions.has(lower) && lexicon.relatives.has(between[at + 1]?.lower ?? '')) ||
      (at > 0 && lexicon.relatives.has(lower) && lexicon.prepositions.has(between[at - 1]?.lower ?? '')),
  );
}
