import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

export const searching: NonNullable<Translation['searching']> = {
  someListed: (listed, total) =>
    `Gezeigt werden die ersten ${numeral(listed)} von ${numeral(total)} Stellen. Mit mehr Worten oder einem Filter werden es weniger.`,
  someForms: (word, forms, all) =>
    `${numeral(all)} Wörter beginnen mit „${word}“. Gesucht wurde nur nach den ${numeral(forms)} häufigsten. Mit mehr Buchstaben werden es weniger.`,
  someLookedAt: (lookedAt, all) =>
    `Nur die ${numeral(lookedAt)} wahrscheinlichsten von ${numeral(all)} möglichen Stellen wurden geprüft; es kann also mehr geben. Mit mehr Worten oder einem Filter werden es weniger.`,
  someTerms: (terms) => `Keine Stelle enthält alle diese Worte: ${terms}. Diese Stellen enthalten einige davon.`,
  onlyInTitle: (word, titles) => `„${word}“ steht nur in einem Titel: ${titles}. /source zeigt das Dokument.`,
  unknownSwitch: (value, switches) =>
    `„no:${value}“ ist unbekannt und wird als Worte gelesen (bekannt: no:${switches})`,
  isNoDate: (name, value) =>
    `„${name}:${value}“ ist kein Datum und wird als Worte gelesen (schreibe JJJJ, JJJJ-MM oder JJJJ-MM-TT)`,
  unknownField: (name) => `„${name}:“ schränkt hier nichts ein; die Worte dahinter werden im Text gesucht`,
  noExcludedField: (typed) =>
    `„-${typed}“ wurde weggelassen, weil Felder nicht ausgeschlossen werden können; schreibe „-“ nur vor Worte des Textes`,
  noShape: (name) =>
    `„${name}“ ist hier unbekannt; die Worte dahinter werden gesucht, wie auch immer sie geschrieben sind und wie oft auch immer sie vorkommen`,
  noBoost: (typed) => `„${typed}“ wurde weggelassen, weil kein Wort mehr zählen kann als ein anderes`,
  noSlipNumber: (typed) =>
    `Die Zahl in „${typed}“ wurde weggelassen, weil von der Länge eines Wortes abhängt, wie viele Tippfehler es haben darf`,
  noSynonyms: (typed) => `„${typed}“ wurde ohne das Zeichen gelesen, weil nicht nach Synonymen gesucht wird`,
  leadingWildcard: (typed) =>
    `„${typed}“ wurde ohne das erste Zeichen gelesen, weil ein Wort mit einem Buchstaben beginnen muss; ein Platzhalter darf in der Mitte oder am Ende stehen`,
  badRange: (typed, most) =>
    `„${typed}“ wurde als zwei einzelne Zahlen gelesen, weil ein Bereich aufsteigen muss und höchstens ${numeral(most)} Zahlen haben darf; für Tage der Veröffentlichung schreibe after: und before:`,
  tooDeep: (most) => `Klammern innerhalb von mehr als ${most} anderen wurden nicht beachtet`,
  orWithout:
    'OR wurde vor oder nach einem ausgeschlossenen Wort als AND gelesen, weil dieses Wort an fast jeder Stelle fehlt',
  noWords: {
    question:
      'Die Frage enthält kein Wort, nach dem gesucht werden kann. Nenne eine Person, einen Ort, ein Ereignis oder ein Thema.',
    topic:
      'Das Thema enthält kein Wort, nach dem gesucht werden kann. Nenne eine Person, einen Ort, ein Ereignis oder einen Gegenstand.',
    query: (excludes) =>
      excludes
        ? 'Die Suche schließt nur Worte aus. Füge mindestens ein Wort hinzu, das in der Stelle stehen soll.'
        : 'Die Suche enthält kein Wort, nach dem gesucht werden kann. Schreibe mindestens ein Wort, das in der Stelle stehen soll.',
  },
};
