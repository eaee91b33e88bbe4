import type { TalkWords } from '../parts/talkWords.ts';

export const frenchTalk: TalkWords = {
  openers:
    'bonjour, bonsoir, salut, coucou, allô, bonjour à tous, salut à tous, hello, hey, excusez moi, ' +
    'excuse moi, pardon, svp, stp, sil vous plaît, sil te plaît, une question, petite question, ' +
    'une petite question, question, jai une question, jaurais une question, peux tu me dire, ' +
    'pouvez vous me dire, pourrais tu me dire, pourriez vous me dire, dis moi, dites moi, sais tu, ' +
    'savez vous, est ce que tu sais, est ce que vous savez, je voudrais savoir, jaimerais savoir',
  remarks:
    'merci, merci beaucoup, merci bien, mille mercis, un grand merci, merci à toi, merci à vous, ok, okay, ' +
    'daccord, dac, très bien, bien, super, génial, parfait, excellent, formidable, cool, chouette, oui, ' +
    'ouais, non, exact, exactement, cest bon, je vois, compris, jai compris, intéressant, très intéressant, ' +
    'utile, très utile, bravo, pas de problème, de rien, au revoir, à bientôt, à plus, bonne nuit, ' +
    'bonne journée, lol, mdr, ptdr, hm, hmm, oh, ah, pour ton aide, pour votre aide, pour laide, et',
  more:
    'quoi dautre, qui dautre, autre chose, quelquun dautre, quoi encore, encore, plus, dis men plus, ' +
    'dites men plus, continue, continuez, la suite',
  moreOf: 'quoi d autre: que, qui d autre: qui, ou encore: ou, que d autre: que',
  laughter: 'ha|hé|hi|ah',
};
