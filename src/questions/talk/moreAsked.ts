import { LANGUAGES } from '../../languages/list.ts';
import { phrasesIn, spokenOf } from './phrases.ts';
import { withoutOpening } from './withoutOpening.ts';

const MORE: ReadonlySet<string> = new Set(
  phrasesIn('more')
    .values()
    .flatMap((phrases) => phrases),
);

/** What begins a question for more, in the form in which phrases are, with the word that asks without it. */
const BEGINNINGS: readonly (readonly [beginning: string, asking: string])[] = LANGUAGES.flatMap(({ talk }) =>
  (talk?.moreOf ?? '').split(',').flatMap((pair): (readonly [string, string])[] => {
    const [beginning = '', asking = ''] = pair.split(':');
    return asking === '' ? [] : [[spokenOf(beginning).letters.trim(), asking.trim()]];
  }),
).sort(([a], [b]) => b.length - a.length);

/**
 * A question for more of what was answered, without the word for that: “What else did she say?” is “what did she say?”, and “anything
 * else?” is empty, since it says nothing else. Null if no more of the same is asked.
 */
export function moreAsked(text: string): string | null {
  const asked = withoutOpening(text);
  const { letters, ends } = spokenOf(asked);
  const words = letters.trim();
  if (MORE.has(words)) return '';
  for (const [beginning, asking] of BEGINNINGS) {
    if (!words.startsWith(beginning) || !/^(?: |$)/u.test(words.slice(beginning.length))) continue;
    return `${asking}${asked.slice(ends[beginning.length - 1] ?? asked.length)}`;
  }
  return null;
}
