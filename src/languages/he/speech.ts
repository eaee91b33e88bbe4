import type { SpeechLexicon } from '../parts/speechLexicon.ts';
import { speechLexiconWith } from '../speechLexiconWith.ts';
import { each, phrasesOf, words } from '../wordList.ts';

const SAY =
  'אמר אמרה אמרו אומר אומרת אומרים הוסיף הוסיפה הוסיפו מוסיף מוסיפה הסביר הסבירה הסבירו מסביר מסבירה טען טענה טענו טוען טוענת הצהיר הצהירה ' +
  'הצהירו הודיע הודיעה הודיעו כתב כתבה כתבו כותב כותבת ענה ענתה ענו השיב השיבה השיבו שאל שאלה שאלו ציין ציינה ציינו הדגיש הדגישה הדגישו ' +
  'סיפר סיפרה סיפרו מספר מספרת הבהיר הבהירה מסר מסרה מסרו קרא קראה קראו הכריז הכריזה התריע התריעה הזהיר הזהירה הודה הודתה לחש לחשה';

/** A noun for a role by itself and with the article that is tied to it. */
function withArticle(list: string): string {
  return [...words(list)].flatMap((word) => [word, `ה${word}`]).join(' ');
}

/** Hebrew: no capitals, the subject before its verb or behind it; the article is tied to its noun. */
export const hebrewSpeech: SpeechLexicon = speechLexiconWith({
  cues: new Map([
    ...each('חושב חושבת מאמין מאמינה דיבר דיברה', 'weak' as const),
    ...each('כינה כינתה כינו תיאר תיארה הגדיר הגדירה', 'call' as const),
    ...each([...words(SAY)].flatMap((word) => [word, `ו${word}`]).join(' '), 'say' as const),
  ]),
  sourcePhrases: phrasesOf('לדברי,לפי,על פי,לטענת,כדברי'),
  pronouns: new Map([
    ...each('הוא', 'he' as const),
    ...each('היא', 'she' as const),
    ...each('הם הן', 'they' as const),
    ...each('אני', 'I' as const),
    ...each('אנחנו', 'we' as const),
  ]),
  narrators: words('אני'),
  relatives: words('אשר'),
  adverbs: words('גם אתמול היום מחר אז כבר שוב עוד מעולם לא לעולם אף בנוסף'),
  auxiliaries: words('היה הייתה היו'),
  prepositions: words('של על אל עם מן בין לפני אחרי נגד את'),
  complements: words('של'),
  conjunctions: words('אבל אך או כי כש אם וגם'),
  contrasts: words('אבל אך'),
  roles: new Map([
    ...each(
      withArticle(
        'שר מנהל ראש דובר עורך שופט רופא סופר פרופסור דוקטור שגריר יועץ קצין אלוף נשיא מנכל חוקר עיתונאי עד מאמן שחקן קברניט רב סגן',
      ),
      'he' as const,
    ),
    ...each(
      withArticle(
        'שרה מנהלת דוברת עורכת שופטת רופאה סופרת שגרירה יועצת קצינה נשיאה חוקרת עיתונאית עדה מאמנת שחקנית סגנית אלמנת',
      ),
      'she' as const,
    ),
  ]),
  articled: /^ה/u,
  bodies: words('משטרה המשטרה ממשלה הממשלה משרד חברה עיתון בנק אוניברסיטה הודעה דוח'),
  texts: words('הודעה דוח'),
  works: words('ספר הספר סרט הסרט שיר השיר עיתון העיתון תוכנית'),
  plainSay: words('אמר אמרה'),
  hasCapitals: false,
});
