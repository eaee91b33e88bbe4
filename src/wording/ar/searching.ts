import type { Translation } from '../translation.ts';
import { numberIn, numeral } from './counting.ts';

export const searching: NonNullable<Translation['searching']> = {
  someListed: (listed, total) =>
    `تُعرض أول ${numeral(listed)} من أصل ${numberIn(total, 'passage')}. يضيّقها مزيد من الكلمات أو مرشِّح.`,
  someForms: (word, forms, all) =>
    `عدد الكلمات التي تبدأ بـ«${word}»: ${numeral(all)}. لم يُبحث إلا عن أكثرها وروداً (${numeral(forms)}). يضيّقها مزيد من الأحرف.`,
  someLookedAt: (lookedAt, all) =>
    `لم يُفحص إلا أرجح ${numeral(lookedAt)} من أصل ${numberIn(all, 'passage')} محتملة، فقد يكون هناك غيرها. يضيّقها مزيد من الكلمات أو مرشِّح.`,
  someTerms: (terms) => `لا توجد فقرة فيها كل هذه الكلمات: ${terms}. في هذه الفقرات بعضها.`,
  onlyInTitle: (word, titles) => `«${word}» لا ترد إلا في عنوان: ${titles}. /source يعرض تلك الوثيقة.`,
  unknownSwitch: (value, switches) => `«no:${value}» غير معروف، فقُرئ كلمات (المعروف: no:${switches})`,
  isNoDate: (name, value) => `«${name}:${value}» ليس تاريخاً، فقُرئ كلمات (اكتب YYYY أو YYYY-MM أو YYYY-MM-DD)`,
  unknownField: (name) => `«${name}:» لا يقيّد شيئاً هنا، فبُحث عن كلماته في النص`,
  noExcludedField: (typed) => `أُهمل «-${typed}»، فلا يمكن استبعاد الحقول؛ اكتب «-» قبل كلمات النص فقط`,
  noShape: (name) => `«${name}» غير معروف هنا، فبُحث عن كلماته كيفما كُتبت ومهما تكررت`,
  noBoost: (typed) => `أُهمل «${typed}»، فلا يمكن أن تزن كلمة أكثر من غيرها`,
  noSlipNumber: (typed) => `أُهمل الرقم في «${typed}»، فعدد الأخطاء المسموح بها في كلمة يتوقف على طولها`,
  noSynonyms: (typed) => `قُرئ «${typed}» دون علامته، فلا يُبحث عن المرادفات`,
  leadingWildcard: (typed) =>
    `قُرئ «${typed}» دون علامته الأولى، فيجب أن تبدأ الكلمة بحرف؛ وتصح العلامة داخلها أو في آخرها`,
  badRange: (typed, most) =>
    `قُرئ «${typed}» رقمين منفصلين، فيجب أن يكون المدى تصاعدياً وألا يزيد على ${most} من الأرقام؛ ولأيام النشر اكتب after: وbefore:`,
  tooDeep: (most) => `أُهملت الأقواس التي يزيد عمقها على ${most}`,
  orWithout: 'قُرئت OR كأنها AND قبل كلمة مستبعدة أو بعدها، لأن تلك الكلمة غائبة عن كل الفقرات تقريباً',
  noWords: {
    question: 'ليس في السؤال كلمة يُبحث عنها. اذكر شخصاً أو مكاناً أو حدثاً أو موضوعاً.',
    topic: 'ليس في الموضوع كلمة يُبحث عنها. اذكر شخصاً أو مكاناً أو حدثاً أو موضوعاً.',
    query: (excludes) =>
      excludes
        ? 'البحث يستبعد كلمات فقط. أضف كلمة واحدة على الأقل ينبغي أن تكون في الفقرة.'
        : 'ليس في البحث كلمة يُبحث عنها. اكتب كلمة واحدة على الأقل ينبغي أن تكون في الفقرة.',
  },
};
