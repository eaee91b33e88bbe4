import type { Translation } from '../translation.ts';

export const store: NonNullable<Translation['store']> = {
  cannotKeep: {
    held: 'Hiçbir şey değişmedi, çünkü başka bir program botun veritabanını kullanıyor. Lütfen yeniden dene. Sürerse botu işleten kişiye söyle.',
    full: 'Bot bunu kaydedemiyor, çünkü diski dolu. Soruları yanıtlamayı sürdürüyor. Lütfen botu işleten kişiye söyle, sonra yeniden dene.',
    readOnly:
      'Bot bunu kaydedemiyor, çünkü diskine yazma izni yok. Soruları yanıtlamayı sürdürüyor. Lütfen botu işleten kişiye söyle, sonra yeniden dene.',
    failing: 'Bot bunu kaydedemiyor, çünkü diski bozuluyor. Lütfen botu işleten kişiye söyle, sonra yeniden dene.',
    unreachable:
      'Bot şu anda veritabanına ulaşamadığı için bunu kaydedemiyor ya da bakamıyor. Hiçbir şey kaybolmadı. Lütfen daha sonra yeniden dene. Sürerse botu işleten kişiye söyle.',
    uncertain:
      'Bot bunu kaydederken veritabanıyla bağlantısını yitirdi ve kaydedilip kaydedilmediğini bilmiyor. Lütfen yinelemeden önce bak.',
  },
  damaged:
    'Botun veritabanı bozulmuş. Lütfen botu işleten kişiye söyle: `verbatim doctor` neyin bozuk olduğunu ve nasıl geri yükleneceğini gösterir.',
};
