import { clock, type Ends, type OriginalPlace, originalPlaceInWords, range } from '../originalPlace.ts';
import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

function inOriginal(place: OriginalPlace): string {
  return originalPlaceInWords(place, {
    pages: pageWords,
    lines: (lines) => `第 ${range(lines)} 行`,
    at: (time) => `位于 ${time}`,
    recognised: '识别的文字',
    between: '，',
  });
}

/** `第 3 页`, `第 3–4 页`, `第 12 页第 5–20 行`, `第 12 页第 20 行至第 13 页第 4 行`. */
function pageWords(pages: Ends, lines: Ends | null): string {
  if (lines === null) return `第 ${range(pages)} 页`;
  if (pages.from === pages.to) return `第 ${pages.from} 页第 ${range(lines)} 行`;
  return `第 ${pages.from} 页第 ${lines.from} 行至第 ${pages.to} 页第 ${lines.to} 行`;
}

export const citation: NonNullable<Translation['citation']> = {
  untitled: '无标题',
  line: (where) => say`— ${where}`,
  sameDocument: '同一文件',
  place: (passage, where) => {
    const words = where === null ? '' : inOriginal(where);
    return `¶${passage}${words === '' ? '' : `（${words}）`}`;
  },
  inOriginal,
  clock,
  columns: (head) => say`各列：${head}`,
  part: (number, of) => ` · 第 ${number} 部分，共 ${of} 部分`,
  before: (passage) => `¶${passage}，前一段`,
  after: (passage) => `¶${passage}，后一段`,
  matchedBy: {
    stem: '按该词的另一形式找到',
    'name variant': '按姓名的另一写法找到',
    fuzzy: '按相近的词找到',
  },
  isNone: (text) => `“${text}”不是引用编号。引用编号由文件的编号和段落的序号组成，例如“hearing-3:12”。`,
  outside: (id, length) => `${id} 有 ${numeral(length)} 个字符，因此“@”后的数字必须在 0 到 ${length} 之间。`,
  removed: '这些话已不在文件中，也没有相近的话取代它们。',
  changed: (passage) => `这些话在被引用之后有了改动，现在由 ¶${passage} 取代。`,
  documentGone: (file, unread, elsewhere) => {
    const same = elsewhere === null ? '' : `同样的话见 ${elsewhere}。`;
    return unread === null ? `${file} 已不在卷宗中。${same}` : `${file} 现在无法读取：${unread}。${same}`;
  },
};
