import type { Slice } from '../../dossier/slice.ts';
import { capitalRunsOf } from '../../finding/names/capitalRuns.ts';
import { isStopWord } from '../../languages/stopWords.ts';
import { fold } from '../../text/fold.ts';
import { rememberedIn } from './rememberedIn.ts';

/** A stretch that may be a name, or a noun with its adjectives, as the answer to “who”, “where” and “which”. */
export interface NameStretch extends Slice {
  /** How it was told: by capitals, by quotation marks, or by the noun that the question asks for. */
  readonly sort: 'capitals' | 'quoted' | 'noun' | 'marked';
}

/** What names are looked for by: the nouns that the question asks for, its words and its language. */
export interface AskedFor {
  readonly nouns: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly language: string;
}

/** Joins the parts of one name: “Treaty on the Functioning of the Union”, “Electorate of Brandenburg”. */
const LINK = /^ (?:of|on|for|de|du|von|zu|der|del)(?: (?:the|la|las|los|el|den|der))? $/u;
/** Languages written without capitals. */
const UNCASED: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ja', 'zh']);
const QUOTED = /[“„«"「《]([^“”„«»"」》]{2,60})[”“»"」》]/gu;

const runsIn = rememberedIn((sentence): readonly Slice[] =>
  capitalRunsOf(sentence, { start: 0, end: sentence.length }).map(({ start, end }) => ({ start, end })),
);

/** Names and name-like stretches of a slice, in order; `nouns` are those that the question asks for, folded. */
export function namesIn(text: string, within: Slice, { nouns, words, language }: AskedFor): readonly NameStretch[] {
  // A name in capitals within a text without any is the same name once more, for readers of another script.
  const runs = UNCASED.has(language) ? [] : runsIn(text, within);
  const capitals = linked(
    text,
    runs.map((run) => withoutOpening(text, run, within, words)),
  )
    .filter((slice) => slice.end > slice.start && /^\p{L}/u.test(text.slice(slice.start)))
    .filter((slice) => language !== 'de' || isGermanName(text, slice));
  const quoted = [...text.slice(within.start, within.end).matchAll(QUOTED)].map(
    ({ index, 1: inner = '', 0: whole }) => {
      const start = within.start + index + whole.indexOf(inner);
      return { start, end: start + inner.length };
    },
  );
  return [
    ...capitals.map((slice) => ({ ...slice, sort: 'capitals' as const })),
    ...quoted.map((slice) => ({ ...slice, sort: 'quoted' as const })),
    ...nounPhrases(text, within, nouns).map((slice) => ({ ...slice, sort: 'noun' as const })),
    ...markedNames(text, within).map((slice) => ({ ...slice, sort: 'marked' as const })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The small words that open a sentence have their capital from there. */
function withoutOpening(text: string, slice: Slice, within: Slice, words: ReadonlySet<string>): Slice {
  let { start } = slice;
  const { end } = slice;
  for (;;) {
    const word = /^[\p{L}\p{M}’']+/u.exec(text.slice(start, end))?.[0];
    if (word === undefined || !isOpening(word, start <= within.start + 1 && words.has(fold(word)))) break;
    if (/^\p{Lu}{2,}$/u.test(word) || (start > within.start + 1 && word.length > 3)) break;
    start += word.length;
    start += text.slice(start, end).length - text.slice(start, end).trimStart().length;
  }
  return { start, end };
}
/** A word of the question at the beginning of a sentence may have its capital from there as well. */
function isOpening(word: string, isAsked: boolean): boolean {
  return isAsked || OPENINGS.test(word) || isStopWord(fold(word), SMALL_WORDS);
}

/** Adverbs and participles that open sentences and stand in no list of small words. */
const OPENINGS =
  /^(?:\p{Lu}\p{Ll}+ly|Although|However|Following|Around|Long|Today|Second|Secondly|First|Third|Finally|Later|Its|Despite|Because|Since|Several|Among|Instead|Thus|Therefore|Moreover|Meanwhile|Unlike|Once|Upon|Additionally|Also|Still|Yet|Early|Half|Nearly|Two|Three|Four|Five|Six|Ten|Further|Like|Other|Within|Without|Throughout|Given|Based|Using|Having|Being|Even|Perhaps|Part|Zuerst|Später|Seit|Laut|Trotz|Luego|Además|Según|Sonra|Ancak|Однако|Позже|Затем|Согласно|Также)$/u;
const SMALL_WORDS = ['en', 'de', 'es', 'ru', 'tr'];

function linked(text: string, runs: readonly Slice[]): readonly Slice[] {
  const joined: Slice[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && LINK.test(text.slice(last.end, run.start)))
      joined[joined.length - 1] = { start: last.start, end: run.end };
    else joined.push({ start: run.start, end: run.end });
  }
  return joined;
}

/** German writes every noun with a capital: one alone is a name only where no article or adjective leads it. */
function isGermanName(text: string, { start, end }: Slice): boolean {
  if (/\s/u.test(text.slice(start, end))) return true;
  const before = /([\p{L}]+)\s$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  if (before === undefined) return false;
  if (
    /^(?:in|nach|aus|bei|von|durch|über|vor|um|mit|für|gegen|an|auf|und|Insel|Stadt|Dorf|Hafen|Frau|Herr|Herrn|Kapitän|Minister|Ministerin|Richter|Richterin)$/u.test(
      before,
    )
  ) {
    return (
      !/(?:ung|heit|keit|schaft|tion|en|er|tum|nis)$/u.test(text.slice(start, end)) ||
      /^(?:in|nach|aus|Frau|Herrn?|Stadt|Insel)$/u.test(before)
    );
  }
  return false;
}

/**
 * The noun that is asked for with the words before it that tell which: “the judicial branch”, “qualified majority vote”.
 */
function nounPhrases(text: string, { start, end }: Slice, nouns: readonly string[]): readonly Slice[] {
  if (nouns.length === 0) return [];
  const wanted = new Set(
    nouns.flatMap((noun) => [
      noun,
      noun.replace(/ies$/u, 'y'),
      noun.replace(/s$/u, ''),
      `${noun}s`,
      noun.replace(/y$/u, 'ies'),
    ]),
  );
  const found: Slice[] = [];
  const words = [...text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}’'-]+/gu)];
  for (const [place, match] of words.entries()) {
    if (!wanted.has(fold(match[0]))) continue;
    let first = place;
    while (first > 0 && place - first < 3) {
      const before = words[first - 1];
      const here = words[first];
      if (before === undefined || here === undefined) break;
      const gap = text.slice(start + before.index + before[0].length, start + here.index);
      const folded = fold(before[0]);
      if (
        gap !== ' ' ||
        isStopWord(folded, ['en']) ||
        wanted.has(folded) ||
        VERBAL.test(before[0]) ||
        /\p{N}/u.test(before[0])
      )
        break;
      first -= 1;
    }
    const from = words[first];
    if (from === undefined || first === place) continue;
    found.push({ start: start + from.index, end: start + match.index + match[0].length });
  }
  return found;
}
/** Words that stand before an object, not within its description. */
const VERBAL =
  /(?:ly|ing)$|^(?:its|their|his|her|our|said|says|made|used|became|called|named|include[sd]?|promote|has|have|changed?|several|many|some|other)$/u;

const ARABIC = '[\\p{Script=Arabic}\\p{M}]';
/** Words after a preposition that name no place by themselves: times, measures, parts of a whole. */
const NO_PLACE =
  'عشر|عشرة|عشرين|ثلاثين|أربعين|خمسين|ستين|سبعين|ثمانين|تسعين|مئة|مائة|ألف|مليون|مدينة|بلدة|قرية|جزيرة|ميناء|دولة|ولاية|منطقة|قارة|أن|هذا|هذه|ذلك|تلك|حين|عام|العام|سنة|شهر|يوم|كل|بعض|أكثر|أغلب|معظم|خلال|فترة|الفترة|عهد|عصر|حالة|مجال|جميع|حوالي|نهاية|بداية|أول|الأول|الثاني|نفس|عدة|إطار|ظل|وقت|الوقت|عدد|حد|حدود';
const DIRECTION = '(?:أقصى|وسط|شمال|جنوب|غرب|شرق|شمالي|جنوبي|غربي|شرقي|داخل)';
/** Scripts without capitals: what follows a preposition of place or a title, or ends like a place; never sure. */
const MARKED: readonly (readonly [RegExp, number])[] = [
  [
    new RegExp(
      `(?<![\\p{L}\\p{M}])(?:[وف]?(?:في|فى)|إلى|الى|قرب|مدينة|بمدينة|قرية|بلدة|جزيرة|ميناء|عاصمتها|العاصمة|عاصمته) ((?:${DIRECTION} )*(?!(?:${NO_PLACE}|${DIRECTION})(?!${ARABIC}))(?:شبه )?${ARABIC}{3,}(?: (?:ال|بو|آل )${ARABIC}{2,})?)`,
      'gu',
    ),
    1,
  ],
  [
    new RegExp(
      `(?<![\\p{L}\\p{M}])(?:السيد|السيدة|الدكتور|الدكتورة|الرئيس|الملك|الأمير|الشيخ|الإمام|القبطان|الربان|القاضي|القاضية|المهندس|المهندسة|الوزير|الوزيرة|الكاتب|العالم|النقيب|القائد|الخليفة|السلطان|رئيس الوزراء|يد|من قبل|بقيادة) ((?!أن|هذا|ذلك|أغلب)${ARABIC}{2,}(?: (?!في|من|على|إلى|عام|أن|الذي|التي|قال|قالت|بعد|قبل|عن|و)${ARABIC}{2,}){0,2})`,
      'gu',
    ),
    1,
  ],
  [
    /[在于於到从從往]([\p{Script=Han}]{1,8}?(?:市|省|县|縣|岛|島|国|國|区|區|村|镇|鎮|港|湾|灣|山|湖|河|路|街|码头|碼頭|大厅|大廳|海岸|学校|學校|医院|醫院))/gu,
    1,
  ],
  [
    /((?:王|李|张|張|刘|劉|陈|陳|杨|楊|黄|黃|赵|趙|吴|吳|周|徐|孙|孫|马|馬|朱|胡|郭|何|高|林|罗|羅|郑|鄭|梁|谢|謝|宋|唐|许|許|韩|韓|冯|馮|邓|鄧|曹|彭|曾|萧|蕭|田|董|袁|潘|蒋|蔣|蔡|余|杜|叶|葉|程|苏|蘇|魏|吕|呂|丁|任|沈|姚|卢|盧|姜|崔|钟|鍾|谭|譚|陆|陸|汪|范|金|石|廖|贾|賈|夏|韦|韋|付|方|白|邹|鄒|孟|熊|秦|邱|江|尹|薛|闫|段|雷|侯|龙|龍|史|陶|黎|贺|賀|顾|顧|毛|郝|龚|龔|邵|万|萬|钱|錢|严|嚴|武|戴|莫|孔|向|汤|湯)[\p{Script=Han}]{1,2}?)(?=船长|先生|女士|部长|市长|法官|教授|医生|工程师|主席|主任|老师|局长|说|說|表示|写|寫|担任|任命|主持|设计|負責|负责|认为|要求|请求|[，。、的在是于]|和)/gu,
    1,
  ],
  [/([\p{Script=Han}]{1,6}·[\p{Script=Han}]{1,6})/gu, 1],
];

const UNCASED_LETTER = /[\p{Script=Arabic}\p{Script=Han}]/u;

function markedNames(text: string, { start, end }: Slice): readonly Slice[] {
  const words = text.slice(start, end);
  if (!UNCASED_LETTER.test(words)) return [];
  return MARKED.flatMap(([pattern, group]) =>
    [...words.matchAll(pattern)].map((match) => {
      const name = match[group] ?? '';
      const from = start + match.index + match[0].indexOf(name);
      return { start: from, end: from + name.length };
    }),
  );
}
