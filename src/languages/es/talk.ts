import type { TalkWords } from '../parts/talkWords.ts';

export const spanishTalk: TalkWords = {
  openers:
    'hola, buenas, buenos días, buenas tardes, buenas noches, qué tal, oye, oiga, eh, perdón, perdona, ' +
    'perdone, disculpa, disculpe, por favor, una pregunta, pregunta, tengo una pregunta, me puedes decir, ' +
    'me podrías decir, me puede decir, me podría decir, puedes decirme, puede decirme, podrías decirme, ' +
    'podría decirme, dime, dígame, sabes, sabe usted, sabes si, quisiera saber, me gustaría saber, ' +
    'quiero saber',
  remarks:
    'gracias, muchas gracias, mil gracias, muchísimas gracias, ok, okay, vale, de acuerdo, está bien, bien, ' +
    'muy bien, bueno, genial, perfecto, excelente, estupendo, fantástico, súper, sí, no, claro, exacto, ' +
    'correcto, entiendo, entendido, ya veo, interesante, muy interesante, útil, muy útil, qué bien, ' +
    'qué bueno, de nada, no hay problema, no importa, adiós, chao, chau, hasta luego, hasta pronto, ' +
    'buenas noches, lol, hm, hmm, oh, ah, por la ayuda, por tu ayuda, por su ayuda, y',
  more:
    'qué más, quién más, algo más, alguien más, nada más, más, más de eso, dime más, cuéntame más, sigue, ' +
    'continúa, y qué más',
  moreOf: 'que mas: que, quien mas: quien, donde mas: donde, cuando mas: cuando',
  laughter: 'ja|je|ji|ha',
};
