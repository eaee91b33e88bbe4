import type { TalkWords } from '../parts/talkWords.ts';

export const turkishTalk: TalkWords = {
  openers:
    'merhaba, merhabalar, selam, selamlar, selamün aleyküm, günaydın, iyi günler, iyi akşamlar, ' +
    'iyi sabahlar, hey, pardon, affedersin, affedersiniz, özür dilerim, lütfen, bir soru, bir sorum var, ' +
    'sorum var, küçük bir soru, soru, söyler misin, söyler misiniz, bana söyler misin, bana söyler misiniz, ' +
    'söyleyebilir misin, söyleyebilir misiniz, bana söyleyebilir misin, bana söyleyebilir misiniz, ' +
    'biliyor musun, biliyor musunuz, bilmek istiyorum, öğrenmek istiyorum, merak ediyorum',
  remarks:
    'teşekkürler, teşekkür ederim, çok teşekkürler, çok teşekkür ederim, teşekkür ederiz, sağ ol, sağol, ' +
    'sağ olun, eyvallah, tamam, tamamdır, peki, olur, iyi, çok iyi, güzel, çok güzel, harika, süper, ' +
    'mükemmel, muhteşem, evet, hayır, yok, aynen, doğru, anladım, anlaşıldı, ilginç, çok ilginç, faydalı, ' +
    'bravo, aferin, rica ederim, bir şey değil, sorun değil, hoşça kal, görüşürüz, güle güle, iyi geceler, ' +
    'bay bay, ok, okey, lol, hm, hmm, oh, yardımın için, yardımınız için, ve',
  more:
    'başka, başka ne, başka kim, başka bir şey, başka ne var, başka bir şey var mı, başka biri, daha, ' +
    'daha fazla, daha fazlası, devam, devam et, devamı, daha neler',
  moreOf: 'başka ne: ne, başka kim: kim, başka nerede: nerede',
  laughter: 'ha|he|hi|ah|eh',
};
