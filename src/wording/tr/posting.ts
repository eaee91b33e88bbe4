import type { Translation } from '../translation.ts';
import { listInWords, quoted } from './counting.ts';

const GRANT = 'Bir sunucu yöneticisi bunu kanal ayarlarında, İzinler altında verebilir.';

function all(permissions: readonly string[]): string {
  return listInWords(permissions.map(quoted));
}

function youLack(what: string, permissions: readonly string[]): string {
  return `${what}: bu kanalda ${all(permissions)} iznin yok. ${GRANT}`;
}

function botLacks(permissions: readonly string[], instead: string): string {
  return `Botun bu kanalda ${all(permissions)} izni yok. ${GRANT} ${instead}`;
}

export const posting: NonNullable<Translation['posting']> = {
  youMayNotShare: (lacking) => youLack('Burada paylaşamazsın', lacking),
  youMayNotOpenThreads: (lacking) => youLack('Burada alt başlık açamazsın', lacking),
  youMayNotHaveNewsPosted: (lacking) => youLack('Burada gönderi kuramazsın', lacking),
  botMayNotShare: (lacking) => botLacks(lacking, 'O zamana dek yanıtı yalnızca sen görebilirsin.'),
  botMayNotOpenThreads: (lacking) => botLacks(lacking, 'O zamana dek Paylaş düğmesini kullan; alt başlık gerektirmez.'),
  botMayNotAnnounce: (lacking) => botLacks(lacking, 'Sonra yeniden dene.'),
  botMayNotAnswer: (lacking) => botLacks(lacking, 'O zamana dek /ask kullan: yanıtını yalnızca sen görürsün.'),
  botMayNotPost: 'Botun artık o kanala yazma izni yok. Bir sunucu yöneticisine sor.',
  youAskedIn: 'Sorduğun yer:',
  notAnswered: (why) => `Bot orada yanıt veremedi. ${why}`,
  lacking: (permissions) => `botun kanalda ${all(permissions)} izni yok; bir sunucu yöneticisi bunu verebilir`,
};
