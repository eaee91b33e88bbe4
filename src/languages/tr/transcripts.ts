import { fold } from '../../text/fold.ts';
import type { TranscriptWords } from '../parts/transcriptWords.ts';
import { foldedWords, words } from '../wordList.ts';

export const turkishTranscripts: TranscriptWords = {
  questions: words('S Soru'),
  answers: words('C Cevap Y Yanıt'),
  yes: foldedWords('evet elbette'),
  fields: foldedWords(
    'not kaynak kaynaklar konu kimden kime tarih saat yer ad isim yaş doğum adres telefon tel başlık ' +
      'yazar fotoğraf görsel karar gündem katılanlar özet sonuç sonuçlar durum tür fiyat toplam miktar ' +
      'malzemeler hazırlanışı adım uyarı önemli örnek tanım bakınız düzeltme ek dosya numara hata meslek ' +
      'iletişim artılar eksiler',
  ),
  witnesses: new Set(['tanık'].map(fold)),
  questioned: ['NAME ile (?:röportaj|söyleşi)'],
};
