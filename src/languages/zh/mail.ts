import type { MailWords } from '../parts/mailWords.ts';

export const chineseMail: MailWords = {
  from: ['发件人', '寄件者', '寄件人', '发信人'],
  subject: ['主题', '主旨', '主題'],
  sent: ['发送时间', '发送日期', '傳送時間', '寄件日期', '已发送'],
  otherLabels: ['日期', '时间', '收件人', '收件者', '抄送', '副本'],
  wrote: ['\\p{L}{0,30}(?:写道|寫道|写了|撰写)'],
  hours: ['时', '時', '点', '點'],
  marks: [
    '原始邮件',
    '原邮件',
    '原始郵件',
    '原始訊息',
    '转发的?邮件(?:信息)?',
    '轉寄(?:的)?(?:郵件|訊息)',
    '以下是转发的邮件',
  ],
};
