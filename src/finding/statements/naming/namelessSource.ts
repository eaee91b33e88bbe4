import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import type { Candidate } from '../attributing/situation.ts';

/**
 * Whether a mention leaves open who speaks, so that its words are no name to show: a text of which nothing is told
 * ("A report", "An earlier version of this article") or a heading ("FULL TEXT"). "The committee's report" has an author.
 */
export function isNameless(
  { mention, setting }: Pick<Candidate, 'mention' | 'setting'>,
  lexicon: SpeechLexicon,
): boolean {
  const { tokens } = setting.frame;
  const head = tokens[mention.headLast];
  if (head === undefined) return false;
  const words = tokens.slice(mention.first, mention.last + 1).filter(({ kind }) => kind === 'word');
  if (mention.kind === 'name') {
    return lexicon.texts.has(head.lower) && words.every(({ text }) => text === text.toUpperCase());
  }
  const isOwned = words.length < mention.last - mention.first + 1;
  const isNamed = words.slice(1).some(({ isCapital }) => isCapital);
  const isText = lexicon.texts.has(head.lower) || lexicon.texts.has(tokens[mention.last]?.lower ?? '');
  if (!isText || isOwned || isNamed || (mention.kind !== 'body' && mention.kind !== 'noun')) return false;
  const opener = tokens[mention.first]?.lower ?? '';
  return lexicon.determiners.has(opener) && !lexicon.definites.has(opener) && !lexicon.possessives.has(opener);
}
