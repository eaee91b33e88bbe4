import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

export const schedules: NonNullable<Translation['schedules']> = {
  sameTimes: (number, words) =>
    `Plan ${number} zaten bu saatlerde: ${words}. Başka saatler seç ya da onu /digest drop ile bitir.`,
  tooMany: (limit) =>
    `Bu kanalda zaten ${numeral(limit)} plan var; daha çoğu olamaz. Birini /digest drop ile bitir. /digest list onları gösterir.`,
  added: (number, times, zone) => `Plan ${number} kuruldu: ${times} (${zone})`,
  what: 'Bot bu saatlerde bu kanala bir özet gönderir: yeni belgeler, takiplerin buldukları ve değişen atıflı ya da sabitlenmiş paragraflar. Yeni bir şey yoksa bir şey göndermez.',
  first: (moment, zone) => `İlkinin zamanı: ${moment} (${zone}).`,
  defaultZone: (zone) =>
    `Saat dilimi yazmadın; bu yüzden ${zone} geçerli. “zone” seçeneğiyle başka birini verebilirsin, örneğin Europe/Paris.`,
  dropped: (number, times, zone) => `Plan ${number} bitirildi: ${times} (${zone})`,
  noMore: 'Artık özet göndermez.',
  list: (isTerminal) => (isTerminal ? 'Tüm kanalların planları' : 'Bu kanalın planları'),
  none: 'Hiç yok. /digest schedule ile bir plan kur.',
  faultElsewhere: (number, fault, times) =>
    `Başka bir kanalda kurduğun plan ${number} gönderemiyor: ${fault}. Saatleri: ${times}`,
  noneHere: 'Bu kanalda henüz plan yok. /digest schedule ile bir plan kur.',
  several: (numbers) => `Bu kanalda birden çok plan var: ${numbers}. “number” seçeneğinde birinin numarasını ver.`,
  unknownDigest: (number, digest) =>
    `Plan ${number} için ${digest} numaralı özet yok. Sıradakini görmek için “digest” seçeneğini boş bırak.`,
  unknownZone: (typed, near) =>
    near.length === 0
      ? `“${typed}” adlı bir saat dilimi yok. Europe/Paris, America/New_York ya da UTC gibi bir ad yaz.`
      : `“${typed}” adlı bir saat dilimi yok. Şunu mu demek istedin: ${near.join(', ')}?`,
};
