import type { TurningWords } from '../parts/turningWords.ts';
import { foldedWords } from '../wordList.ts';

export const hebrewTurningWords: TurningWords = {
  negations: foldedWords('לא אין אינו אינה אינם בלי מעולם אף אל'),
  conditions: foldedWords('אם רק אלא עד אולי'),
  limits: foldedWords('כמעט כנראה עשוי עשויה עלול'),
  denials: foldedWords('שקר כזב מכחיש מכחישה ספק'),
  attributions: foldedWords('מבקרים טוענים אומרים'),
  afterNegation: foldedWords('רק'),
  and: 'ו',
};
