import type { FollowUpWords } from '../parts/followUpWords.ts';

export const arabicFollowUps: FollowUpWords = {
  opening:
    'و?ماذا\\s+عن|و(?=(?:متى|أين|اين|لماذا|كيف|كم|من|ماذا|ما|هل|في|عن|على|مع|إلى|بعد|قبل|منذ)(?!\\p{L}))|و|ثم|لكن',
  asking:
    '(?:(?:في|من|إلى|الى|على|عن|مع|منذ|حتى)\\s+)?(?:(?:من|ما)\\s+(?:هو|هي|هم)|متى|أين|اين|لماذا|كيف|كم|ماذا|من|ما|أي|هل)(?:\\s+بالضبط)?',
  asksFirst: true,
  things: 'ذلك|هذا|هذه|تلك',
  either: 'هو|هي|هم|عنه|عنها|عنهم|له|لها|لهم|معه|معها|معهم|إليه|إليها|منه|منها',
  places: 'هناك',
  times: 'حينها|عندها|آنذاك',
  prepositions: 'في|من|إلى|الى|على|عن|مع|منذ|حتى|بعد|قبل|ضد|حول',
  auxiliaries: 'كان|كانت|كانوا',
  dropsSubjects: true,
  marks: { before: '', after: '؟' },
  unspaced: false,
  joinsOpening: true,
  clauses: 'و',
  // as Latin letters write them
  nameJoiners: 'bin|ibn|al|el',
  circumstances: 'متى|أين|اين|لماذا|كيف',
};
