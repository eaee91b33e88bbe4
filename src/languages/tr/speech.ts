import type { SpeechLexicon } from '../parts/speechLexicon.ts';
import { speechLexiconWith } from '../speechLexiconWith.ts';
import { each, phrasesOf, words } from '../wordList.ts';

const SAY =
  'dedi dediler diyor diyorlar der demiş demişti demişler diyerek diyen söyledi söylediler söylüyor söylemişti belirtti ' +
  'belirttiler belirtiyor açıkladı açıkladılar açıklıyor konuştu konuştular ekledi eklediler ekliyor sordu sordular yanıtladı ' +
  'yanıtladılar yazdı yazdılar yazıyor vurguladı vurguladılar ifade savundu savundular savunuyor bildirdi bildirdiler bildiriyor ' +
  'anlattı anlattılar anlatıyor uyardı uyardılar bağırdı bağırdılar fısıldadı mırıldandı haykırdı cevapladı iddia kaydetti ' +
  'kaydettiler aktardı aktardılar paylaştı duyurdu duyurdular yorumladı eleştirdi seslendi sürdürdü hatırlattı kullandı';

/** Turkish: the verb closes the sentence, with its subject before the words or behind the verb: “…” dedi Calder. */
export const turkishSpeech: SpeechLexicon = speechLexiconWith({
  cues: new Map([
    ...each('düşünüyor düşündü istiyor istedi gördü gösterdi umuyor', 'weak' as const),
    ...each('nitelendirdi nitelendirdiler tanımladı tanımladılar adlandırdı', 'call' as const),
    ...each(SAY, 'say' as const),
  ]),
  dropsSubject: true,
  sourceEndings: phrasesOf('göre,e göre,a göre'),
  wordPhrases: phrasesOf('sözleriyle,ifadesiyle,ifadelerini,sözlerini'),
  pronouns: new Map([
    ...each('o', 'unsaid' as const),
    ...each('onlar', 'they' as const),
    ...each('ben', 'I' as const),
    ...each('biz', 'we' as const),
  ]),
  narrators: words('ben'),
  possessives: new Map([
    ...each('onun', 'unsaid' as const),
    ...each('benim', 'I' as const),
    ...each('bizim', 'we' as const),
  ]),
  indefinites: words('biri kimse bazıları çoğu diğerleri'),
  complementizers: words(''),
  auxiliaries: words('diye şeklinde şöyle etti ettiler eden ediyor değil'),
  adverbs: words(
    'de da ayrıca sonra daha yine şimdi artık henüz sadece bugün dün yarın önce üstelik bu nedenle hatta pazartesi salı çarşamba ' +
      'perşembe cuma cumartesi pazar ancak oysa ise böylece sonunda aynı zamanda geçen bana sana ona bize onlara şunları şunu bunu böyle',
  ),
  prepositions: words('için ile gibi kadar karşı doğru beri rağmen hakkında'),
  conjunctions: words('ve veya ama fakat çünkü ki eğer ancak'),
  contrasts: words('ama fakat ise'),
  determiners: words('bu şu bir bazı birçok diğer tüm bütün her iki üç hiçbir'),
  definites: words('bu şu'),
  nameJoiners: words('bin ibn al el von van der de'),
  roles: new Map([
    ...each(
      'bakan bakanı sözcü sözcüsü başkan başkanı belediye avukat avukatı hakim hâkim yargıç müdür müdürü sekreter profesör doktor ' +
        'yazar vali valisi senatör kaptan komutan pilot tanık büyükelçi piskopos antrenör oyuncu balıkçı araştırmacı aday kurucu ' +
        'başbakan gazeteci uzman lider lideri general savcı savcısı milletvekili muhtar yetkili yetkilisi temsilcisi',
      'any' as const,
    ),
    ...each('adam baba oğlu kardeşi kral', 'he' as const),
    ...each('kadın anne kızı kraliçe karısı eşi', 'she' as const),
    ...each(
      'bakanlar pilotlar balıkçılar uzmanlar tanıklar doktorlar avukatlar gazeteciler yetkililer sahipleri',
      'many' as const,
    ),
  ]),
  otherOffice: words('eski yardımcısı'),
  bodies: words(
    'bakanlık bakanlığı hükümet hükümeti polis parti partisi şirket gazete gazetesi mahkeme mahkemesi komite komisyon konsey ' +
      'belediyesi meclis senato üniversite üniversitesi banka bankası ajans ajansı sendika sendikası dernek derneği vakıf vakfı ' +
      'ordu örgüt örgütü açıklama açıklaması rapor raporu mektup mektubu belge bildiri',
  ),
  texts: words('açıklama açıklaması rapor raporu mektup mektubu belge bildiri'),
  works: words('kitap roman film şarkı program dizi dergi albüm şiir adlı lakaplı sözde'),
  titles: new Map([
    ...each('bay bey', 'he' as const),
    ...each('bayan hanım', 'she' as const),
    ...each('dr. dr prof. prof doç. sayın başkan bakan general kaptan', 'any' as const),
  ]),
  courtesies: words('bay bey bayan hanım dr. dr prof. prof doç. sayın'),
  noNames: words(
    'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık evet hayır ne kim nerede nasıl neden',
  ),
  firstNames: new Map([
    ...each('ahmet mehmet mustafa ali hasan hüseyin murat emre', 'he' as const),
    ...each('ayşe fatma zeynep elif emine hatice', 'she' as const),
  ]),
  endings: { verb: /(?:dı|di|du|dü|tı|ti|tu|tü|yor)$/u, adverb: /(?:ca|ce|arak|erek)$/u },
});
