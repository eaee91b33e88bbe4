import { byPatterns, opening, word } from '../askingPatterns.ts';

export const germanAsking = byPatterns([
  [
    word(
      'was (?:hat|haben|hatte|habe) .{1,150} (?:gesagt|erklärt|behauptet|geschrieben|angekündigt|gefordert|versprochen)|was (?:sagte|erklärte|behauptete|schrieb|forderte|kündigte|versprach)',
    ),
    'statement',
  ],
  [
    word(
      'wann|seit wann|bis wann|wie lange|(?:welche[msnr]?|was für ein\\p{L}*) (?:jahr|tag|datum|monat|jahrhundert|jahrzehnt|uhrzeit|zeitpunkt)|um wie ?viel uhr',
    ),
    'time',
  ],
  [word('wo|woher|wohin|welche[msnr]? (?:ort|stadt|dorf|land|insel|hafen|region|staat|fluss|gegend)'), 'place'],
  [
    word(
      'wie ?viele?[rn]?|wie (?:hoch|groß|weit|alt|lang|breit|tief|schwer|oft|teuer|schnell)|welche[rns]? (?:anzahl|zahl|anteil|preis|höhe|größe)',
    ),
    'number',
  ],
  [word('warum|weshalb|weswegen|wieso|aus welchem grund|was war der grund|wozu'), 'reason'],
  [
    word(
      'was (?:ist|sind|bedeutet|heißt) (?:ein |eine |der |die |das )?[\\p{L}-]+\\s*\\??|wer (?:ist|war) [\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,6}\\s*\\?',
    ),
    'definition',
  ],
  [
    word(
      'welche[rnms]? (?:firma|unternehmen|behörde|partei|gericht|verein|gesellschaft|organisation|mannschaft|bank|kommission|ministerium|universität|zeitung|gewerkschaft)',
    ),
    'body',
  ],
  [
    word(
      'wer|wem|wen|wessen|welche[rnms]? (?:person|mann|frau|(?:politiker|präsident|minister|kanzler|könig|direktor|richter|autor|künstler|kapitän)(?:in)?)',
    ),
    'person',
  ],
  [opening('nenne|nennen sie|zähle|welche \\p{Lu}\\p{L}+(?:en|er) (?:sind|waren|haben|wurden)|was sind'), 'list'],
  [opening('wie|womit|wodurch|auf welche weise'), 'manner'],
  [
    opening('ist|sind|war|waren|hat|haben|hatte|hatten|wird|wurde|wurden|kann|konnte|gab|gibt|soll|darf|will|muss'),
    'yes or no',
  ],
]);
