import type { MailWords } from '../parts/mailWords.ts';

export const japaneseMail: MailWords = {
  from: ['差出人', '送信者', '送信元'],
  subject: ['件名'],
  sent: ['送信日時', '送信日'],
  otherLabels: ['日時', '日付', '宛先', '添付ファイル'],
  wrote: ['\\p{L}{0,30}(?:書きました|書いた|のメール|のメッセージ)'],
  hours: ['時'],
  marks: ['元のメッセージ', '転送(?:された)?メッセージ', '転送メール', 'オリジナルメッセージ'],
};
