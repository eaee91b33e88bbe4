import type { Statement } from '../language/quotations/statement.ts';
import { isStopWord } from '../language/stopWords.ts';
import { tokenize } from '../language/tokens.ts';
import { isSameSpeaker } from './isSameSpeaker.ts';

/** Whether a statement is by whoever was typed, in any spelling; never where its speaker is not given. */
export function isSpokenBy({ speaker }: Pick<Statement, 'speaker'>, typed: string): boolean {
  if (speaker === null) return false;
  const [name, wanted] = [telling(speaker.name), telling(typed)];
  return name !== '' && wanted !== '' && isSameSpeaker(name, wanted);
}

/** Without articles and prepositions, which any two descriptions share. */
function telling(name: string): string {
  return tokenize(name)
    .filter(({ folded }) => !isStopWord(folded, new Set(['en'])))
    .map(({ surface }) => surface)
    .join(' ');
}
