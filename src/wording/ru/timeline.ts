import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, datedSentences, documents, listInWords, numeral } from './counting.ts';

export const timeline: NonNullable<Translation['timeline']> = {
  doubtful: ' · дата под вопросом',
  accounts: (of) => ` · ${count(of, 'сообщение', 'сообщения', 'сообщений')}`,
  account: (number, of) => ` · сообщение ${number} из ${of}`,
  quotedUnder: (time) => `То же предложение, что и под временем «${time}»`,
  dated: (words, rule, from) => say`«${words}»: ${rule}${from}`,
  anchor: (words, place) => say` («${words}», ${place})`,
  published: (day) => say` (${day})`,
  words: (words, place) => say`«${words}» ${place}`,
  notDated: (words) => say`Не в списке, потому что дата была бы догадкой: ${words}`,
  unbounded: (number) =>
    `Не в списке: ${count(number, 'упоминание', 'упоминания', 'упоминаний')} слишком неопределённого времени, вроде «сейчас»`,
  counted: (listed, total, inDocuments) =>
    listed < total
      ? `${numeral(listed)} из ${count(total, 'предложения с датой', 'предложений с датами', 'предложений с датами')}; просмотрено: ${documents(inDocuments)}`
      : `${datedSentences(total)}; просмотрено: ${documents(inDocuments)}`,
  someListed: (listed, total) =>
    `Показано предложений с датами: ${listed} из ${total} — о самых упоминаемых событиях. Чтобы сузить, укажите тему, лицо или даты.`,
  someTerms: (terms) => `Фрагментов со всеми этими словами нет: ${terms}. В показанных есть большинство из них.`,
  noDays: (times) => `Время упомянуто, но без дня: ${count(times, 'упоминание', 'упоминания', 'упоминаний')}.`,
  noneWithin: (sentences, bounds, first, last) =>
    `В досье ${datedSentences(sentences)}, но ни одно не подходит под условие «${listInWords(bounds)}». Самая ранняя дата: ${first}, самая поздняя: ${last}.`,
  spanOfDossier: (first, last) =>
    `Самая ранняя дата в досье: ${first}, самая поздняя: ${last}. Весь список покажет /timeline без темы.`,
  person: (name) => `лицо: ${name}`,
  from: (day) => `не раньше: ${day}`,
  before: (day) => `раньше: ${day}`,
  openYear: (sentences, words) =>
    `Не в списке: ${count(sentences, 'предложение', 'предложения', 'предложений')} с днём, но без года («${words}»). В других документах этот день относится к другому году.`,
  dateless: (number, title) =>
    number === 1
      ? `У документа «${title}» нет даты, поэтому такие дни, как «в четверг», в нём не определить. Укажите для него published с датой.`
      : `${count(number, 'документ', 'документа', 'документов')} без даты, поэтому такие дни, как «в четверг», в них не определить. Укажите для них published с датой.`,
  noTime: (spanOfDossier) =>
    spanOfDossier === ''
      ? 'Ни в одном предложении об этом нет даты или времени.'
      : `Ни в одном предложении об этом нет даты или времени. ${spanOfDossier}`,
  heading: (about) => ['Хронология', ...about].join(' · '),
};
