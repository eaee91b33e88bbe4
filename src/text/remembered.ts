import { Memo } from './memo.ts';

/** A text repeats its words and names; so many different ones are remembered for each function. */
const MOST_REMEMBERED = 50_000;

/**
 * A function of a text that remembers its results. The function must be pure: its result depends on the text alone, so that
 * one memo serves all dossiers.
 */
export function remembered<Value extends NonNullable<unknown> | null>(
  compute: (text: string) => Value,
  most = MOST_REMEMBERED,
): (text: string) => Value {
  const memo = new Memo<string, Value>(most);
  return (text) => memo.of(text, compute);
}
