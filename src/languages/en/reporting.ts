import type { ReportingWords } from '../parts/cueWords.ts';
import { words } from '../wordList.ts';

/** The signs of reported speech in English. */
export const REPORTING: ReportingWords = {
  cues: words('reaffirm reaffirms reaffirmed reaffirming oppose opposes opposed list listed'),
  telling: words(
    'believe believes believed hope hopes hoped fear fears feared express expresses expressed voice voices voiced ' +
      'want wants wanted propose proposed promise promised vow vows vowed defend defends defended',
  ),
  hardlyTelling: words(
    'advise advises advised allow allows allowed address addresses addressed post posted cite cited cites sign signs ' +
      'signed hold held go goes went interview interviews interviewed report reports',
  ),
};
