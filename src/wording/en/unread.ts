import { ranges } from './readingNotes.ts';

const READABLE = '.txt, .html, .pdf, .docx or another type that the bot reads';

/** Why a file is not read, and what its owner can do; after “it”. */
export const unread = {
  stray: (file: string, reason: string): string => `${file} is not in the folder of a dossier, and it ${reason}`,
  sameName: (folder: string): string =>
    `has the same name as a document in the folder ${folder}; rename one of the two`,
  mayNotOpen: 'cannot be opened by the bot; give the bot the right to read it',
  linkToNothing: 'is a link to a file that does not exist; put the file itself here',
  linkToItself: 'is a link that leads back to itself; put the file itself here',
  cannotOpen: (code: string): string => `cannot be opened (${code})`,
  isNoFile: 'is not a file but a device, pipe or socket; remove it',
  isEmpty: 'is empty',
  tooLarge: (size: string, limit: string): string =>
    `is too large (${size}; the limit is ${limit}); split it, or raise MAX_FILE_MB`,
  linkOut: 'is a link to somewhere outside the corpus folder; put the file itself here',
  linkToHolder: 'is a link to a folder that contains it; remove it',
  isNoOldWord: 'is not a Word 97–2003 document; save it as .docx',
  isNoRichText: 'is named .rtf but is not a Rich Text file; give it the extension of its real type',
  isNoWorkbook: 'is not an Excel workbook, or not of the kind its name says; save it as .xlsx',
  oldWorkbook: 'is an old or binary Excel workbook; save it as .xlsx',
  encryptedOffice: 'is encrypted or of an old kind; save it in the current format without a password',
  isNoOpenDocument: 'is not an OpenDocument text, presentation or workbook; give it the extension of its real type',
  isNoPresentation: 'is not a PowerPoint presentation, or not of the kind its name says; save it as .pptx',
  oldPresentation: 'is an old PowerPoint file; save it as .pptx',
  image: 'is an image; set TEXT_RECOGNITION=on to recognise its text, or put its text here',
  imageWithoutText: 'is an image without recognisable text; put its text here if it has any',
  isNoImage: 'is named as an image but is of another kind; give it the extension of its real type',
  tiff: 'is an image of a kind that the bot does not read; save it as .pdf or .png',
  largePicture: (pixels: number): string =>
    `has more than ${pixels / 1_000_000} million pixels; save it in a smaller size`,
  isNoChat:
    'is JSON but not a chat exported from Discord, Telegram or Slack; save its text as .txt, or export it in another format',
  noCues: 'is named as subtitles but has no times; give it the extension of its real type',
  isNoPdf: 'is named .pdf but is not a PDF file; download or export it again',
  encryptedOrOld: 'is encrypted, or is an old Word file; save it as .docx without a password',
  isNoWord: 'is named .docx but is not a Word file; download or export it again',
  nestedPage: 'is nested too deeply for a web page; save its text in a simpler form',
  isOtherZip: 'is a ZIP archive but not a Word document; save it as .docx from a word processor',
  isBroken: 'is broken or incomplete; download or export it again',
  packedOtherwise: 'is compressed in a way that the bot does not read; save it again',
  zipEncrypted: 'is encrypted; save it without a password',
  unpacksToMore: (megabytes: number): string => `unpacks to more than ${megabytes} MB, far more than a text; remove it`,
  pdfEncrypted: 'is encrypted; save a copy without a password',
  pdfBroken: 'is broken or incomplete; download or export it again',
  emptyPages: 'has no text on any page; download or export it again if it should have some',
  /** `pages` are numbers, ascending. `isRecognised` says whether text recognition was tried. */
  onlyPictures: (pages: readonly number[], isRecognised: boolean): string => {
    const what = pages.length === 1 ? `page ${pages.join()} is a picture` : `pages ${ranges(pages)} are pictures`;
    return isRecognised
      ? `has no text: ${what}, and no text was recognised in ${pages.length === 1 ? 'it' : 'them'}`
      : `has no text: ${what}; set TEXT_RECOGNITION=on to recognise ${pages.length === 1 ? 'its' : 'their'} text`;
  },
  partUnread: (what: string, message: string): string => `${what} cannot be read: ${message}`,
  partSlow: (what: string, seconds: number): string =>
    `${what} takes longer than ${seconds} seconds to read; export it again in a simpler form`,
  isCutShort: 'is incomplete: its end is missing; download or export it again',
  nestedContainers: (depth: number): string =>
    `is more than ${depth} levels deep inside other files; unpack it and put it here itself`,
  manyMembers: (most: number): string => `comes after the first ${most} files inside another file; split that file`,
  largeMembers: (megabytes: number): string =>
    `comes after the first ${megabytes} MB inside another file; split that file`,
  /** The name of a file inside another that has none. */
  namelessMember: 'unnamed',
  /** The reader ran out of one of its limits. */
  tooSlow: (seconds: number): string =>
    `takes longer than ${seconds} seconds to read; split it, or raise READING_SECONDS`,
  tooMuchMemory: (megabytes: number): string =>
    `needs more than ${megabytes} MB of memory to be read; split it, or raise READING_MEMORY_MB`,
  readerEnded: (how: string): string => `made the file reader stop (${how}); export it again in another format`,
  wholeFile: 'the file',
  page: (number: number): string => `page ${number}`,
  slow: (seconds: number): string => `takes longer than ${seconds} seconds to read; split it`,
  nested: 'is nested too deeply to be read; save it in a simpler form',
  isOfOtherKind: (message: string): string => `is broken, or of a kind that cannot be read: ${message}`,
  noText: 'has no text; if it has pictures of pages, run text recognition on it first',
  littleText: (letters: number): string => `has almost no text (${letters} letters); remove it, or add its text`,
  binary: 'is binary data, not text; give it the extension of its real type',
  wrongMark: (encoding: string): string => `says it is ${encoding}, but is not; save it as UTF-8`,
  nestedMarkdown: 'nests lists or quotations too deeply; save it in a simpler form',
  longParagraph: (marks: number): string =>
    `has a paragraph with more than ${marks} marks of Markdown; save it as .txt`,
  linkInArchive: 'is a link inside the archive; put the file itself there',
  packedTooSmall: 'unpacks to a suspiciously large size; remove it',
  manyEntries: (limit: number): string => `has more than ${limit} files; put only those that matter here`,
  isNoArchive: 'is named .zip but is not a ZIP archive; pack it again as .zip',
  emptyArchive: 'has no files in it',
  bookEncrypted: 'is copy-protected (DRM); get a copy without protection',
  isNoMessage: 'is named .msg but is not an Outlook message; save it again from Outlook',
  isNoWebArchive: 'has no web page in it; save the page again',
  isNoBook: 'is named .epub but is not an EPUB book; download or export it again',
  mailEncrypted: 'is encrypted; save a decrypted copy from the mail program',
  onlyQuoted: 'only quotes other messages; put those messages here',
  isNoMailbox: 'has no messages in it; export it again as .mbox',
  isNoMail: 'is not a mail: it has no mail header; save it again from the mail program',
  /** `reason` is null if there is no such folder. */
  noCorpus: (folder: string, reason: string | null): string =>
    `cannot read the corpus folder ${folder}: it ${reason ?? 'does not exist'}. Create it, with one folder for each dossier, or name another one in CORPUS_DIR.`,
  /** `extension` is empty if the name has none. */
  otherType: (extension: string): string =>
    extension === ''
      ? `has no file extension, so the bot does not know its type; name it ${READABLE}`
      : `is of a type that the bot does not read (${extension}); save it as ${READABLE}`,
  notText: {
    pdf: 'is named as text but is a PDF; give it the extension of its real type',
    zip: 'is named as text but is a ZIP archive; give it the extension of its real type',
    rtf: 'is named as text but is Rich Text; name it .rtf',
    html: 'is named as text but is a web page; name it .html',
  },
  /** `likely` is the encoding that it seems to be in; null if none is likely. */
  otherEncoding: (likely: string | null): string =>
    likely === null
      ? 'has an unknown text encoding; save it as UTF-8'
      : `seems to be encoded as ${likely}; save it as UTF-8`,
};
