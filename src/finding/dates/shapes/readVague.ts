import { datingRules } from '../../../dossier/datingRules.ts';
import type { Vagueness } from '../../../languages/parts/dateWords.ts';
import type { Meaning } from '../reading.ts';

/** Words that name a time, but no days that can be reckoned. */
export function vague(vagueness: Vagueness): Meaning {
  return { kind: 'vague', rule: datingRules.vague(vagueness) };
}
