import type { Translation } from '../translation.ts';

/** What the terminal says of ratings stays English. */
export const feedback: NonNullable<Translation['feedback']> = {
  title: 'Что не так с этим ответом?',
  description: 'Можно назвать верный фрагмент ссылкой, например hearing-3:12',
  label: 'В нескольких словах (необязательно)',
  onlyAnswers: 'Оценить можно только ответы на /ask.',
  good: 'Ответ оценён как хороший. Изменить: нажмите 👎.',
  bad: 'Ответ оценён как плохой. Изменить: нажмите 👍 или 👎.',
};
