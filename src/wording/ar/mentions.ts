import type { Translation } from '../translation.ts';

export const mentions: NonNullable<Translation['mentions']> = {
  inServer:
    'اطرح سؤالاً بعد الذكر، مثل «من وقّع التقرير؟». يقرأ الجواب كل من هنا. أما مع /ask فلا يراه غيرك. /help يعرض بقية الأوامر.',
  inDirectMessage: 'اطرح سؤالاً، مثل «من وقّع التقرير؟». /help يعرض الأوامر.',
  nextQuestion: 'اطرح سؤالك التالي متى شئت. /help يعرض ما يمكنك سؤاله.',
  asksNothing: (text) => `«${text}» ليس سؤالاً. اكتب ما تريد معرفته. /help يعرض أمثلة.`,
  readByAll: 'قد يقرأ الجواب كل من في هذه القناة، ولا يجوز ذلك للجميع. استعمل /ask: جوابه لا يراه غيرك.',
};
