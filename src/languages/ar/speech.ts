import { SMALL_TITLE_WORDS } from '../en/speech.ts';
import type { SpeechLexicon } from '../parts/speechLexicon.ts';
import { each, NEVER, words } from '../wordList.ts';

/**
 * Arabic: no capitals, the verb before its subject, «وقال فلان: …». Who speaks is the phrase between the verb and
 * إن, the colon or the quotation mark; verbs are listed with and without the joined و and ف.
 */
const SAY =
  'قال قالت قالوا يقول تقول أضاف أضافت تابع تابعت أكد أكدت يؤكد أعلن أعلنت ذكر ذكرت أوضح أوضحت صرح صرحت كتب كتبت شدد شددت أشار ' +
  'أشارت رد ردت سأل سألت اعتبر اعتبرت نقل نقلت لفت لفتت حذر حذرت بين بينت';

/** A noun for a role by itself, with the article, and with the possessives his, her and their. */
function owned(list: string): string {
  return [...words(list)]
    .flatMap((word) => {
      const stem = word.endsWith('ة') ? `${word.slice(0, -1)}ت` : word;
      return [word, `ال${word}`, `${stem}ه`, `${stem}ها`, `${stem}هم`];
    })
    .join(' ');
}

function joined(list: string): string {
  return [...words(list)].flatMap((word) => [word, `و${word}`, `ف${word}`]).join(' ');
}

export const arabicSpeech: SpeechLexicon = {
  cues: new Map([
    ...each(joined('وصف وصفت سمى سمت اعتبر اعتبرت'), 'call' as const),
    ...each(joined(SAY), 'say' as const),
  ]),
  sourcePhrases: [['وفقا', 'ل'], ['وبحسب'], ['وحسب'], ['بحسب'], ['حسب'], ['على', 'حد', 'تعبير'], ['نقلا', 'عن']],
  sourceEndings: [],
  impersonals: [],
  wordPhrases: [],
  pronouns: new Map([
    ['هو', 'he'],
    ['هي', 'she'],
    ['هم', 'they'],
    ['أنا', 'I'],
    ['نحن', 'we'],
  ]),
  capitalPronouns: words(''),
  narrators: words(''),
  possessives: new Map(),
  indefinites: words('البعض بعضهم آخرون'),
  partitives: words('من'),
  relatives: words('الذي التي الذين'),
  personalRelatives: words('الذي التي الذين'),
  complementizers: words(''),
  auxiliaries: words('كان كانت قد لقد'),
  passives: words(''),
  quotedPassives: words(''),
  reported: words(''),
  quoters: words('نقل نقلت ونقل ونقلت'),
  excerptNouns: words('مقتطفات نص ترجمة'),
  publishing: words('مع في إلى'),
  plainSay: words('قال قالت'),
  agents: words(''),
  adverbs: words('أيضا أمس اليوم ثم كذلك'),
  prepositions: words('باسم لدى في على إلى عن مع من منذ حتى بعد قبل خلال'),
  complements: words('في من باسم لدى'),
  conjunctions: words('وهو وهي فإن و أو ثم لكن إن أن لأن إذا عندما بأن بأنه إنه إنها أنه أنها'),
  determiners: words('هذا هذه ذلك تلك أحد إحدى بعض كل'),
  definites: words('هذا هذه ذلك تلك'),
  nameJoiners: words('بن ابن أبو'),
  bodyJoiners: words(''),
  nameOpeners: words(''),
  roles: new Map([
    ...each(
      owned(
        'وزير مدير رئيس نائب متحدث ناطق محام محامي قبطان قاض قاضي طبيب كاتب شيخ دكتور أستاذ لواء عقيد عميد جنرال سفير أمين مستشار ' +
          'محافظ عمدة خبير باحث صحفي شاهد مدرب لاعب مهندس معلم زوج ابن والد شقيق جار صديق زميل مساعد قائد زعيم ملك أمير سيد',
      ),
      'he' as const,
    ),
    ...each(
      owned(
        'وزيرة مديرة رئيسة نائبة متحدثة ناطقة محامية قاضية طبيبة كاتبة دكتورة أستاذة سفيرة أمينة مستشارة عمدة خبيرة باحثة صحفية ' +
          'شاهدة مدربة لاعبة مهندسة معلمة زوجة ابنة والدة شقيقة جارة صديقة زميلة مساعدة قائدة زعيمة ملكة أميرة سيدة أرملة',
      ),
      'she' as const,
    ),
  ]),
  articled: /^(?:ال|لل)/u,
  otherOffice: words(''),
  bodies: words(
    'بيان البيان تقرير التقرير صحيفة الصحيفة وكالة وزارة الوزارة حكومة الحكومة شرطة الشرطة محكمة المحكمة لجنة اللجنة',
  ),
  texts: words('بيان البيان تقرير التقرير'),
  speechNouns: words('كلمة تصريح سؤال رسالة'),
  works: words('فيلم كتاب رواية أغنية برنامج صحيفة'),
  titles: new Map(),
  courtesies: words(''),
  noNames: words(''),
  firstNames: new Map(),
  afterQuotation: words(''),
  smallTitleWords: SMALL_TITLE_WORDS,
  capitalisesNouns: false,
  invertsFreely: true,
  isFitted: false,
  hasCapitals: false,
  endings: {
    verb: NEVER,
    adverb: NEVER,
    participle: NEVER,
    finite: NEVER,
    afterNoun: NEVER,
    afterCapital: NEVER,
    plural: NEVER,
    feminineVerb: /ت$/u,
  },
};
