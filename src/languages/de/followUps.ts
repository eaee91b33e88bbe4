import type { FollowUpWords } from '../parts/followUpWords.ts';

export const germanFollowUps: FollowUpWords = {
  opening: '(?:und\\s+)?was\\s+ist\\s+mit|und|aber|oder|dann',
  questionJoiners: 'und|aber|sowie',
  asking:
    '(?:(?:in|auf|an|mit|von|aus|seit|bis|für|über|um)\\s+)?(?:wer|wem|wen|wessen|wann|woher|wohin|wo|warum|weshalb|wieso|wie(?:\\s*viele?|\\s+lange|\\s+oft)?|welche[rsnm]?(?:\\s+\\p{L}+)?|was)(?:\\s+genau)?',
  asksFirst: true,
  people: 'er|ihm|ihn|seine[rsnm]?',
  things: 'es|dies|diese[rsnm]?|darüber|dazu|davon|damit|dafür|dagegen|daran|das(?=\\s*$)',
  either: 'sie|ihr|ihre[rsnm]?|ihnen',
  places: 'dort|dorthin|da(?=\\s*$)',
  times: 'damals',
  prepositions: 'im|in|am|an|auf|aus|bei|beim|mit|nach|seit|über|um|von|vom|vor|zu|zum|zur|für|gegen|ohne|bis',
  determiners: 'der|die|das|den|dem|des|ein|eine[rsnm]?',
  auxiliaries: 'hat|haben|hatte|hatten|ist|sind|war|waren|wird|wurde|wurden',
  dropsSubjects: false,
  marks: { before: '', after: '?' },
  unspaced: false,
  conjunctions: 'und|oder',
  clauses: 'und|oder|wenn|als',
  toPlaces: 'in|nach|aus|im|zur|zum',
  // “van” of Dutch names
  nameJoiners: 'van|von',
  capitalisesNouns: true,
};
