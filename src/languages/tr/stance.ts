import type { StanceWords } from '../parts/stanceWords.ts';
import { phrases } from '../phrases.ts';
import { words } from '../wordList.ts';

/** How Turkish shows that words were denied, not said, or only supposed. */
export const turkishStance: StanceWords = {
  saying: words(
    'dedi demedi diyor demiyor dediğini demediğini dediği dediğine demeyi demekten demek demeden deme ' +
      'derse deseydi dese dediler demediler söyledi söylemedi söylediğini söylemediğini söylediği ' +
      'söylemeyi söylemeden söyleseydi söylerse söylemiş demiş yazdı yazmadı yazdığını yazmadığını ' +
      'nitelendirdi nitelendirmedi nitelendirdiğini nitelendirmeyi adlandırdı adlandırmadı demez söylemez ' +
      'dememiş diye',
  ),
  using: words('demek dedi kullandı kullanmadı kullanmayı kullandığını'),
  unsaid: words(
    'demedi demiyor demediğini demediler söylemedi söylemediğini yazmadı yazmadığını nitelendirmedi ' +
      'adlandırmadı demez söylemez dememiş demeden söylemeden kullanmadı',
  ),
  wouldSay: words('deseydi dese derse söyleseydi söylerse'),
  negations: phrases('değil|hiçbir zaman|asla|hiç'),
  nobodies: phrases('kimse|hiç kimse|hiçbiri'),
  withholding: phrases('reddetti/reddediyor/reddetmiş|kaçındı/kaçınıyor|yanaşmadı|yerine|çekindi'),
  denying: phrases('yalanladı/yalanlıyor/yalanladılar|inkâr/inkar etti/ediyor|inkar|inkâr|karşı çıktı'),
  false: phrases('yanlış|yalan|asılsız|uydurma|doğru değil|gerçek dışı|gerçek değil'),
  conditions: phrases('eğer|şayet|sanki'),
  modals: phrases('belki'),
  wishing: phrases('istedi/istiyor'),
  idle: phrases(
    'sadece değil|yalnızca değil|başka kimse|hiç şüphesiz|sormadan edemedi|demekten geri durmadı|' +
      'demeden edemedi|söylemeden edemedi',
  ),
  breaking: phrases('ama|fakat|ancak|çünkü|ve|veya|sonra|önce'),
  joining: words('veya'),
  within: words(''),
  complementizers: words('ki'),
  relatives: words(''),
  claims: words('iddiası iddiasını iddialarını haberi haberini söylentisi'),
  words: words('sözcüğünü kelimesini ifadesini sözünü sözcüğü kelimesi ifadesi'),
  standIns: phrases('bunu|böyle bir şey'),
  mouths: phrases('ağzına'),
  asWords: words('olarak'),
  hasConcord: true,
};
