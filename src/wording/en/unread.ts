import { ranges } from './readingNotes.ts';

const READABLE = '.txt, .html, .pdf, .docx or another type that is read';

/** Why a file is not read, and what its owner can do; after “it”. */
export const unread = {
  stray: (file: string, reason: string): string =>
    `${file}, which is beside the folders of the dossiers, ${reason}. It makes no dossier of its own`,
  sameName: (folder: string): string =>
    `has the same name as a document in the folder ${folder}; rename one of the two`,
  mayNotOpen: 'may not be opened by the bot; give it the right to read',
  linkToNothing: 'is a link to nothing; put the file itself here',
  linkToItself: 'is a link that leads back to itself; put the file itself here',
  cannotOpen: (code: string): string => `cannot be opened (${code})`,
  isNoFile: 'is not a file but a device, pipe or socket; remove it',
  isEmpty: 'is empty',
  tooLarge: (size: string, limit: string): string => `is ${size}; the limit is ${limit}: split it or raise MAX_FILE_MB`,
  linkOut: 'is a link out of the corpus folder; put the file itself here',
  linkToHolder: 'is a link to a folder that holds it; remove it',
  isNoOldWord: 'is not a document of Word 97 to 2003, or is older; save it as .docx',
  isNoRichText: 'is named .rtf but is not a Rich Text file; give it the extension of its real type',
  isNoWorkbook: 'is not a workbook of Excel, or of another kind than its name says; save it as .xlsx',
  oldWorkbook: 'is a workbook of an old or binary kind; save it as .xlsx',
  encryptedOffice: 'is encrypted, or is of an old kind; save it in the current format without a password',
  isNoOpenDocument: 'is not a text, presentation or workbook of OpenDocument; give it the extension of its real type',
  isNoPresentation: 'is not a presentation of PowerPoint, or of another kind than its name says; save it as .pptx',
  oldPresentation: 'is an old PowerPoint file; save it as .pptx',
  image: 'is an image; set TEXT_RECOGNITION=on to have its text recognised, or put its text here',
  imageWithoutText: 'is an image in which no text was recognised; put its text here if it has one',
  isNoImage: 'is named as an image but is of another kind; give it the extension of its real type',
  tiff: 'is an image of a kind that is not read; save it as .pdf or .png',
  largePicture: (pixels: number): string =>
    `has more than ${pixels / 1_000_000} million pixels; save it in a smaller size`,
  isNoChat:
    'is JSON but no chat that Discord, Telegram or Slack exported; save its text as .txt, or export it in another form',
  noCues: 'is named as subtitles but has no times; give it the extension of its real type',
  isNoPdf: 'is named .pdf but is not a PDF file; fetch or export it again',
  encryptedOrOld: 'is encrypted, or is an old Word file; save it as .docx without a password',
  isNoWord: 'is named .docx but is not a Word file; fetch or export it again',
  nestedPage: 'is nested too deeply to be a page for people; save its text in a simpler form',
  isOtherZip: 'is a ZIP archive but not a Word document; save it as .docx from a word processor',
  isBroken: 'is cut short or broken; fetch or export it again',
  packedOtherwise: 'is packed in a way that is not read; save it again',
  zipEncrypted: 'is encrypted; save it without a password',
  unpacksToMore: (megabytes: number): string => `unpacks to more than ${megabytes} MB, as no text does; remove it`,
  pdfEncrypted: 'is encrypted; save a copy without a password',
  pdfBroken: 'is broken or cut short; fetch or export it again',
  emptyPages: 'holds no text on any page; fetch or export it again if it should',
  /** `pages` are numbers, ascending. `isRecognised` says whether text recognition was tried. */
  onlyPictures: (pages: readonly number[], isRecognised: boolean): string => {
    const what = pages.length === 1 ? `page ${pages.join()} is a picture` : `pages ${ranges(pages)} are pictures`;
    return isRecognised
      ? `holds no text: ${what}, and no text was recognised in ${pages.length === 1 ? 'it' : 'them'}`
      : `holds no text: ${what}; set TEXT_RECOGNITION=on to have ${pages.length === 1 ? 'its' : 'their'} text recognised`;
  },
  partUnread: (what: string, message: string): string => `${what} cannot be read: ${message}`,
  partSlow: (what: string, seconds: number): string =>
    `${what} takes longer than ${seconds} seconds to read; export it again in a simpler form`,
  isCutShort: 'is cut short: its end mark is missing; fetch or export it again',
  nestedContainers: (depth: number): string =>
    `is more than ${depth} files deep inside others; unpack it and put it here itself`,
  manyMembers: (most: number): string => `is beyond the first ${most} files inside another; split that one`,
  largeMembers: (megabytes: number): string =>
    `is beyond the first ${megabytes} MB of files inside another; split that one`,
  /** The name of a file inside another that has none. */
  namelessMember: 'unnamed',
  /** The reader ran out of one of its limits. */
  tooSlow: (seconds: number): string =>
    `takes longer than ${seconds} seconds to read; split it, or raise READING_SECONDS`,
  tooMuchMemory: (megabytes: number): string =>
    `needs more than ${megabytes} MB of memory to be read; split it, or raise READING_MEMORY_MB`,
  readerEnded: (how: string): string => `ended the program that reads files (${how}); export it again in another form`,
  wholeFile: 'the file',
  page: (number: number): string => `page ${number}`,
  slow: (seconds: number): string => `takes longer than ${seconds} seconds to read; split it`,
  nested: 'is nested too deeply to be read; save it in a simpler form',
  isOfOtherKind: (message: string): string => `is broken, or of a kind that cannot be read: ${message}`,
  noText: 'holds no text; if it shows pictures of pages, run text recognition on it first',
  littleText: (letters: number): string => `holds almost no text (${letters} letters); remove it or add its text`,
  binary: 'holds binary data, not text; give it the extension of its real type',
  wrongMark: (encoding: string): string => `is marked as ${encoding} but cannot be read as that; save it as UTF-8`,
  nestedMarkdown: 'nests lists or quotations too deeply; save it in a simpler form',
  longParagraph: (marks: number): string =>
    `has a paragraph with more than ${marks} marks of Markdown; save it as .txt`,
  linkInArchive: 'is a link inside the archive; put the file itself there',
  packedTooSmall: 'unpacks to far more than it is packed in, as no document does; remove it',
  manyEntries: (limit: number): string => `holds more than ${limit} files; put those that matter into one folder`,
  isNoArchive: 'is named .zip but is not a ZIP archive; pack it again as .zip',
  emptyArchive: 'holds no files',
  bookEncrypted: 'is protected against copying (DRM); get a copy without protection',
  isNoMessage: 'is named .msg but is not a message of Outlook; save it again from Outlook',
  isNoWebArchive: 'holds no web page; save the page again',
  isNoBook: 'is named .epub but is not an EPUB book; fetch or export it again',
  mailEncrypted: 'is encrypted; save a decrypted copy from the mail program',
  onlyQuoted: 'holds only messages that it quotes; put these here themselves',
  isNoMailbox: 'holds no message of a mailbox; export it again as .mbox',
  isNoMail: 'has no header of a mail; save it again from the mail program',
  /** `reason` is null if there is no such folder. */
  noCorpus: (folder: string, reason: string | null): string =>
    `cannot read the corpus folder ${folder}: it ${reason ?? 'does not exist'}. Create it, with one folder a dossier, or name another in CORPUS_DIR.`,
  /** `extension` is empty if the name has none. */
  otherType: (extension: string): string =>
    extension === ''
      ? `has no extension, so its type is not known; name it ${READABLE}`
      : `is of a type that is not read (${extension}); save it as ${READABLE}`,
  notText: {
    pdf: 'is named as text but is a PDF; give it the extension of its real type',
    zip: 'is named as text but is a ZIP archive; give it the extension of its real type',
    rtf: 'is named as text but is Rich Text; name it .rtf',
    html: 'is named as text but is a web page; name it .html',
  },
  /** `likely` is the encoding that it seems to be in; null if none is likely. */
  otherEncoding: (likely: string | null): string =>
    likely === null
      ? 'is in an encoding that cannot be told; save it as UTF-8'
      : `looks like ${likely}; save it as UTF-8`,
};
