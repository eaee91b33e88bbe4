import { fold } from '../text/fold.ts';

/** Words by which a language asks, as they are written: an answer has no reason to repeat any of them. */
const ASKING: Readonly<Record<string, string>> = {
  en: 'who whom whose what which when where why how',
  ar:
    'ما ماذا ماهو ماهي ماهى هو هي هى هل من منهو متى متي أين اين أي أية اي ايه كم كيف لماذا لما لم بماذا بم فيم عماذا علام مما ممن لمن بمن عمن ' +
    'مماذا لأي بأي كأي فأي وأين ومتى ومن وما وكم وهل وكيف ولماذا اذكر أذكر عدد عرف اشرح الذي التي الذين اللتي اللذي ال تم يتم كان كانت يكون تكون يوجد توجد',
  de:
    'wer wen wem wessen was wann wo woher wohin wie wieso warum weshalb weswegen wozu wodurch womit worüber worum woran worauf wovon ' +
    'welche welcher welches welchen welchem wieviel wieviele gibt gab nenne nennen sag bitte',
  es:
    'quién quiénes qué cuál cuáles cuándo dónde adónde cómo cuánto cuánta cuántos cuántas quien quienes que cual cuales cuando donde ' +
    'adonde como cuanto cuanta cuantos cuantas es son era eran fue fueron ha han había hay hubo dime diga',
  ru:
    'кто кого кому кем ком чей чья чьё чьи что чего чему чем чём когда где куда откуда как какой какая какое какие какого какую каком каким ' +
    'каких какими сколько скольких почему зачем отчего который которая которое которые которого которой котором которую которых ли ' +
    'такой такая такое такие это этот эта эти является являются являлся назови назовите скажи скажите',
  tr:
    'kim kimi kime kimin kimden kimler kimlerdir kimdir ne neyi neye neden niçin niye nasıl nerede nereye nereden neresi nerededir nedir nelerdir ' +
    'neler hangi hangisi hangileri kaç kaçta kaçıncı kaçı zaman mi mı mu mü midir mıdır mudur müdür dir dır dur dür idi oldu olarak olan söyle',
  zh:
    '谁 誰 什么 什麼 甚么 何 何时 何時 何处 何處 何地 为何 為何 为什么 為什麼 哪 哪里 哪裡 哪儿 哪个 哪個 哪些 哪年 哪天 哪位 几 幾 多少 多久 多长 多大 多高 怎么 怎麼 怎样 怎樣 如何 ' +
    '时候 時候 是 的 了 吗 嗎 呢 在 是否 有 被 由 于 於 请 請 请问 請問 因为 因為 啊 吧',
};

/** Words that say nothing in a question, and something elsewhere. */
const BESIDE: Readonly<Record<string, string>> = {
  ar: 'اسم معنى معني كلمة تعريف مفهوم تقع يقع سمي يسمى تسمى يدعى المقصود سبب أسباب',
  de: 'name namens heißt nannte bedeutet nenne befindet liegt lag wurde wurden grund gründe',
  en: 'did does do was were is are has have had can could would should will many much long often tell please there any anyone anything someone something',
  es: 'nombre llama llamaba llamado significa encuentra ubicado ubicada razón motivo',
  ru: 'имя зовут звали называется назывался называлась значит означает находится находился находилась расположен причина причине',
  tr: 'adı isim ismi denir anlama gelir anlamı bulunur bulunuyor bulunuyordu yer alır nedeni sebebi',
  zh: '名字 叫 叫做 意思 位于 位於 原因 称为 稱為',
};

const asking = new Map<string, ReadonlySet<string>>();
const beside = new Map<string, ReadonlySet<string>>();

/** The folded words by which a language (primary tag) asks. */
export function askingWords(language: string): ReadonlySet<string> {
  return wordsOf(ASKING, asking, language);
}

/** Whether a folded word of a question in that language says nothing of what the question is about. */
export function isEmptyInQuestion(folded: string, language: string): boolean {
  return askingWords(language).has(folded) || wordsOf(BESIDE, beside, language).has(folded);
}

function wordsOf(
  lists: Readonly<Record<string, string>>,
  known: Map<string, ReadonlySet<string>>,
  language: string,
): ReadonlySet<string> {
  let words = known.get(language);
  if (words === undefined) {
    words = new Set(
      (lists[language] ?? '')
        .split(' ')
        .filter((word) => word !== '')
        .map(fold),
    );
    known.set(language, words);
  }
  return words;
}
