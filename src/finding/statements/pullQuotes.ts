import type { Block } from '../../dossier/document.ts';
import { partitionPoint } from '../../dossier/partitionPoint.ts';
import { trimmed } from '../../dossier/slice.ts';
import { Memo } from '../../text/memo.ts';
import { wordsOf } from '../../text/wordsOf.ts';
import type { Statement } from './statement.ts';

/** Shorter words may be said twice. */
const FEWEST_WORDS = 4;
/** A statement that has so much of its block for itself is set apart there, from 0 to 1. */
const APART = 0.8;
/** What holds the words of another has at least this part of its characters, however both are set. */
const LEAST_LENGTH = 0.5;
/** Statements further down are compared with the first ones only. */
const MOST_COMPARED = 400;

/**
 * The statements without pull quotes: those that have a block for themselves and repeat words of another statement of the
 * document. They are the same statement, set once more in large letters. One stays if only it says who spoke.
 */
export function withoutPullQuotes(
  text: string,
  blocks: readonly Block[],
  statements: readonly Statement[],
): readonly Statement[] {
  const apart = statements.filter((one) => one.kind !== 'transcript' && isApart(text, blocks, one));
  if (apart.length === 0) return statements;
  const isSetApart = new Set(apart);
  const bodies = statements.slice(0, MOST_COMPARED).filter((one) => one.depth === 0 && !isSetApart.has(one));
  const words = new Memo<Statement, string>(statements.length);
  const wordsIn = (one: Statement): string => words.of(one, () => comparable(text, one));
  const repeats = new Set(
    apart.slice(0, MOST_COMPARED).filter((pull) => {
      const mayRepeat = (body: Statement): boolean =>
        (pull.speaker === null || body.speaker?.name === pull.speaker.name) &&
        lengthOf(body) >= lengthOf(pull) * LEAST_LENGTH;
      const own = bodies.filter(mayRepeat);
      if (own.length === 0 || wordsIn(pull).split(' ').length - 2 < FEWEST_WORDS) return false;
      return own.some((body) => wordsIn(body).includes(wordsIn(pull)));
    }),
  );
  return statements.filter((statement) => !repeats.has(statement));
}

function lengthOf({ slices }: Statement): number {
  return slices.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The words with a space before and behind each, so that only whole words are found in one another. */
function comparable(text: string, { slices }: Statement): string {
  return ` ${wordsOf(slices.map(({ start, end }) => text.slice(start, end)).join(' ')).join(' ')} `;
}

function isApart(text: string, blocks: readonly Block[], { start, end }: Statement): boolean {
  const block = blocks[partitionPoint(blocks, (one) => one.start <= start) - 1];
  if (block === undefined || end > block.end) return false;
  const whole = trimmed(text, block);
  return end - start >= (whole.end - whole.start) * APART;
}
