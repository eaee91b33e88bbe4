import type { Translation } from '../translation.ts';

export const permissions: NonNullable<Translation['permissions']> = {
  'View Channels': 'чтобы видеть каналы, названные в правилах, и упоминания в них',
  'Send Messages': 'чтобы отвечать на упоминания, делиться ответами, присылать новые находки и сводки',
  'Send Messages in Threads': 'чтобы делать то же в ветках и публикациях форума',
  'Create Public Threads': 'чтобы открывать ветку от ответа',
  'Attach Files': 'чтобы делиться ответами с рисунком или файлом и присылать их',
  'Read Message History': 'чтобы отвечать на само упоминание и проверять после ошибки, дошло ли сообщение',
};
