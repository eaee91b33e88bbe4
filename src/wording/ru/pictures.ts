import type { Translation } from '../translation.ts';
import { count, numeral } from './counting.ts';
import { withShortMonths } from './days.ts';

export const pictures: NonNullable<Translation['pictures']> = {
  bySentences: 'Столбец показывает, в скольких предложениях с этим именем упомянуто это время.',
  byDocuments: 'Столбец показывает, сколько раз это имя упомянуто в документах того времени.',
  company: 'Число показывает, в скольких фрагментах названы оба. Серые линии соединяют других, кого называют вместе.',
  tooLittle: 'Для рисунка слишком мало данных.',
  by: { day: 'по дням', month: 'по месяцам', year: 'по годам', decade: 'по десятилетиям' },
  timeline: (whole, dated, most, number) =>
    `Столбцы по времени, ${whole}; предложений с датами: ${numeral(dated)}, больше всего: ${most} (${numeral(number)}).`,
  times: {
    sentences: 'даты в предложениях с этим именем',
    documents: 'упоминания по датам документов',
  },
  overTime: (name, what, all, first, last, most, number) =>
    `${name} по времени, ${what}: ${numeral(all)}; первое время: ${first}, последнее: ${last}, больше всего: ${most} (${numeral(number)}).`,
  together: (name, listed) =>
    `Кто назван в тех же фрагментах, что и ${name}, и в скольких: ${listed.join(', ')}. Линии между ними показывают, кого ещё называют вместе.`,
  counted: (name, passages) => `${name} (${numeral(passages)})`,
  highest: {
    sentences: (most) => `самый высокий столбец: ${count(most, 'предложение', 'предложения', 'предложений')}`,
    documents: (most) => `самый высокий столбец: ${count(most, 'упоминание', 'упоминания', 'упоминаний')}`,
  },
  shortDate: withShortMonths,
};
