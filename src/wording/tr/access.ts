import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

/** What a right lets people do. */
const RIGHTS = {
  ask: 'sormak ve okumak',
  pin: 'sabitlemek, takip kurmak ve özet planlamak',
  share: 'kanalda paylaşmak',
  add: 'belge eklemek',
} as const;

const WHERE = { server: 'Bu sunucuda', channel: 'Bu kanalda' } as const;

const CHANGES = 'who: herkes, hiç kimse ya da sıfırla. role: bir role bu izni verir. remove: izni bir rolden alır.';

export const access: NonNullable<Translation['access']> = {
  of: (dossier, isTerminal) =>
    isTerminal
      ? `“${dossier}” dosyasıyla kim ne yapabilir, sunucu sunucu`
      : `“${dossier}” dosyasıyla bu sunucuda kim ne yapabilir`,
  changed: (right, where) => `${WHERE[where]} şu andan başlayarak değişen izin: ${RIGHTS[right]}`,
  right: (right) => RIGHTS[right],
  grantIn: (channel, who) => say`${channel} kanalında: ${who}`,
  grantOn: (server) => say`${server} sunucusunda`,
  asOpened: {
    ask: 'dosyanın burada açık olduğu herkes',
    pin: 'sorabilen herkes',
    share: 'sorabilen herkes',
    add: 'bu izinleri değiştirebilen kişiler',
  },
  everyone: 'herkes',
  nobody: 'hiç kimse',
  noneSaid: 'Hiçbir sunucu izin belirlemedi.',
  bound:
    'Dosyaya kimin ulaşabileceğine botu işleten kişi karar verir. Buradaki izinler bunu yalnızca daraltabilir. Kanalın izinleri sunucununkilerin yerine geçer.',
  notHere: (isTerminal) =>
    isTerminal
      ? 'İzinler sunucunun kendisinde /dossier access ile değiştirilir. Terminal onları yalnızca gösterir.'
      : 'İzinler bir sunucuya aittir. /dossier access komutunu onun bir kanalında kullan.',
  whichRight: 'İzni de seç: ask, pin, share ya da add.',
  whichChange: (given) =>
    given === 0 ? `Bir değişiklik seç. ${CHANGES}` : `Her seferinde tek bir değişiklik seç. ${CHANGES}`,
  notGranted: 'O rolün burada bu izni yok; bu yüzden alınamaz. Kimde olduğunu /dossier access gösterir.',
  tooMany: (limit) =>
    `Bir izin en çok ${numeral(limit)} role verilebilir. Önce birini kaldır ya da hepsi için tek bir rol oluştur.`,
};
