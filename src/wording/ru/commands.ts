import type { Translation } from '../translation.ts';

/** Descriptions of commands and options are in commandTexts.ts. */
export const commands: NonNullable<Translation['commands']> = {
  filters: {
    fitsNone: (name, value) => `Ничего в досье не подходит под ${name}: «${value}». Документы покажет /source.`,
    isNoDate: (name, value) =>
      `${name}: «${value}» — не дата. Пишите ГГГГ, ГГГГ-ММ или ГГГГ-ММ-ДД, например 2022-09-12.`,
  },
  source: {
    needsDocument: '/source passage: номера фрагментов есть у каждого документа. Назовите и документ.',
  },
  verify: {
    needsText: '/verify нужно что-то для проверки. Укажите это в параметре «text» или «file».',
    dialogue: {
      title: 'Сверить текст с досье',
      text: { label: 'Текст с цитатами', description: 'До 4 000 знаков' },
      more: { label: 'Продолжение текста', description: 'Если текст длиннее' },
      still: { label: 'Ещё продолжение', description: 'Если текст ещё длиннее' },
      file: { label: 'Или файл', description: 'Текст, Word, PDF, веб-страница, письмо и другие, до 10 МБ' },
    },
  },
};
