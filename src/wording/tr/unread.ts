import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';
import { ranges } from './readingNotes.ts';

const READABLE = '.txt, .html, .pdf, .docx ya da botun okuduğu başka bir tür';
const OWN_EXTENSION = 'gerçek türünün uzantısını ver';
const AGAIN = 'yeniden indir ya da dışa aktar';

/** After the name of the file and a colon or a dash. */
export const unread: NonNullable<Translation['unread']> = {
  stray: (file, reason) => `${file} bir dosyanın klasöründe değil; ayrıca: ${reason}`,
  sameName: (folder) => `${folder} klasöründeki bir belgeyle aynı adda; ikisinden birinin adını değiştir`,
  mayNotOpen: 'bot açamıyor; bota okuma izni ver',
  linkToNothing: 'var olmayan bir dosyaya bağlantı; buraya dosyanın kendisini koy',
  linkToItself: 'kendine dönen bir bağlantı; buraya dosyanın kendisini koy',
  cannotOpen: (code) => `açılamıyor (${code})`,
  isNoFile: 'dosya değil; aygıt, boru ya da soket; kaldır',
  isEmpty: 'boş',
  tooLarge: (size, limit) => `çok büyük (${size}; sınır ${limit}); böl ya da MAX_FILE_MB değerini yükselt`,
  linkOut: 'belge klasörünün dışına bağlantı; buraya dosyanın kendisini koy',
  linkToHolder: 'onu içeren bir klasöre bağlantı; kaldır',
  isNoOldWord: 'Word 97–2003 belgesi değil; .docx olarak kaydet',
  isNoRichText: `adı .rtf, ama Rich Text değil; ${OWN_EXTENSION}`,
  isNoWorkbook: 'Excel çalışma kitabı değil ya da adının söylediği türden değil; .xlsx olarak kaydet',
  oldWorkbook: 'eski ya da ikili bir Excel çalışma kitabı; .xlsx olarak kaydet',
  encryptedOffice: 'şifreli ya da eski türden; güncel biçimde, parolasız kaydet',
  isNoOpenDocument: `OpenDocument metni, sunusu ya da çalışma kitabı değil; ${OWN_EXTENSION}`,
  isNoPresentation: 'PowerPoint sunusu değil ya da adının söylediği türden değil; .pptx olarak kaydet',
  oldPresentation: 'eski bir PowerPoint dosyası; .pptx olarak kaydet',
  image: 'bir resim; metnini tanımak için TEXT_RECOGNITION=on yap ya da metnini buraya koy',
  imageWithoutText: 'tanınabilir metni olmayan bir resim; metni varsa buraya koy',
  isNoImage: `adı resim, ama başka türden; ${OWN_EXTENSION}`,
  tiff: 'botun okumadığı türden bir resim; .pdf ya da .png olarak kaydet',
  largePicture: (pixels) => `${numeral(pixels / 1_000_000)} milyon pikselden büyük; daha küçük boyutta kaydet`,
  isNoChat:
    'JSON, ama Discord, Telegram ya da Slack’ten dışa aktarılmış bir sohbet değil; metnini .txt olarak kaydet ya da başka biçimde dışa aktar',
  noCues: `adı altyazı, ama zamanları yok; ${OWN_EXTENSION}`,
  isNoPdf: `adı .pdf, ama PDF değil; ${AGAIN}`,
  encryptedOrOld: 'şifreli ya da eski bir Word dosyası; .docx olarak, parolasız kaydet',
  isNoWord: `adı .docx, ama Word dosyası değil; ${AGAIN}`,
  nestedPage: 'bir web sayfası için çok derin iç içe; metnini daha yalın bir biçimde kaydet',
  isOtherZip: 'ZIP arşivi, ama Word belgesi değil; bir kelime işlemciden .docx olarak kaydet',
  isBroken: `bozuk ya da eksik; ${AGAIN}`,
  packedOtherwise: 'botun okumadığı bir yolla sıkıştırılmış; yeniden kaydet',
  zipEncrypted: 'şifreli; parolasız kaydet',
  unpacksToMore: (megabytes) =>
    `açıldığında ${numeral(megabytes)} MB sınırını aşıyor; bir metin için çok fazla; kaldır`,
  pdfEncrypted: 'şifreli; parolasız bir kopya kaydet',
  pdfBroken: `bozuk ya da eksik; ${AGAIN}`,
  emptyPages: `hiçbir sayfasında metin yok; olması gerekiyorsa ${AGAIN}`,
  onlyPictures: (pages, isRecognised) => {
    const what = `resim olan ${pages.length === 1 ? 'sayfa' : 'sayfalar'}: ${ranges(pages)}`;
    return isRecognised
      ? `metni yok (${what}); metin de tanınamadı`
      : `metni yok (${what}); metni tanımak için TEXT_RECOGNITION=on yap`;
  },
  partUnread: (what, message) => `${what} okunamıyor: ${message}`,
  partSlow: (what, seconds) =>
    `${what} için ${numeral(seconds)} saniye yetmiyor; daha yalın bir biçimde yeniden dışa aktar`,
  isCutShort: `eksik: sonu yok; ${AGAIN}`,
  nestedContainers: (depth) =>
    `başka dosyaların ${numeral(depth)} düzeyden daha derininde; çıkar ve kendisini buraya koy`,
  manyMembers: (most) => `başka bir dosyanın içindeki ilk ${numeral(most)} dosyadan sonra geliyor; o dosyayı böl`,
  largeMembers: (megabytes) =>
    `başka bir dosyanın içindeki ilk ${numeral(megabytes)} MB’den sonra geliyor; o dosyayı böl`,
  namelessMember: 'adsız',
  tooSlow: (seconds) =>
    `okunması ${numeral(seconds)} saniyeden uzun sürüyor; böl ya da READING_SECONDS değerini yükselt`,
  tooMuchMemory: (megabytes) =>
    `okumak için ${numeral(megabytes)} MB’den fazla bellek gerekiyor; böl ya da READING_MEMORY_MB değerini yükselt`,
  readerEnded: (how) => `dosya okuyucuyu durdurdu (${how}); başka bir biçimde yeniden dışa aktar`,
  wholeFile: 'dosyanın tümü',
  page: (number) => `sayfa ${number}`,
  slow: (seconds) => `okunması ${numeral(seconds)} saniyeden uzun sürüyor; böl`,
  nested: 'okunamayacak kadar derin iç içe; daha yalın bir biçimde kaydet',
  isOfOtherKind: (message) => `bozuk ya da okunamayan türden: ${message}`,
  noText: 'metni yok; sayfa resimleri içeriyorsa önce metin tanıma uygula',
  littleText: (letters) => `neredeyse hiç metni yok (${numeral(letters)} harf); kaldır ya da metnini ekle`,
  binary: `metin değil, ikili veri; ${OWN_EXTENSION}`,
  wrongMark: (encoding) => `${encoding} olduğu yazıyor, ama değil; UTF-8 olarak kaydet`,
  nestedMarkdown: 'listeler ya da alıntılar çok derin iç içe; daha yalın bir biçimde kaydet',
  longParagraph: (marks) => `bir paragrafında ${numeral(marks)} Markdown işaretinden fazlası var; .txt olarak kaydet`,
  linkInArchive: 'arşivin içinde bir bağlantı; oraya dosyanın kendisini koy',
  packedTooSmall: 'açıldığında kuşkulu ölçüde büyüyor; kaldır',
  manyEntries: (limit) => `${numeral(limit)} dosyadan fazlasını içeriyor; buraya yalnızca önemli olanları koy`,
  isNoArchive: 'adı .zip, ama ZIP arşivi değil; .zip olarak yeniden paketle',
  emptyArchive: 'içinde dosya yok',
  bookEncrypted: 'kopya korumalı (DRM); korumasız bir kopya edin',
  isNoMessage: 'adı .msg, ama Outlook iletisi değil; Outlook’tan yeniden kaydet',
  isNoWebArchive: 'içinde web sayfası yok; sayfayı yeniden kaydet',
  isNoBook: `adı .epub, ama EPUB kitabı değil; ${AGAIN}`,
  mailEncrypted: 'şifreli; e-posta programından şifresi çözülmüş bir kopya kaydet',
  onlyQuoted: 'yalnızca başka mesajları alıntılıyor; o mesajları buraya koy',
  isNoMailbox: 'içinde mesaj yok; .mbox olarak yeniden dışa aktar',
  isNoMail: 'e-posta değil: e-posta başlığı yok; e-posta programından yeniden kaydet',
  otherType: (extension) =>
    extension === ''
      ? `uzantısı yok; bu yüzden bot türünü bilmiyor; şu uzantılardan birini ver: ${READABLE}`
      : `botun okumadığı bir tür (${extension}); şunlardan biri olarak kaydet: ${READABLE}`,
  notText: {
    pdf: `adı metin, ama PDF; ${OWN_EXTENSION}`,
    zip: `adı metin, ama ZIP arşivi; ${OWN_EXTENSION}`,
    rtf: 'adı metin, ama Rich Text; uzantısını .rtf yap',
    html: 'adı metin, ama web sayfası; uzantısını .html yap',
  },
  otherEncoding: (likely) =>
    likely === null
      ? 'metin kodlaması bilinmiyor; UTF-8 olarak kaydet'
      : `kodlaması ${likely} gibi görünüyor; UTF-8 olarak kaydet`,
};
