import type { FollowUpWords } from '../parts/followUpWords.ts';

export const turkishFollowUps: FollowUpWords = {
  opening: 've|peki(?:\\s+ya)?|ya|ama|veya',
  asking:
    'ne\\s+zaman|nerede|nereye|nereden|neden|niçin|niye|nasıl|kim(?:i|e|in|den|le)?|kaç|hangi(?:\\s+\\p{L}+)?|neyi|neye|ne',
  asksFirst: false,
  people: 'onlar|onları|onlara|onların',
  things: 'bu|bunu|buna|bunun|bundan|şu|şunu',
  either: 'o(?!\\s+zaman)|onu|ona|onun|ondan|onunla',
  places: 'orada|oraya|oradan',
  times: 'o\\s+zaman',
  dropsSubjects: true,
  marks: { before: '', after: '?' },
  unspaced: false,
  clauses: 've',
  circumstances: 'ne\\s+zaman|nerede|nereye|nereden|neden|niçin|niye|nasıl',
};
