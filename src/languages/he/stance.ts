import type { StanceWords } from '../parts/stanceWords.ts';
import { phrases } from '../phrases.ts';
import { words } from '../wordList.ts';

/** How Hebrew shows that words were denied, not said, or only supposed. */
export const hebrewStance: StanceWords = {
  saying: words(
    'אמר אמרה אמרו אומר אומרת לומר כתב כתבה כינה כינתה לכנות תיאר תיארה טען טענה הצהיר הצהירה צעק צעקה ' +
      'קרא קראה יאמר תאמר שאמר שאמרה שכינה',
  ),
  using: words('אמר אמרה השתמש השתמשה אומר כתב'),
  negations: phrases('לא|מעולם לא|אף פעם לא|אינו|אינה|אין|מעולם'),
  nobodies: phrases('איש|אף אחד|אף אחת|אף אחד לא|איש לא'),
  withholding: phrases('סירב/סירבה/סירבו/מסרב/מסרבת|נמנע/נמנעה|בלי|מבלי|במקום|ללא'),
  denying: phrases('הכחיש/הכחישה/מכחיש/מכחישה/הכחישו|כפר/כפרה|דחה/דחתה'),
  false: phrases('שקר|שקרי|שקרית|כוזב|מפוברק|בטעות|לא נכון|אינו נכון|בדיה|לא נכונה'),
  conditions: phrases('אם|אילו|לו|האם|כאילו'),
  modals: phrases('אולי|היה יכול|הייתה יכולה'),
  wishing: phrases('ביקש/ביקשה|רצה/רצתה'),
  idle: phrases('לא רק|אין ספק|ללא ספק|לא אחר מ|בלי להסס'),
  breaking: phrases('אבל|אך|אלא|כי|כאשר|אחרי|לפני|בזמן|או|למה|איך'),
  joining: words('או'),
  within: words(''),
  complementizers: words('ש כי'),
  relatives: words('אשר'),
  claims: words('דיווח דיווחים טענה טענות שמועה שמועות'),
  words: words('מילה המילה המילים ביטוי הביטוי משפט'),
  standIns: phrases('זאת|זה|את זה|דבר כזה'),
  mouths: phrases('בפיו|בפיה|בפי'),
  asWords: words('כ'),
  hasConcord: true,
};
