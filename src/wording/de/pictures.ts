import type { Translation } from '../translation.ts';
import { count } from './counting.ts';
import { withShortMonths } from './days.ts';

export const pictures: NonNullable<Translation['pictures']> = {
  bySentences: 'Jeder Balken zeigt, wie viele Sätze mit diesem Namen diese Zeit nennen.',
  byDocuments: 'Jeder Balken zeigt, wie oft Dokumente aus dieser Zeit diesen Namen nennen.',
  company:
    'Jede Zahl zeigt, an wie vielen Stellen beide genannt werden. Graue Linien verbinden andere, die zusammen genannt werden.',
  tooLittle: 'Es gibt zu wenig, um ein Bild davon zu zeichnen.',
  by: { day: 'nach Tagen', month: 'nach Monaten', year: 'nach Jahren', decade: 'nach Jahrzehnten' },
  timeline: (whole, dated, most, times) =>
    `Balken über die Zeit, ${whole}: ${count(dated, 'datierter Satz', 'datierte Sätze')}, am häufigsten ${most} (${times}).`,
  times: {
    sentences: 'Zeitangaben in Sätzen mit dem Namen',
    documents: 'Nennungen nach dem Datum ihres Dokuments',
  },
  overTime: (name, what, all, first, last, most, times) =>
    `${name} über die Zeit, ${what}: ${all}; frühestens ${first}, spätestens ${last}, am häufigsten ${most} (${times}).`,
  together: (name, listed) =>
    `Wer an denselben Stellen wie ${name} genannt wird, und an wie vielen: ${listed.join(', ')}.`,
  ties: (pairs) => `Linien verbinden, wer zusammen genannt wird: ${pairs.join('; ')}.`,
  pair: (one, other, passages) => `${one} und ${other} (${passages})`,
  bars: (title, highest, bars) => `Balken, ${title}, ${highest}: ${bars.join(', ')}.`,
  otherScript: 'in einer Schrift, die in Bildern fehlt; siehe den Text',
  otherScriptName: (at) => `Nr. ${at} in der Beschreibung`,
  counted: (name, passages) => `${name} (${passages})`,
  highest: {
    sentences: (most) => `höchster Balken: ${count(most, 'Satz', 'Sätze')}`,
    documents: (most) => `höchster Balken: ${count(most, 'Nennung', 'Nennungen')}`,
  },
  shortDate: withShortMonths,
};
