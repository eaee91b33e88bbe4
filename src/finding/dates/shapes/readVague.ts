import type { Vagueness } from '../../../languages/dateWords.ts';
import type { Meaning } from '../reading.ts';

const RULES: Readonly<Record<Vagueness, string>> = {
  'the present': 'the present, without bounds',
  'the past': 'the past, without bounds',
  'the future': 'the future, without bounds',
  'some time ago': 'how long ago, the words do not say',
  'before Christ': 'before the years that are reckoned here',
};

/** Words that name a time, but no days that can be reckoned. */
export function vague(vagueness: Vagueness): Meaning {
  return { kind: 'vague', rule: RULES[vagueness] };
}
