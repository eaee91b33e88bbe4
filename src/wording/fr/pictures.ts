import type { Translation } from '../translation.ts';
import { count, numeral } from './counting.ts';
import { withShortMonths } from './days.ts';

export const pictures: NonNullable<Translation['pictures']> = {
  bySentences: 'Chaque barre montre combien de phrases avec ce nom mentionnent ce moment.',
  byDocuments: 'Chaque barre montre combien de fois les documents de cette date mentionnent ce nom.',
  company:
    'Chaque nombre montre dans combien de passages les deux sont nommés. Les lignes grises relient d’autres noms mentionnés ensemble.',
  tooLittle: 'Il y a trop peu à montrer pour une image.',
  by: { day: 'par jour', month: 'par mois', year: 'par an', decade: 'par décennie' },
  doubtful: ' ?',
  timeline: (whole, dated, most, number) =>
    `Barres dans le temps, ${whole} : ${count(dated, 'phrase datée', 'phrases datées')}, le plus souvent ${most} (${numeral(number)}).`,
  times: {
    sentences: 'dates dans les phrases avec ce nom',
    documents: 'mentions selon la date de leur document',
  },
  overTime: (name, what, all, first, last, most, number) =>
    `${name} dans le temps, ${what} : ${numeral(all)}, de ${first} à ${last}, le plus souvent ${most} (${numeral(number)}).`,
  together: (name, listed) =>
    `Qui est nommé dans les mêmes passages que ${name}, et dans combien : ${listed.join(', ')}.`,
  ties: (pairs) => `Des lignes relient les noms mentionnés ensemble : ${pairs.join(' ; ')}.`,
  pair: (one, other, passages) => `${one} et ${other} (${numeral(passages)})`,
  bars: (title, highest, bars) => `Barres, ${title}, ${highest} : ${bars.join(', ')}.`,
  otherScript: 'dans une écriture que les images n’ont pas ; voir le texte',
  otherScriptName: (at) => `nº ${at} dans la description`,
  counted: (name, passages) => `${name} (${numeral(passages)})`,
  highest: {
    sentences: (most) => `barre la plus haute : ${count(most, 'phrase')}`,
    documents: (most) => `barre la plus haute : ${count(most, 'mention')}`,
  },
  shortDate: withShortMonths,
};
