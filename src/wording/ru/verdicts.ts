import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, listInWords, numeral, quoted } from './counting.ts';

function quotations(number: number): string {
  return count(number, 'цитата', 'цитаты', 'цитат');
}

export const verdicts: NonNullable<Translation['verdicts']> = {
  names: {
    verbatim: 'Дословно',
    'verbatim but cut': 'Дословно, но с сокращением',
    altered: 'Изменено',
    'another speaker': 'Слова верны, автор другой',
    'not said': 'Слова верны, но это не утверждается',
    'struck out': 'В документе зачёркнуто',
    'not in the dossier': 'В досье этого нет',
  },
  differences: (counted, alerts) => {
    const kinds = [
      counted.replaced === 0 ? '' : count(counted.replaced, 'замена', 'замены', 'замен'),
      counted.added === 0 ? '' : count(counted.added, 'вставка', 'вставки', 'вставок'),
      counted.removed === 0 ? '' : count(counted.removed, 'пропуск', 'пропуска', 'пропусков'),
    ].filter((words) => words !== '');
    const alert = [
      alerts.negation ? 'отрицание («не») есть только в одном из двух текстов' : '',
      alerts.number ? 'другое число' : '',
      alerts.condition ? 'другое условие (например, «если» или «только»)' : '',
      alerts.attribution ? 'уже не ясно, чьё это утверждение' : '',
    ].filter((words) => words !== '');
    return [listInWords(kinds), ...alert].filter((words) => words !== '').join('; ');
  },
  difference: {
    replaced: (pasted, source) => say`замена: «${pasted}» вместо «${source}»`,
    added: (pasted) => say`вставка: «${pasted}»`,
    removed: (source) => say`пропуск: «${source}»`,
  },
  writtenOtherwise: (pasted, source) => say`Другое написание: «${pasted}» вместо «${source}»`,
  alert: {
    negation: ' (меняет отрицание)',
    number: ' (меняет число)',
    condition: ' (меняет условие)',
    attribution: ' (меняет то, чьё это утверждение)',
  },
  pasted: (words) => say`Проверяемый текст: «${words}»`,
  nearest: 'Самое близкое:',
  ownWords: 'В досье это слова самого документа, а не цитата.',
  struckOut: 'В документе эти слова зачёркнуты, то есть он этого не говорит.',
  pastedNames: (said, claimed) => say`${said}; в проверяемом тексте назван другой автор: ${claimed}`,
  leavesOff: 'В проверяемом тексте нет подчёркнутых слов этого предложения.',
  also: (places) => say`Те же слова есть и здесь: ${places}.`,
  ellipsis: (words) => `За многоточием пропущено: ${count(words, 'слово', 'слова', 'слов')}.`,
  joined: {
    speakers: 'соединены два высказывания: в досье эти слова принадлежат не одному автору',
    places: 'соединены высказывания из нескольких мест',
    order: 'предложения идут не в том порядке, что в досье',
  },
  turned: {
    negation: 'вырезано из предложения, которое это отрицает',
    condition: 'вырезано из предложения, которое это ограничивает',
    attribution: 'вырезано из предложения, где это чужое утверждение',
    number: 'вырезано из предложения с важным числом',
  },
  cutPieces: 'В проверяемом тексте нет слов в начале или в конце.',
  reportersWords: 'Между этими словами в документе есть его собственные слова; в проверяемом тексте их нет.',
  bracketsMissing: 'Нет слов, которые редактор вставил в скобках.',
  bracketsDropped: 'Слова, которые редактор вставил в скобках, выглядят здесь как слова говорящего.',
  bracketsAdded: 'Слов в скобках в досье нет.',
  someWords: (checked, skipped) =>
    `Проверено только начало: ${count(checked, 'слово', 'слова', 'слов')}. Остальное (${skipped}) проверьте отдельно.`,
  noWords: 'Проверять нечего. Вставьте цитату.',
  someQuotations: (checked, skipped) =>
    `Проверено только начало: ${quotations(checked)}. Остальное (${skipped}) проверьте отдельно.`,
  shortLines: (lines) => `Не проверено: ${count(lines, 'строка', 'строки', 'строк')}, где всего одно-два слова.`,
  beginningOnly: (file, read, skipped) =>
    `В файле «${file}» проверено только начало, ${count(read, 'знак', 'знака', 'знаков')}. Остальное (${numeral(skipped)}) проверьте отдельно.`,
  unread: (names) =>
    `Не проверено: ${listInWords(names.map(quoted))}. Чтобы проверить файл, используйте /verify с параметром «file».`,
  checked: (number) => `Проверено: ${quotations(number)}`,
  checkedIn: (number, file) => `Проверено в файле «${file}»: ${quotations(number)}`,
};
