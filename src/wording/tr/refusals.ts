import type { Translation } from '../translation.ts';
import { count, listInWords, quoted } from './counting.ts';

export const refusals: NonNullable<Translation['refusals']> = {
  otherVersion: 'Bu düğme botun başka bir sürümünden. Komutu yeniden çalıştır.',
  dossierChanged: 'Dosya bu yanıttan sonra değişti. Komutu yeniden çalıştır.',
  sharedAlready: 'Bu zaten paylaşıldı.',
  noDossier:
    'Burada açık bir dosya yok. Bir sunucu yöneticisinden ya da botu işleten kişiden bu kanalda bir dosya açmasını iste.',
  notOffered: 'Botta artık bu komut yok. Discord’u yenile.',
  nothingToCheck: ({ forwarded, embeds, displays, hasPoll }, textFiles, unread) => {
    const seen = [
      'kendi metni',
      ...(forwarded === 0 ? [] : [count(forwarded, 'iletilmiş mesaj')]),
      ...(embeds === 0 ? [] : [count(embeds, 'gömülü içerik')]),
      ...(displays === 0 ? [] : [count(displays, 'metin alanı')]),
      ...(hasPoll ? ['anketi'] : []),
      ...(textFiles === 0 ? [] : [count(textFiles, 'metin eki')]),
    ];
    const files = unread.length === 0 ? '' : ` Bakılmayan: ${listInWords(unread.map(quoted))}.`;
    return `Bu mesajda karşılaştırılacak söz yok. Bakılan: ${listInWords(seen)}.${files} Başka bir mesaj seç ya da /verify komutunu bir metinle veya ekle kullan.`;
  },
  withheld: (id) =>
    `Bu yanıt gösterilmedi, çünkü sözleri belgeyle uyuşmadı. Botu işleten kişi nedenini günlükte şu kimlikle bulabilir: ${id}.`,
  failed: (id) => `Botta bir hata oluştu. Yeniden dene. Sürerse botu işleten kişiye şu kimliği söyle: ${id}.`,
  tooOld: 'Bu yanıt, düğmeleri çalışmayacak kadar eski. Komutu yeniden çalıştır.',
  unreachable: 'Discord bota yanıt vermedi. Birazdan yeniden dene.',
  perhapsShared:
    'Discord mesajı onaylamadı ve botun bakmak için bu kanalı okuma izni yok. Yeniden paylaşmadan önce gönderilip gönderilmediğine bak.',
  cannotShare:
    'Bu burada paylaşılamaz, çünkü bu kanalda herkesin dosyaya soru sorma izni yok. Herkesin sorabildiği bir kanalda paylaş ya da atfı gönder: başkaları ona /cite ile bakabilir.',
  mayNot: {
    ask: 'Burada bu dosyaya soru soramazsın. Bir sunucu yöneticisi /dossier access ile izin verebilir.',
    pin: 'Burada bu dosyadan sabitleyemez, dosyayı takip edemezsin. Bir sunucu yöneticisi /dossier access ile izin verebilir.',
    share: 'Burada bu dosyadan paylaşamazsın. Bir sunucu yöneticisi /dossier access ile izin verebilir.',
    add: 'Burada bu dosyaya belge ekleyemezsin. Botu işleten kişi DOSSIER_MANAGERS ile, bir sunucu yöneticisi /dossier access ile izin verebilir.',
    manage: 'Bunu yalnızca “Sunucuyu Yönet” izni olanlar, kendi sunucularının bir kanalında yapabilir.',
    grant:
      'Bu dosyanın izinlerini yalnızca botu işleten kişi değiştirebilir. DOSSIER_MANAGERS ile bunu bu sunucunun yöneticilerine bırakabilir.',
  },
  notThatDossier: (asked, open) => `Burada “${asked}” adlı bir dosya açık değil. Açık olanlar: ${listInWords(open)}.`,
  severalDossiers: (open) =>
    `Burada birden çok dosya açık: ${listInWords(open)}. “dossier” seçeneğinde birinin adını ver.`,
  whichDossier: (open) =>
    `Burada birden çok dosya açık: ${listInWords(open)}. Hangisini kastediyorsun? Bir sunucu yöneticisi /dossier default ile varsayılanı belirleyebilir.`,
};
