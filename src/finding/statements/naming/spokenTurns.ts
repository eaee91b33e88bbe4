import { LANGUAGES, wordsOfAll } from '../../../languages/list.ts';
import { isStopWord } from '../../../languages/stopWords.ts';
import { fold } from '../../../text/fold.ts';
import type { Turn } from '../scanning/turn.ts';

const WITNESSES = wordsOfAll(({ transcripts }) => transcripts?.witnesses);

/** A name with its title, in capitals or not; in a script without capitals one to three words. */
const NAME =
  "(?-i:(?<name>\\p{Lu}[\\p{L}\\p{M}'’-]{0,40}\\.?(?: \\p{Lu}[\\p{L}\\p{M}'’-]{0,40}\\.?){0,3}|\\p{Lo}[\\p{L}\\p{M}]{0,40}(?: \\p{Lo}[\\p{L}\\p{M}]{0,40}){0,2}))";

const QUESTIONED = LANGUAGES.flatMap(({ transcripts }) => transcripts?.questioned ?? []).map(around);
const QUESTIONERS = LANGUAGES.flatMap(({ transcripts }) => transcripts?.questioners ?? []).map(around);

/** The words around the name in any case, at the borders of words. */
function around(pattern: string): RegExp {
  const whole = pattern.replace('NAME', NAME);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${whole})(?![\\p{L}\\p{N}])`, 'gimu');
}

/** A name, and where it is. */
interface Named {
  readonly name: string;
  readonly at: number;
}

/**
 * The turns with those whom Q, A and "The Witness" stand for, if the words before say who is examined ("Mr Holt, you are
 * under oath") and by whom ("Examination by Ms Orr"). The other labels stay as they are.
 */
export function spokenTurns(text: string, turns: readonly Turn[]): readonly Turn[] {
  const asking = askingLabel(text, turns);
  const answerers = turns.some(({ name, part, isGiven }) => isGiven !== true && (part !== null || isWitness(name)))
    ? namesBy(text, QUESTIONED)
    : [];
  const questioners = asking === null ? [] : namesBy(text, QUESTIONERS);
  return turns.map((turn) => {
    if (turn.isGiven === true || (turn.part === null && !isWitness(turn.name))) return turn;
    const names = turn.part !== null && turn.name === asking ? questioners : answerers;
    const known = names.findLast(({ at }) => at < turn.mention.start);
    return known === undefined ? turn : { ...turn, name: known.name };
  });
}

function isWitness(name: string): boolean {
  return WITNESSES.has(fold(name));
}

/** Of the labels of questions and answers, that of the questions: languages abbreviate them alike. */
function askingLabel(text: string, turns: readonly Turn[]): string | null {
  const asked = turns.filter(
    ({ part, slices }) => part !== null && slices.some(({ start, end }) => /[?？؟]\s*$/u.test(text.slice(start, end))),
  );
  const counts = new Map<string, number>();
  for (const { name } of asked) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}

function namesBy(text: string, patterns: readonly RegExp[]): readonly Named[] {
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ index, groups }): readonly Named[] => {
      const name = groups?.['name']?.replace(/\.$/u, '') ?? '';
      return name === '' || isWitness(name) || isDescribed(name) ? [] : [{ name, at: index }];
    }),
  );
  return found.toSorted((a, b) => a.at - b.at);
}

/** "The Harbour Master" is an office, and no name. */
function isDescribed(name: string): boolean {
  return name.split(' ').some((word) => isStopWord(fold(word), new Set(['en'])));
}
