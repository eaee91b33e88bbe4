import { word } from '../askingPatterns.ts';
import { byForms } from '../parts/askedForm.ts';

const MONEY =
  'preise?s?|kosten|gehalt|gehälter|lohn|löhne|budget|etat|haushalt|strafe|bußgeld|geldstrafe|miete|umsatz|gewinn|gebühr|gebühren|schulden|einkommen';
const MEASURES =
  'höhe|länge|tiefe|breite|fläche|entfernung|größe|temperatur|geschwindigkeit|gewicht|masse|durchmesser|abstand|dicke';
const SHARES = '(?:\\p{L}*)anteil|prozentsatz|quote|bruchteil';
const WHICH = 'welche[rnms]?';
const BE = '(?:ist|sind|war|waren|wird|wurde)';
const THE = '(?:der|die|das|dem|den|sein|seine|ihr|ihre|dessen|deren)';
/** “wie hoch ist der jährliche Preis” */
const graded = (nouns: string) => `wie (?:hoch|groß) ${BE} ${THE} (?:\\p{Ll}+ ){0,2}(?:${nouns})`;
const asked = (nouns: string) => `${WHICH} (?:\\p{Ll}+ ){0,2}(?:${nouns})`;
const equated = (nouns: string) =>
  `(?:was|wie|welche[rs]?) (?:${BE}|lautet|lautete|beträgt|betrug) ${THE} (?:\\p{Ll}+ ){0,2}(?:${nouns})`;

export const germanAskedForm = byForms([
  [
    'duration',
    word('wie lange|wie ?vielen? (?:sekunden|minuten|stunden|tagen?|nächten?|wochen|monaten?|jahren?|jahrzehnten?)'),
  ],
  ['clock', word(`wie ?viel uhr|${WHICH} (?:uhrzeit|stunde)`)],
  ['year', word(asked('jahre?s?|jahrzehnte?s?'))],
  ['century', word(asked('jahrhunderte?s?'))],
  ['day', word(`${asked('tage?s?|datum|wochentag')}|${equated('datum')}`)],
  ['share', word(`wie ?viele? prozent|${asked(SHARES)}|${graded(SHARES)}|${equated(SHARES)}`)],
  [
    'money',
    word(
      `was kostete?n?|wie ?viel kostete?n?|wie teuer|wie ?viele? (?:geld|euro|mark|dollar|franken|cent|schilling|rubel)|` +
        `(?:was|wie ?viel) (?:hat|haben|hatte|hatten|wird|würde|soll|sollte) .{0,150}(?:gekostet|kosten|gezahlt|bezahlt|ausgegeben|verdient)|` +
        `(?:was|wie ?viel) (?:be)?zahlte?n?|${asked(MONEY)}|${graded(MONEY)}|${equated(MONEY)}`,
    ),
  ],
  [
    'measure',
    word(
      `wie (?:hoch|groß|weit|lang|breit|tief|schwer|schnell|dick|warm|kalt)|` +
        `wie ?viele? (?:(?:kilo|zenti|milli|quadrat|kubik|quadratkilo)?meter|tonnen|hektar|liter|grad|kilo|kilogramm|gramm|meilen)|` +
        `wie ?viel (?:wiegt|wog|misst|maß)|${asked(MEASURES)}|${equated(MEASURES)}`,
    ),
  ],
]);
