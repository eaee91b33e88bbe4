import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

export const help: NonNullable<Translation['help']> = {
  option: (name, isRequired, description) => say`${name}${isRequired ? '' : ' (isteğe bağlı)'}: ${description}`,
  example: (example) => say`Örneğin: ${example}`,
  heading: 'Verbatim, dosyanın kendi sözleriyle yanıt verir',
  examples: 'Bu dosyanın yanıtladığı sorulardan bazıları:',
  asking: '/ask ile bir soru sor. Yanıtı yalnızca sen görürsün; Paylaş düğmesi onu herkese gönderir.',
  mentioning: 'Ya da Verbatim’den bir soruyla bahset: yanıtı herkes okuyabilir. Doğrudan mesajda bahsetmen gerekmez.',
  goingOn: 'Alt başlıkta ya da bir yanıtta “Peki ne zaman?” ya da “Ne dedi?” önceki sorudan devam eder.',
  checking:
    'Bir alıntıyı karşılaştırmak için /verify kullan; ya da bir mesaja bas, sonra Uygulamalar, sonra Dosyayla karşılaştır.',
  inTerminal: 'Bir soru sor: verbatim ask "QUESTION". Bir alıntıyı karşılaştır: verbatim verify "TEXT".',
  usage: 'Bir komutun seçenekleri: verbatim usage COMMAND.',
  detail: 'Bir komutun seçenekleri: /help ve komutun adı.',
  commands: 'Komutlar',
  card: 'Her yanıt, dosyadan sözcüğü sözcüğüne alınmış, atıflı bir paragraftır. Verbatim kendinden hiçbir şey eklemez.',
  cardAsking: 'Bir soruya bas, Verbatim’den kendi sorunla bahset ya da /ask kullan. Gerisini /help gösterir.',
  cardPrivacy:
    'Bastığın soruların ve /ask ile sorduklarının yanıtını yalnızca sen görürsün. Bahsederek sorulan, herkesin önünde yanıtlanır.',
  emptyDossier:
    'Dosyada henüz belge yok. Onu yöneten kişi /dossier add ile belge ekler ya da belgeleri klasörüne koyar.',
};
