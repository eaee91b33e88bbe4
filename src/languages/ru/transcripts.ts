import { fold } from '../../text/fold.ts';
import type { TranscriptWords } from '../parts/transcriptWords.ts';
import { foldedWords, words } from '../wordList.ts';

export const russianTranscripts: TranscriptWords = {
  questions: words('В Вопрос'),
  answers: words('О Ответ'),
  yes: foldedWords('да конечно верно именно'),
  voices: words('зала места корреспондент'),
  fields: foldedWords(
    'примечание примечания источник источники тема от кому дата время место имя фамилия возраст адрес ' +
      'телефон тел почта название автор авторы фото снимок решение решения повестка присутствовали ' +
      'отсутствовали участники итог итоги резюме вывод результат результаты статус тип цена всего ' +
      'количество ингредиенты приготовление шаг совет внимание важно пример определение смотри исправление ' +
      'приложение файл номер ошибка профессия контакты плюсы минусы',
  ),
  witnesses: new Set(['свидетель'].map(fold)),
  questioned: ['(?:допрос|показания) (?:свидетеля )?NAME', '(?:интервью|беседа) с NAME', 'свидетель NAME'],
};
