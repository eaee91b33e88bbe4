import type { Vagueness } from '../../../languages/parts/dateWords.ts';
import { wording } from '../../../wording/catalogue.ts';
import type { Meaning } from '../reading.ts';

/** Words that name a time, but no days that can be reckoned. */
export function vague(vagueness: Vagueness): Meaning {
  return { kind: 'vague', rule: wording.dating.vague[vagueness] };
}
