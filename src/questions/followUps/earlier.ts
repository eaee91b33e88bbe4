import { tokenize } from '../../text/tokens.ts';
import type { FollowUpPatterns } from './followUpPatterns.ts';

/** The question before, in a language that may be another one. */
export interface Earlier {
  readonly text: string;
  readonly patterns: FollowUpPatterns;
}

/** The question before without what it asked for. */
export function restOf({ text: before, patterns }: Earlier): string {
  const rest = patterns.asksFirst ? before.replace(patterns.asking, '') : before.replace(patterns.asking, ' ');
  return rest.replace(patterns.auxiliary, '').trim();
}

/** The one text and the words of the other that it does not have. */
export function joined(text: string, rest: string): string {
  const has = new Set(tokenize(text).map(({ folded }) => folded));
  const added = rest.split(/\s+/u).filter((word) => !has.has(tokenize(word)[0]?.folded ?? ''));
  return `${text}, ${added.join(' ')}`;
}
