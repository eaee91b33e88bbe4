import { type Filling, type Phrase, say } from '../phrase.ts';
import type { Translation, Wording } from '../translation.ts';
import { count, list, numeral } from './counting.ts';

type NoteParts = Parameters<Wording['readingNotes']['sentences']['comments']>[0];
type NameInFile = ReturnType<Wording['readingNotes']['sentences']['comments']>[number] & object;

const told = say<NameInFile>;

export const readingNotes: NonNullable<Translation['readingNotes']> = {
  sentences: {
    comments: (note) => told`${some(note, '条', '批注')}，与正文分开保存`,
    trackedChanges: (note) => told`按接受所有修订的样子读取${inBrackets(note.count, '处')}`,
    hiddenText: (note) => told`隐藏文字，与正文分开保存${inBrackets(note.count, '个字符')}`,
    struckText: (note) => told`划去的文字，照划去的样子显示${inBrackets(note.count, '个字符')}`,
    picturePages: (note) => told`${pagesArePictures(note)}，因此那里没有读到文字`,
    undecoded: (note) => told`${onPages(note.pages)}有一部分文字无法解码${inBrackets(note.count, '个字符')}`,
    guessedEncoding: (note) => told`文件没有说明编码；由机器人推测${after('：', note.names)}`,
    unreadParts: (note) => told`${some(note, '个', '部分')}未读取${after('：', note.names)}`,
    lineNumbers: (note) => told`页边的${behind(note, '个', '行号')}，用于引用，不当作正文`,
    recognised: (note) => told`${onPages(note.pages)}的词语由图片识别而来，可能有误`,
    lostLines: (note) => told`${onPages(note.pages)}的文字识别漏了一些行`,
    members: (note) => told`包含${behind(note, '份', '文件')}，作为单独的文件读取${after('：', note.names)}`,
    metadata: (note) => told`一些元数据已更正或略去${after('：', note.names)}`,
    addressees: (note) => told`收件人${after('：', note.names)}`,
    quotedMessages: (note) => told`其中引用了${behind(note, '封', '先前的邮件')}，与正文分开保存`,
    forwarded: (note) => told`转发的邮件，转发者${after('：', note.names)}`,
    embeds: (note) => told`从别处嵌入，未读取${after('：', note.names)}`,
    unreadPictures: (note) => told`${some(note, '张', '图片')}未读取`,
    listNumbers: (note) => told`${some(note, '个', '段落')}的自动编号或项目符号未读取`,
    unreadRows: (note) => told`表格太长，末尾的${behind(note, '行', '')}未读取`,
  },
  title: '读取情况',
  between: '；',
};

/** `3 条批注`, or `批注` if nobody counted; some nouns are their own measure word. */
function some({ count: number }: NoteParts, measure: string, noun: string): string {
  if (number !== undefined) return count(number, `${measure}${noun}`);
  return noun === '' ? measure : noun;
}

/** The same behind other characters: a space stands before a number. */
function behind(note: NoteParts, measure: string, noun: string): string {
  return `${note.count === undefined ? '' : ' '}${some(note, measure, noun)}`;
}

function inBrackets(number: number | undefined, words: string): string {
  return number === undefined ? '' : `（${count(number, words)}）`;
}

function after(before: string, names: Phrase<NameInFile>): Phrase<NameInFile> {
  return names.length === 0 ? [] : [before, ...names];
}

/** `第 2 页是图片`, `第 2、5–9 页是图片`, `有 3 页是图片`. */
function pagesArePictures({ pages, count: number }: NoteParts): string {
  if (pages.length > 0) return `${onPages(pages)}是图片`;
  return number === undefined ? '有些页是图片' : `有 ${numeral(number)} 页是图片`;
}

/** `第 3 页`, or nothing that names a page. */
function onPages(pages: readonly number[]): string {
  return pages.length === 0 ? '其中' : `第 ${ranges(pages)} 页`;
}

/** `2`, `2和3`, `2、5–9和11`: three pages in a row or more become a range. */
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
