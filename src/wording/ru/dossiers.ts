import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { documents, listInWords, numeral, passages } from './counting.ts';

type Where = 'thread' | 'channel' | 'server';

const IN: Readonly<Record<Where | 'direct messages', string>> = {
  thread: 'в этой ветке',
  channel: 'в этом канале',
  server: 'на этом сервере',
  'direct messages': 'здесь',
};

const OF: Readonly<Record<Where, string>> = {
  thread: 'этой ветки',
  channel: 'этого канала',
  server: 'этого сервера',
};

export const dossiers: NonNullable<Translation['dossiers']> = {
  list: (open, isTerminal) => {
    if (isTerminal) return open === 0 ? 'Досье нет' : `Досье: ${numeral(open)}`;
    return open === 0 ? 'Здесь не открыто ни одно досье' : `Здесь открыто досье: ${numeral(open)}`;
  },
  listed: (name, number) => say`${name} · ${documents(number)}`,
  chosenBy: {
    'being the only one': 'основное: оно единственное',
    'you in this thread': 'основное: вы выбрали его в этой ветке',
    'the thread': 'основное в этой ветке',
    'you in this channel': 'основное: вы выбрали его в этом канале',
    'the channel': 'основное в этом канале',
    'the operator': 'основное: владелец бота открыл его этому каналу',
    'the server': 'основное на этом сервере',
  },
  askedPrivately: 'ответы видите только вы: спрашивать его можно не всем в этом канале',
  onlyManaged: 'вам можно управлять им, но не спрашивать его здесь',
  noneChosen: (isTerminal) =>
    isTerminal
      ? 'Назовите одно: --dossier.'
      : 'Основного здесь нет. Выберите для себя: /dossier use, для всех: /dossier default — или назовите одно ' +
        'в параметре «dossier».',
  status: (name) => `Досье «${name}»`,
  holds: (inDocuments, inPassages) => `${documents(inDocuments)} · ${passages(inPassages)}`,
  lastNews: (moment) => say`последняя новая находка: ${moment}`,
  neverNews: 'бот ещё ничего в нём не нашёл',
  engine: { memory: 'поиск в памяти', disk: 'поиск на диске', opensearch: 'поиск в OpenSearch' },
  isLooking: 'бот сейчас читает папку; до тех пор ответы — из прочитанного раньше',
  isRead: 'всё в папке прочитано',
  usedHere: (name, where) => `Ваши вопросы ${IN[where]} теперь — к досье «${name}»`,
  useDropped: 'Вашего собственного выбора здесь больше нет',
  noUse: 'Здесь вы ничего не выбирали.',
  defaultSet: (name, where) => `Основное досье ${IN[where]} — теперь «${name}»`,
  defaultDropped: (where) => `У ${OF[where]} больше нет своего основного досье`,
  noDefault: (where) => `У ${OF[where]} нет своего основного досье.`,
  reloaded: (name, what) => `Папка досье «${name}» просмотрена: ${what}`,
  isBeingRead: (name) => `Папка досье «${name}» читается`,
  seeStatus:
    'В ней много новых файлов. Пока они не прочитаны, ответы — из прочитанного раньше. Когда закончится, покажет /dossier status.',
  cannotLook: 'Бот не может прочитать папку. Сообщите владельцу бота: причина в журнале.',
  changes: ({ came, went, changed }) => {
    const said = [
      ...(came === 0 ? [] : [`добавлено: ${documents(came)}`]),
      ...(changed === 0 ? [] : [`изменено: ${documents(changed)}`]),
      ...(went === 0 ? [] : [`изъято: ${documents(went)}`]),
    ];
    return said.length === 0 ? 'ничего не изменилось' : said.join(', ');
  },
  audit: (isAll, entries) => {
    if (entries === 0) return isAll ? 'Пока ничего не меняли' : 'На этом сервере пока ничего не меняли';
    return isAll ? 'Кто что изменил, сначала новое' : 'Кто что изменил на этом сервере, сначала новое';
  },
  audited: (at, by, act) => say`${at} · ${by} · ${act}`,
  lastEntries: (most) => `Показаны только последние: ${most}. Все владелец бота найдёт в базе данных.`,
  notForAll: (name) =>
    `Новым людям досье «${name}» этим не открывается. Оно основное для тех, кому его уже можно спрашивать.`,
  notInTerminal: 'Основное досье бывает у каналов Discord. В терминале назовите досье: --dossier.',
  noThread: 'Это не ветка. Используйте это в ветке или выберите канал либо сервер.',
  notInServer: (called) => `/${called} работает в канале сервера. В личных сообщениях используйте /dossier use.`,
  asked: (name) => `Вопросы здесь теперь — к досье «${name}».`,
  unknown: (name, known) =>
    known.length === 0
      ? `Досье «${name}» вам здесь не открыто, и другие тоже.`
      : `Досье «${name}» вам здесь не открыто. Вам открыты: ${listInWords(known)}.`,
};
