import { type Phrase, say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, documents, type Forms, list, numeral } from './counting.ts';

type Notes = NonNullable<Translation['readingNotes']>;
type NoteSentence = NonNullable<NonNullable<Notes['sentences']>['comments']>;
type NoteParts = Parameters<NoteSentence>[0];
type Words = ReturnType<NoteSentence>;
type NameInFile = Exclude<Words[number], string>;

const told = say<NameInFile>;

export const readingNotes: Notes = {
  sentences: {
    comments: (note) =>
      told`отдельно от текста: ${some(note.count, 'примечания', ['примечание', 'примечания', 'примечаний'])}`,
    trackedChanges: (note) => told`прочитано так, словно все исправления приняты${inBrackets(note.count)}`,
    hiddenText: (note) => told`скрытый текст — отдельно от остального${characters(note.count)}`,
    struckText: (note) => told`зачёркнутый текст показан зачёркнутым${characters(note.count)}`,
    picturePages: (note) => told`рисунки вместо текста: ${whichPages(note)}; там ничего не прочитано`,
    undecoded: (note) => told`часть текста${onPages(note.pages)} не удалось расшифровать${characters(note.count)}`,
    guessedEncoding: (note) =>
      told`кодировка в файле не указана; бот выбрал её предположительно${after(': ', note.names)}`,
    unreadParts: (note) =>
      told`не прочитано: ${some(note.count, 'части', ['часть', 'части', 'частей'])}${inList(note.names)}`,
    lineNumbers: (note) => told`номера строк на полях${inBrackets(note.count)} — для ссылок, они не читаются как текст`,
    recognised: (note) => told`слова${onPages(note.pages)} распознаны по изображению, в них могут быть ошибки`,
    lostLines: (note) => told`при распознавании${onPages(note.pages)} пропущены строки`,
    members: (note) =>
      told`внутри ${some(note.count, 'файлы', ['файл', 'файла', 'файлов'])}, каждый — отдельный документ${after(': ', note.names)}`,
    metadata: (note) => told`некоторые сведения о документе исправлены или опущены${after(': ', note.names)}`,
    addressees: (note) => told`адресаты${after(': ', note.names)}`,
    quotedMessages: (note) =>
      told`отдельно от текста: ${some(note.count, 'цитируемые прежние сообщения', ['цитируемое прежнее сообщение', 'цитируемых прежних сообщения', 'цитируемых прежних сообщений'])}`,
    forwarded: (note) => told`пересланное сообщение; кто переслал${after(': ', note.names)}`,
    embeds: (note) => told`вставлено из другого места и не прочитано${after(': ', note.names)}`,
    unreadPictures: (note) => told`не прочитано: ${some(note.count, 'рисунки', ['рисунок', 'рисунка', 'рисунков'])}`,
    listNumbers: (note) =>
      told`не прочитаны автоматические номера или маркеры списков${note.count === undefined ? '' : `: ${count(note.count, 'абзац', 'абзаца', 'абзацев')}`}`,
    unreadRows: (note) =>
      told`таблица слишком длинная, в конце не прочитано: ${some(note.count, 'строки', ['строка', 'строки', 'строк'])}`,
  },
  title: 'Как документ прочитан',
  ofDocument: (dossier, file, notes) => `досье ${dossier}: ${file}: ${notes}`,
  ofMoreDocuments: (dossier, number) =>
    `досье ${dossier}: есть примечания ещё к документам: ${documents(number)}; их покажет /source`,
};

/** `3 примечания`, or the plural alone if nobody counted. */
function some(number: number | undefined, uncounted: string, forms: Forms): string {
  return number === undefined ? uncounted : count(number, ...forms);
}

function characters(number: number | undefined): string {
  return number === undefined ? '' : ` (${count(number, 'знак', 'знака', 'знаков')})`;
}

function inBrackets(number: number | undefined): string {
  return number === undefined ? '' : ` (${numeral(number)})`;
}

function after(before: string, names: Phrase<NameInFile>): Phrase<NameInFile> {
  return names.length === 0 ? [] : [before, ...names];
}

function inList(names: Phrase<NameInFile>): Phrase<NameInFile> {
  return names.length === 0 ? [] : [' (', ...names, ')'];
}

/** `страница 2`, `страницы 2 и 5–9`, `3 страницы`. */
function whichPages({ pages, count: number }: NoteParts): string {
  if (pages.length > 0) return `${pages.length === 1 ? 'страница' : 'страницы'} ${ranges(pages)}`;
  return some(number, 'некоторые страницы', ['страница', 'страницы', 'страниц']);
}

/** ` на странице 3`, or nothing. */
function onPages(pages: readonly number[]): string {
  return pages.length === 0 ? '' : ` на ${pages.length === 1 ? 'странице' : 'страницах'} ${ranges(pages)}`;
}

/** `2`, `2 и 3`, `2, 5–9 и 11`: three pages in a row or more become a range. */
export function ranges(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && number === last.to + 1) last.to = number;
    else if (last === undefined || number > last.to) runs.push({ from: number, to: number });
  }
  const shown = runs.flatMap(({ from, to }) =>
    to - from === 1 ? [String(from), String(to)] : [from === to ? String(from) : `${from}–${to}`],
  );
  return list(shown).join('');
}
