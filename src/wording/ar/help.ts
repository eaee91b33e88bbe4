import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

export const help: NonNullable<Translation['help']> = {
  option: (name, isRequired, description) => say`${name}${isRequired ? '' : ' (اختياري)'}: ${description}`,
  example: (example) => say`مثال: ${example}`,
  heading: 'Verbatim يجيب بكلمات الملف نفسها',
  examples: 'من الأسئلة التي يجيب عنها هذا الملف:',
  asking: 'اطرح سؤالاً بالأمر /ask. الجواب لا يراه غيرك؛ وزر «مشاركة» ينشره للجميع.',
  mentioning: 'أو اذكر Verbatim مع سؤالك: فيقرأ الجواب الجميع. وفي الرسائل المباشرة لا حاجة إلى الذكر.',
  goingOn: '«ومتى؟» أو «ماذا قالت؟» يكمل السؤال السابق، في موضوع أو في رد.',
  checking: 'لتتحقق من اقتباس استعمل /verify، أو اضغط على رسالة، ثم «التطبيقات»، ثم «قارن بالملف».',
  inTerminal: 'طرح سؤال: verbatim ask "QUESTION". التحقق من اقتباس: verbatim verify "TEXT".',
  usage: 'خيارات أمر: verbatim usage COMMAND.',
  detail: 'خيارات أمر: /help مع اسمه.',
  commands: 'الأوامر',
  card: 'كل جواب فقرة من الملف، كلمة كلمة، مع استشهادها. لا يضيف Verbatim شيئاً من عنده.',
  cardAsking: 'اضغط سؤالاً، أو اذكر Verbatim مع سؤالك، أو استعمل /ask. والبقية في /help.',
  cardPrivacy: 'ما تضغطه وما تسأله بالأمر /ask لا يراه غيرك. أما الذكر فجوابه للجميع.',
  emptyDossier: 'ليس في الملف وثائق بعد. من يديره يضيفها بالأمر /dossier add، أو يضعها في مجلده.',
};
