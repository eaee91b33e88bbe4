import type { FollowUpWords } from '../parts/followUpWords.ts';

export const russianFollowUps: FollowUpWords = {
  opening: '(?:а|и)\\s+(?:что\\s+)?(?:насчёт|насчет)|а|и|но|или',
  questionJoiners: 'и|а|но',
  asking:
    '(?:(?:в|на|с|из|от|до|о|об|у|к|по|за)\\s+)?(?:кто|кого|кому|кем|ком|когда|где|куда|откуда|почему|зачем|сколько|как(?:ой|ая|ое|ие|им|ом|ого|ую)?|что|чего|чему|чём|чем)(?:\\s+именно)?',
  asksFirst: true,
  people: 'он|она|они|ему|ей|ими|нему|нём|нем|ней|них',
  things: 'это|этого|этом|этим|этому|оно',
  either: 'его|её|ее|их|им|него|неё|нее|ним',
  places: 'там|туда|оттуда',
  times: 'тогда',
  prepositions: 'в|во|на|с|со|из|от|до|о|об|у|к|по|за|для|без|после|перед|при|через|между',
  auxiliaries: 'был|была|было|были',
  dropsSubjects: false,
  marks: { before: '', after: '?' },
  unspaced: false,
  clauses: 'и|или|когда',
  toPlaces: 'в|на|из|до',
};
