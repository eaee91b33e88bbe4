import type { Translation } from '../translation.ts';
import { count, numeral } from './counting.ts';
import { ranges } from './readingNotes.ts';

const READABLE = '.txt, .html, .pdf, .docx или в другом виде, который бот читает';
const EXPORT_AGAIN = 'скачайте или выгрузите его снова';
const REAL_TYPE = 'дайте ему расширение его настоящего вида';
const PUT_ITSELF = 'положите сюда сам файл';

function seconds(number: number): string {
  return count(number, 'секунды', 'секунд', 'секунд');
}

/** Whole sentences about the file, after a colon or in brackets: in Russian no pronoun can stand before all of them. */
export const unread: NonNullable<Translation['unread']> = {
  stray: (file, reason) => `${file}: файл не в папке досье, и ${reason}`,
  sameName: (folder) => `у файла такое же имя, как у документа в папке ${folder}; переименуйте один из них`,
  mayNotOpen: 'боту нельзя открыть файл; дайте боту право читать его',
  linkToNothing: `это ссылка на файл, которого нет; ${PUT_ITSELF}`,
  linkToItself: `это ссылка, которая ведёт к самой себе; ${PUT_ITSELF}`,
  cannotOpen: (code) => `файл не открывается (${code})`,
  isNoFile: 'это не файл, а устройство, канал или сокет; уберите его',
  isEmpty: 'файл пуст',
  tooLarge: (size, limit) =>
    `файл слишком большой (${size}, а можно не больше ${limit}); разделите его или увеличьте MAX_FILE_MB`,
  linkOut: `это ссылка за пределы папки corpus; ${PUT_ITSELF}`,
  linkToHolder: 'это ссылка на папку, в которой она сама лежит; уберите её',
  isNoOldWord: 'это не документ Word 97–2003; сохраните его как .docx',
  isNoRichText: `файл назван .rtf, но это не Rich Text; ${REAL_TYPE}`,
  isNoWorkbook: 'это не книга Excel или не того вида, что в названии; сохраните её как .xlsx',
  oldWorkbook: 'это старая или двоичная книга Excel; сохраните её как .xlsx',
  encryptedOffice: 'файл зашифрован или старого вида; сохраните его в нынешнем формате без пароля',
  isNoOpenDocument: `это не текст, презентация или таблица OpenDocument; ${REAL_TYPE}`,
  isNoPresentation: 'это не презентация PowerPoint или не того вида, что в названии; сохраните её как .pptx',
  oldPresentation: 'это старый файл PowerPoint; сохраните его как .pptx',
  image: 'это изображение; включите TEXT_RECOGNITION=on, чтобы распознать текст, или положите сюда сам текст',
  imageWithoutText: 'это изображение, и текст на нём не распознан; положите сюда текст, если он есть',
  isNoImage: `файл назван как изображение, но он другого вида; ${REAL_TYPE}`,
  tiff: 'это изображение такого вида, который бот не читает; сохраните его как .pdf или .png',
  largePicture: (pixels) =>
    `в изображении больше ${numeral(pixels / 1_000_000)} млн пикселей; сохраните его в меньшем размере`,
  isNoChat:
    'это JSON, но не чат, выгруженный из Discord, Telegram или Slack; сохраните текст как .txt или выгрузите в другом формате',
  noCues: `файл назван как субтитры, но времени в нём нет; ${REAL_TYPE}`,
  isNoPdf: `файл назван .pdf, но это не PDF; ${EXPORT_AGAIN}`,
  encryptedOrOld: 'файл зашифрован, или это старый файл Word; сохраните его как .docx без пароля',
  isNoWord: `файл назван .docx, но это не Word; ${EXPORT_AGAIN}`,
  nestedPage: 'у веб-страницы слишком много вложенных уровней; сохраните её текст проще',
  isOtherZip: 'это архив ZIP, а не документ Word; сохраните его как .docx из текстового редактора',
  isBroken: `файл повреждён или неполон; ${EXPORT_AGAIN}`,
  packedOtherwise: 'файл сжат способом, который бот не читает; сохраните его снова',
  zipEncrypted: 'файл зашифрован; сохраните его без пароля',
  unpacksToMore: (megabytes) => `распакованный файл больше ${megabytes} МБ, для текста это слишком много; уберите его`,
  pdfEncrypted: 'файл зашифрован; сохраните копию без пароля',
  pdfBroken: `файл повреждён или неполон; ${EXPORT_AGAIN}`,
  emptyPages: `ни на одной странице нет текста; если он должен быть, ${EXPORT_AGAIN}`,
  onlyPictures: (pages, isRecognised) => {
    const what =
      pages.length === 1
        ? `вместо текста рисунок (страница ${ranges(pages)})`
        : `вместо текста рисунки (страницы ${ranges(pages)})`;
    return isRecognised
      ? `в файле нет текста: ${what}, и текст на них не распознан`
      : `в файле нет текста: ${what}; включите TEXT_RECOGNITION=on, чтобы распознать текст`;
  },
  partUnread: (what, message) => `${what}: прочитать нельзя: ${message}`,
  partSlow: (what, limit) => `${what}: чтение занимает больше ${seconds(limit)}; выгрузите файл снова проще`,
  isCutShort: `файл неполон: нет конца; ${EXPORT_AGAIN}`,
  nestedContainers: (depth) =>
    `файл вложен в другие глубже, чем на ${count(depth, 'уровень', 'уровня', 'уровней')}; распакуйте его и положите сюда`,
  manyMembers: (most) =>
    `в другом файле он идёт после первых ${count(most, 'файла', 'файлов', 'файлов')}; разделите тот файл`,
  largeMembers: (megabytes) => `в другом файле он идёт после первых ${megabytes} МБ; разделите тот файл`,
  namelessMember: 'без имени',
  tooSlow: (limit) => `чтение занимает больше ${seconds(limit)}; разделите файл или увеличьте READING_SECONDS`,
  tooMuchMemory: (megabytes) =>
    `для чтения нужно больше ${megabytes} МБ памяти; разделите файл или увеличьте READING_MEMORY_MB`,
  readerEnded: (how) => `чтение файла прервалось (${how}); выгрузите его в другом формате`,
  wholeFile: 'весь файл',
  page: (number) => `страница ${number}`,
  slow: (limit) => `чтение занимает больше ${seconds(limit)}; разделите файл`,
  nested: 'в файле слишком много вложенных уровней; сохраните его проще',
  isOfOtherKind: (message) => `файл повреждён или такого вида, который не читается: ${message}`,
  noText: 'в файле нет текста; если в нём изображения страниц, сначала распознайте текст',
  littleText: (letters) =>
    `в файле почти нет текста (${count(letters, 'буква', 'буквы', 'букв')}); уберите его или добавьте текст`,
  binary: `это двоичные данные, а не текст; ${REAL_TYPE}`,
  wrongMark: (encoding) => `указана кодировка ${encoding}, но файл не в ней; сохраните его в UTF-8`,
  nestedMarkdown: 'списки или цитаты вложены слишком глубоко; сохраните файл проще',
  longParagraph: (marks) =>
    `в одном абзаце больше ${count(marks, 'знака', 'знаков', 'знаков')} разметки Markdown; сохраните файл как .txt`,
  linkInArchive: 'это ссылка внутри архива; положите туда сам файл',
  packedTooSmall: 'при распаковке файл становится подозрительно большим; уберите его',
  manyEntries: (limit) => `в архиве больше ${count(limit, 'файла', 'файлов', 'файлов')}; положите сюда только нужные`,
  isNoArchive: 'файл назван .zip, но это не архив ZIP; упакуйте снова как .zip',
  emptyArchive: 'в архиве нет файлов',
  bookEncrypted: 'книга защищена от копирования (DRM); возьмите копию без защиты',
  isNoMessage: 'файл назван .msg, но это не письмо Outlook; сохраните его снова из Outlook',
  isNoWebArchive: 'в файле нет веб-страницы; сохраните страницу снова',
  isNoBook: `файл назван .epub, но это не книга EPUB; ${EXPORT_AGAIN}`,
  mailEncrypted: 'письмо зашифровано; сохраните расшифрованную копию из почтовой программы',
  onlyQuoted: 'в письме только цитаты других писем; положите сюда те письма',
  isNoMailbox: 'в файле нет писем; выгрузите его снова как .mbox',
  isNoMail: 'это не письмо: в нём нет почтового заголовка; сохраните его снова из почтовой программы',
  otherType: (extension) =>
    extension === ''
      ? `у имени файла нет расширения, и вид его неизвестен; назовите его ${READABLE}`
      : `бот не читает файлы такого вида (${extension}); сохраните его как ${READABLE}`,
  notText: {
    pdf: `файл назван как текст, но это PDF; ${REAL_TYPE}`,
    zip: `файл назван как текст, но это архив ZIP; ${REAL_TYPE}`,
    rtf: 'файл назван как текст, но это Rich Text; назовите его .rtf',
    html: 'файл назван как текст, но это веб-страница; назовите его .html',
  },
  otherEncoding: (likely) =>
    likely === null
      ? 'кодировка текста неизвестна; сохраните файл в UTF-8'
      : `похоже, кодировка текста — ${likely}; сохраните файл в UTF-8`,
};
