import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

export const help: NonNullable<Translation['help']> = {
  command: (name, description) => say`${name} — ${description}`,
  option: (name, isRequired, description) => say`${name}${isRequired ? '' : ' (необязательно)'}: ${description}`,
  example: (example) => say`Например: ${example}`,
  heading: 'Verbatim отвечает словами досье',
  examples: 'Например, это досье отвечает на вопросы:',
  asking: 'Задайте вопрос командой /ask. Ответ увидите только вы; «Поделиться» покажет его всем.',
  mentioning: 'Или упомяните Verbatim и задайте вопрос: ответ увидят все. В личных сообщениях упоминание не нужно.',
  goingOn: 'Вопросы вроде «А когда?» или «Что она сказала?» продолжают предыдущий — в ветке или в ответе на сообщение.',
  checking:
    'Чтобы проверить цитату, используйте /verify или нажмите на сообщение, затем «Приложения» и «Сверить с досье».',
  inTerminal: 'Задать вопрос: verbatim ask "QUESTION". Проверить цитату: verbatim verify "TEXT".',
  usage: 'Параметры команды: verbatim usage COMMAND.',
  detail: 'Параметры команды: /help с её именем.',
  commands: 'Команды',
  card: 'Каждый ответ — фрагмент досье, слово в слово, со ссылкой. От себя Verbatim ничего не добавляет.',
  cardAsking: 'Нажмите на вопрос, упомяните Verbatim со своим вопросом или используйте /ask. Остальное покажет /help.',
  cardPrivacy: 'То, что вы нажимаете и спрашиваете через /ask, видите только вы. Ответ на упоминание видят все.',
  emptyDossier:
    'В досье пока нет документов. Тот, кто им управляет, добавляет их командой /dossier add или кладёт файлы в его папку.',
};
