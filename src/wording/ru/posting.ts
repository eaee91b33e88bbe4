import type { Translation } from '../translation.ts';
import { listInWords } from './counting.ts';

const GRANT = 'Его может дать администратор сервера в настройках канала, раздел «Права доступа».';

/** The names of Discord's settings in its Russian clients; others stay as they are. */
const NAMES: Readonly<Record<string, string>> = {
  'View Channels': 'Просматривать каналы',
  'Send Messages': 'Отправлять сообщения',
  'Send Messages in Threads': 'Отправлять сообщения в ветках',
  'Create Public Threads': 'Создавать публичные ветки',
  'Attach Files': 'Прикреплять файлы',
  'Read Message History': 'Читать историю сообщений',
};

/** With the English name too, since the names in Russian have changed more than once. */
function named(permissions: readonly string[]): string {
  return listInWords(
    permissions.map((name) => {
      const russian = NAMES[name];
      return russian === undefined ? `«${name}»` : `«${russian}» (${name})`;
    }),
  );
}

function botLacks(permissions: readonly string[], instead: string): string {
  return `У бота нет права в этом канале: ${named(permissions)}. ${GRANT} ${instead}`;
}

export const posting: NonNullable<Translation['posting']> = {
  youMayNotShare: (lacking) => `Вам нельзя здесь делиться: у вас нет права в этом канале: ${named(lacking)}. ${GRANT}`,
  youMayNotOpenThreads: (lacking) =>
    `Вам нельзя здесь открывать ветки: у вас нет права в этом канале: ${named(lacking)}. ${GRANT}`,
  youMayNotHaveNewsPosted: (lacking) =>
    `Вам нельзя настраивать сообщения сюда: у вас нет права в этом канале: ${named(lacking)}. ${GRANT}`,
  botMayNotShare: (lacking) => botLacks(lacking, 'До тех пор ответ видите только вы.'),
  botMayNotOpenThreads: (lacking) => botLacks(lacking, 'До тех пор используйте «Поделиться»: ветка не нужна.'),
  botMayNotAnnounce: (lacking) => botLacks(lacking, 'Потом попробуйте снова.'),
  botMayNotAnswer: (lacking) => botLacks(lacking, 'До тех пор используйте /ask: ответ увидите только вы.'),
  botMayNotPost: 'Боту больше нельзя писать в тот канал. Обратитесь к администратору сервера.',
  youAskedIn: 'Вы спросили в',
  notAnswered: (why) => `Там бот ответить не смог. ${why}`,
  lacking: (permissions) => `у бота нет права в канале: ${named(permissions)}; его может дать администратор сервера`,
};
