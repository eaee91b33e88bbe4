import type { Translation } from '../translation.ts';
import { count, documents, numeral, passages } from './counting.ts';

/** Most documents of one file that are named. */
const MOST_NAMED = 5;

function files(number: number): string {
  return count(number, 'файл', 'файла', 'файлов');
}

export const adding: NonNullable<Translation['adding']> = {
  isEmpty: (file) => `Файл «${file}» пуст. Прикрепите файл с содержимым.`,
  unknownType: (file) =>
    `Такие файлы, как «${file}», бот читать не умеет. Прикрепите текст, веб-страницу, PDF, Word, OpenDocument или Excel, презентацию, письмо, электронную книгу, субтитры или архив.`,
  tooManyWait: (most) => `Решения уже ждут ${files(most)}. Сначала оставьте или отбросьте часть из них.`,
  tooManyOfYours: (most) =>
    `Решения уже ждут ваши файлы: ${numeral(most)}. Сначала оставьте или отбросьте часть из них. Список покажет /dossier staged.`,
  waitsNoMore:
    'Этот файл больше не ждёт: его оставили, отбросили или за сутки никто не решил, и он удалён. Если он нужен, добавьте его снова.',
  noFolder: (dossier) => `Папки досье «${dossier}» больше нет. Обратитесь к владельцу бота.`,
  noFile: (file) => `В досье нет файла «${file}». Документы покажет /source.`,
  notRemoved: 'Среди изъятых этого файла больше нет. Их покажет /dossier removed.',
  nameTaken: (file) => `В досье теперь есть другой файл с именем «${file}». Сначала изымите или переименуйте его.`,
  isReadOnly: (dossier) =>
    `Ничего не изменено: боту нельзя писать в папку досье «${dossier}». Разрешить это может владелец бота.`,
  isFull: 'Ничего не изменено: диск бота заполнен. Сообщите об этом владельцу бота.',
  oneOf: 'Укажите либо документ в параметре «file», либо его адрес в параметре «url».',
  notYours: 'Оставить или отбросить файл может только тот, кто его добавил.',
  noAddresses: 'Этот бот не скачивает файлы из интернета. Прикрепите файл.',
  hostNotOpen: (host, hosts) =>
    `С ${host} бот файлы не скачивает, только отсюда: ${hosts.join(', ')}. Прикрепите файл.`,
  noAddress: 'Адрес должен начинаться с https://.',
  privateAddress: (host) => `${host} находится во внутренней сети, поэтому бот оттуда не скачивает. Прикрепите файл.`,
  redirects: (host) => `Этот адрес перенаправляет на ${host}. Укажите тот адрес или прикрепите файл.`,
  notFetched: (host, reason) => `Не удалось скачать файл с ${host} (${reason}). Попробуйте позже или прикрепите его.`,
  tooLarge: (megabytes) => `Файл больше ${megabytes} МБ. Прикрепите файл поменьше.`,
  staged: (name) => `Файла «${name}» в досье ещё нет: оставьте его или отбросьте`,
  stagedNone: 'Ваших файлов, ждущих решения, нет',
  stagedSeveral: (number) => `Ждут решения ваши файлы (${numeral(number)}): /dossier keep или /dossier discard`,
  noPassages: 'Прочитать не удалось ничего. Почему, покажет /dossier status.',
  found: (found) =>
    found
      .slice(0, MOST_NAMED)
      .map(({ citation, passages: number }) => `${citation}: ${passages(number)}`)
      .join('; ') + (found.length > MOST_NAMED ? `; и ещё ${found.length - MOST_NAMED}` : ''),
  noDocument: (id) => `В досье нет документа «${id}». Выберите из списка, который появляется при вводе.`,
  notHere: 'В терминале документы не добавляются. Скопируйте файл в папку досье.',
  facts: (inPassages, quotations) => `${passages(inPassages)} · ${count(quotations, 'цитата', 'цитаты', 'цитат')}`,
  quoted: 'цитируются: ',
  people: 'имена: ',
  setApart: (asides) =>
    `${count(asides, 'примечание или скрытая часть', 'примечания или скрытые части', 'примечаний или скрытых частей')} — отдельно от текста`,
  struck: (runs) =>
    count(
      runs,
      'зачёркнутый отрывок показан зачёркнутым',
      'зачёркнутых отрывка показаны зачёркнутыми',
      'зачёркнутых отрывков показаны зачёркнутыми',
    ),
  moreDocuments: (more) => `и ещё ${documents(more)}`,
  sameAs: 'В досье уже есть этот документ: ',
  removedAs: 'Этот же файл раньше изъяли из досье: ',
  nothingRead: 'Бот ничего не может в нём прочитать, поэтому и найти в нём ничего не удастся:',
  howLong: 'Если не решить за сутки, файл будет удалён.',
  kept: (name, dossier) => `Файл «${name}» теперь в досье «${dossier}»`,
  isBeingRead: 'Бот читает его. Когда закончит, покажет /dossier status.',
  discarded: (name) => `Файл «${name}» отброшен, от него ничего не осталось`,
  removed: (file, dossier) => `Файл «${file}» изъят из досье «${dossier}»`,
  removedNote: 'Ссылки на него по-прежнему показывают процитированные слова. Его можно вернуть.',
  removedList: (number) => (number === 0 ? 'Изъятых документов нет' : `Можно вернуть: ${files(number)}`),
  putBack: (file, dossier) => `Файл «${file}» снова в досье «${dossier}»`,
};
