import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

/** Lines at the start of the bot, which the operator reads, are in English. */
export const progress: NonNullable<Translation['progress']> = {
  finding: {
    people: 'Suche, wer genannt wird, Schritt',
    dates: 'Lese, was wann geschah, Dokument',
    voices: 'Lese, wer was sagt, Dokument',
  },
  checking: 'Prüfe Zitate, Nummer',
  working: (act, done, of) => `⏳ ${act}: ${numeral(done)} von ${numeral(of)}`,
};
