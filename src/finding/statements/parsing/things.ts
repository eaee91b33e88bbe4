import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import type { Frame } from './frame.ts';
import type { Mention } from './mention.ts';

/**
 * Whether a noun that no table has cannot be the subject of a verb of speech, by its article: “das Licht”, “den Plan”, “die
 * Frage”. Always false in a language without signs for it. `verb` is the token of the verb.
 */
export function isThing({ tokens }: Frame, mention: Mention, verb: number, lexicon: SpeechLexicon): boolean {
  const signs = lexicon.beforeNouns;
  if (signs === undefined || mention.kind !== 'noun') return false;
  const article = tokens[mention.first]?.lower ?? '';
  if (signs.ofThings.has(article)) return true;
  const head = tokens[mention.headLast]?.lower ?? '';
  const isPlural = signs.pluralVerb.test(tokens[verb]?.lower ?? '');
  return signs.ofMany.has(article) && !isPlural && !signs.person.test(head);
}
