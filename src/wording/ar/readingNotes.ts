import { type Filling, type Phrase, say } from '../phrase.ts';
import type { Translation, Wording } from '../translation.ts';
import { list, numeral } from './counting.ts';

type NameInFile = ReturnType<Wording['readingNotes']['sentences']['comments']>[number] & object;

const told = say<NameInFile>;

export const readingNotes: NonNullable<Translation['readingNotes']> = {
  sentences: {
    comments: (note) => told`تعليقات مفصولة عن النص${inBrackets(note.count)}`,
    trackedChanges: (note) => told`قُرئت كأن جميع التغييرات المتعقبة مقبولة${inBrackets(note.count)}`,
    hiddenText: (note) => told`نص مخفي، مفصول عن النص${characters(note.count)}`,
    struckText: (note) => told`نص مشطوب، يُعرض مشطوباً${characters(note.count)}`,
    picturePages: (note) => told`صفحات هي صور، فلم يُقرأ منها نص${inPages(note.pages, note.count)}`,
    undecoded: (note) => told`جزء من النص تعذر فكه${inPages(note.pages, undefined)}${characters(note.count)}`,
    guessedEncoding: (note) => told`لا يذكر الملف ترميزه؛ خمّنه البوت${after(': ', note.names)}`,
    unreadParts: (note) => told`أجزاء لم تُقرأ${inBrackets(note.count)}${after(': ', note.names)}`,
    lineNumbers: (note) => told`أرقام أسطر في الهامش، تُستعمل في الاستشهاد ولا تُقرأ نصاً${inBrackets(note.count)}`,
    recognised: (note) => told`كلمات تُعرّف عليها آلياً من صور، فقد يكون بعضها خطأ${inPages(note.pages, undefined)}`,
    lostLines: (note) => told`أسطر فاتت التعرف الآلي على النص${inPages(note.pages, undefined)}`,
    members: (note) =>
      told`ملفات في داخله، قُرئ كل منها وثيقة مستقلة${inBrackets(note.count)}${after(': ', note.names)}`,
    metadata: (note) => told`بيانات وصفية صُححت أو أُسقطت${after(': ', note.names)}`,
    addressees: (note) => told`موجَّهة إلى${after(' ', note.names)}`,
    quotedMessages: (note) => told`رسائل سابقة مقتبسة فيها، مفصولة عن النص${inBrackets(note.count)}`,
    forwarded: (note) => told`رسالة محوَّلة من${after(' ', note.names)}`,
    embeds: (note) => told`مضمَّن من موضع آخر ولم يُقرأ${after(': ', note.names)}`,
    unreadPictures: (note) => told`صور لم تُقرأ${inBrackets(note.count)}`,
    listNumbers: (note) => told`أرقام أو علامات تعداد آلية لفقرات لم تُقرأ${inBrackets(note.count)}`,
    unreadRows: (note) => told`الجدول طويل جداً، فلم تُقرأ صفوف في آخره${inBrackets(note.count)}`,
  },
  title: 'كيف قُرئت الوثيقة',
  between: '؛ ',
};

function characters(number: number | undefined): string {
  return number === undefined ? '' : ` (عدد الأحرف: ${numeral(number)})`;
}

function inBrackets(number: number | undefined): string {
  return number === undefined ? '' : ` (${numeral(number)})`;
}

function after(before: string, names: Phrase<NameInFile>): Phrase<NameInFile> {
  return names.length === 0 ? [] : [before, ...names];
}

/** ` (الصفحات: 2، 5–9)`; without their numbers, how many they are. */
function inPages(pages: readonly number[], number: number | undefined): string {
  return pages.length === 0 ? inBrackets(number) : ` (الصفحات: ${ranges(pages)})`;
}

/** `2`, `2 و3`, `2، 5–9، و11`: three pages in a row or more become a range. */
export function ranges(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && number === last.to + 1) last.to = number;
    else if (last === undefined || number > last.to) runs.push({ from: number, to: number });
  }
  const shown = runs.flatMap(({ from, to }): readonly Filling<object>[] =>
    to - from === 1 ? [from, to] : [from === to ? from : `${from}–${to}`],
  );
  return list(shown).join('');
}
