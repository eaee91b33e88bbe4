import type { Translation } from '../translation.ts';

export const mentions: NonNullable<Translation['mentions']> = {
  inServer:
    'Bahsettikten sonra bir soru yaz, örneğin “raporu kim imzaladı?”. Yanıtı buradaki herkes okuyabilir. /ask ile sorduğunda yalnızca sen görürsün. Öteki komutları /help gösterir.',
  inDirectMessage: 'Bir soru sor, örneğin “raporu kim imzaladı?”. Komutları /help gösterir.',
  nextQuestion: 'İstediğin zaman bir sonraki soruyu sor. Neler sorabileceğini /help gösterir.',
  asksNothing: (text) => `“${text}” bir soru değil. Ne öğrenmek istediğini yaz. Örnekleri /help gösterir.`,
  readByAll:
    'Yanıtı bu kanaldaki herkes okuyabilirdi, ama herkesin izni yok. /ask kullan: yanıtını yalnızca sen görürsün.',
};
