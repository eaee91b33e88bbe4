import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

/** What takes long, and how far it is; what only the operator reads stays in English. */
export const progress: NonNullable<Translation['progress']> = {
  finding: {
    people: 'Se busca a quién se nombra, paso',
    dates: 'Se lee qué pasó y cuándo, documento',
    voices: 'Se lee quién dice qué, documento',
  },
  checking: 'Se verifican las citas, número',
  working: (act, done, of) => `⏳ ${act}: ${numeral(done)} de ${numeral(of)}`,
};
