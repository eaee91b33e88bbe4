import type { TalkWords } from '../parts/talkWords.ts';

export const germanTalk: TalkWords = {
  openers:
    'hallo, hallo zusammen, hi, hey, moin, moin moin, servus, grüß gott, grüezi, guten morgen, guten tag, ' +
    'guten abend, tag, na, entschuldigung, entschuldige, verzeihung, bitte, eine frage, kurze frage, frage, ' +
    'ich habe eine frage, ich hätte eine frage, ich habe mal eine frage, kannst du mir sagen, ' +
    'kannst du mir bitte sagen, können sie mir sagen, können sie mir bitte sagen, könntest du mir sagen, ' +
    'könnten sie mir sagen, könnt ihr mir sagen, weißt du, wissen sie, wisst ihr, weiß jemand, sag mir, ' +
    'sag mal, sagen sie mir, ich möchte wissen, ich würde gern wissen, ich würde gerne wissen, ' +
    'ich wüsste gern',
  remarks:
    'danke, dankeschön, danke schön, danke sehr, danke dir, danke ihnen, vielen dank, besten dank, ' +
    'herzlichen dank, tausend dank, dank dir, merci, ok, okay, okey, alles klar, klar, gut, sehr gut, prima, ' +
    'super, toll, klasse, spitze, perfekt, wunderbar, großartig, schön, sehr schön, ja, nein, genau, stimmt, ' +
    'richtig, verstehe, verstanden, ich verstehe, aha, ach so, achso, interessant, sehr interessant, ' +
    'hilfreich, sehr hilfreich, cool, geil, passt, das passt, egal, schon gut, kein problem, tschüss, ' +
    'tschüs, ciao, bis dann, bis später, gute nacht, auf wiedersehen, lol, hm, hmm, oh, für die hilfe, ' +
    'für deine hilfe, für ihre hilfe, auch, und',
  more:
    'was noch, was sonst, was sonst noch, wer noch, wer sonst, wer sonst noch, noch etwas, noch was, ' +
    'sonst noch etwas, sonst noch was, sonst noch jemand, mehr, mehr davon, mehr dazu, weiter, erzähl mehr, ' +
    'erzähl mir mehr, gibt es noch mehr, noch mehr, und sonst',
  moreOf:
    'was noch: was, was sonst: was, was sonst noch: was, wer noch: wer, wer sonst: wer, wo noch: wo, wo sonst: wo, wann noch: wann',
  laughter: 'ha|he|hi|hö|hah',
};
