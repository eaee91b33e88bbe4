import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

export const names: NonNullable<Translation['names']> = {
  didYouMean: (typed, name) => `ليس في الملف أحد باسم «${typed}». هل تقصد ${name}؟`,
  didYouMeanOneOf: (found) => ` هل تقصد واحداً من هذه: ${found.join('، ')}؟`,
  written: (typed, name) => `${typed}: في الملف ${name}.`,
  others: (typed, found) => `قد يعني «${typed}» أيضاً: ${found}.`,
  elsewhere: (typed) => `يرد «${typed}» في مواضع أخرى أيضاً، ربما جزءاً من اسم آخر. /search يعرضها.`,
  byInitial: (short, full) => `في «${short}» حرف أول فقط. قُرئ على أنه ${full}، وقد يكون شخصاً آخر.`,
  someListed: (listed, total) => `يُعرض ${numeral(listed)} من أصل ${numeral(total)} من المواضع. /search يجد سائرها.`,
  noName: 'لا اسم يُبحث عنه. اكتب اسم شخص أو جهة.',
  noPerson: (typed) => `«${typed}» موجود في الملف، لكن البوت لا يتعرف عليه اسماً لشخص أو جهة. /search يبيّن أين يرد.`,
  unknown: '/search يبحث عن أي كلمة.',
};
