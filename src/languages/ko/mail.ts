import type { MailWords } from '../parts/mailWords.ts';

export const koreanMail: MailWords = {
  from: ['보낸 ?사람', '보낸 ?이'],
  subject: ['제목'],
  sent: ['보낸 ?날짜'],
  otherLabels: ['날짜', '받는 ?사람', '받는 ?이', '참조'],
  wrote: ['\\p{L}{0,30}(?:작성|작성함|쓴 글|작성한 글)'],
  hours: ['시'],
  marks: ['원본 메시지', '원본 메일', '전달된 메시지', '전달된 메일'],
};
