import type { Block } from '../../dossier/document.ts';
import { partitionPoint } from '../../dossier/partitionPoint.ts';
import { trimmed } from '../../dossier/slice.ts';
import { wordsOf } from '../../text/wordsOf.ts';
import type { Statement } from './statement.ts';

/** Shorter words may be said twice. */
const FEWEST_WORDS = 4;
/** A statement that has so much of its block for itself is set apart there, from 0 to 1. */
const APART = 0.8;
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
  const bodies = statements
    .slice(0, MOST_COMPARED)
    .map((statement) => ({ statement, words: comparable(text, statement) }));
  const isSetApart = new Set(apart);
  const repeats = new Set(
    apart.slice(0, MOST_COMPARED).filter((pull) => {
      const words = comparable(text, pull);
      if (words.split(' ').length - 2 < FEWEST_WORDS) return false;
      return bodies.some(
        ({ statement, words: body }) =>
          statement !== pull &&
          !isSetApart.has(statement) &&
          statement.depth === 0 &&
          body.includes(words) &&
          (pull.speaker === null || statement.speaker?.name === pull.speaker.name),
      );
    }),
  );
  return statements.filter((statement) => !repeats.has(statement));
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
