import type { Translation } from '../translation.ts';
import { ranges } from './readingNotes.ts';

const READABLE = 'als .txt, .html, .pdf, .docx oder in einem anderen Format, das der Bot liest';
const OWN_EXTENSION = 'gib der Datei die Endung ihres wirklichen Formats';
const AGAIN = 'lade oder exportiere sie noch einmal';

/** After the name of the file, or after a colon. */
export const unread: NonNullable<Translation['unread']> = {
  stray: (file, reason) => `${file} liegt nicht im Ordner eines Dossiers; die Datei ${reason}`,
  sameName: (folder) => `heißt wie ein Dokument im Ordner ${folder}; benenne eines von beiden um`,
  mayNotOpen: 'kann vom Bot nicht geöffnet werden; gib ihm das Recht, sie zu lesen',
  linkToNothing: 'ist ein Verweis auf eine Datei, die es nicht gibt; lege die Datei selbst hierher',
  linkToItself: 'ist ein Verweis, der auf sich selbst zurückführt; lege die Datei selbst hierher',
  cannotOpen: (code) => `kann nicht geöffnet werden (${code})`,
  isNoFile: 'ist keine Datei, sondern ein Gerät, eine Pipe oder ein Socket; entferne sie',
  isEmpty: 'ist leer',
  tooLarge: (size, limit) =>
    `ist zu groß (${size}; möglich sind höchstens ${limit}); teile sie auf, oder setze MAX_FILE_MB höher`,
  linkOut: 'ist ein Verweis auf etwas außerhalb des Ordners der Dossiers; lege die Datei selbst hierher',
  linkToHolder: 'ist ein Verweis auf einen Ordner, in dem sie selbst liegt; entferne ihn',
  isNoOldWord: 'ist kein Dokument aus Word 97–2003; speichere sie als .docx',
  isNoRichText: `heißt .rtf, ist aber kein Rich Text; ${OWN_EXTENSION}`,
  isNoWorkbook: 'ist keine Excel-Arbeitsmappe oder keine der Art, die ihr Name nennt; speichere sie als .xlsx',
  oldWorkbook: 'ist eine alte oder binäre Excel-Arbeitsmappe; speichere sie als .xlsx',
  encryptedOffice: 'ist verschlüsselt oder in einem alten Format; speichere sie im heutigen Format ohne Kennwort',
  isNoOpenDocument: `ist kein Text, keine Präsentation und keine Tabelle im Format OpenDocument; ${OWN_EXTENSION}`,
  isNoPresentation: 'ist keine PowerPoint-Präsentation oder keine der Art, die ihr Name nennt; speichere sie als .pptx',
  oldPresentation: 'ist eine alte PowerPoint-Datei; speichere sie als .pptx',
  image: 'ist ein Bild; setze TEXT_RECOGNITION=on, damit der Text darin erkannt wird, oder lege den Text hierher',
  imageWithoutText: 'ist ein Bild ohne erkennbaren Text; lege den Text hierher, falls es welchen zeigt',
  isNoImage: `heißt wie ein Bild, ist aber etwas anderes; ${OWN_EXTENSION}`,
  tiff: 'ist ein Bild in einem Format, das der Bot nicht liest; speichere sie als .pdf oder .png',
  largePicture: (pixels) => `hat mehr als ${pixels / 1_000_000} Millionen Bildpunkte; speichere sie kleiner`,
  isNoChat:
    'ist JSON, aber kein exportierter Chat aus Discord, Telegram oder Slack; speichere den Text als .txt, oder exportiere ihn in einem anderen Format',
  noCues: `heißt wie Untertitel, enthält aber keine Zeiten; ${OWN_EXTENSION}`,
  isNoPdf: `heißt .pdf, ist aber keine PDF-Datei; ${AGAIN}`,
  encryptedOrOld: 'ist verschlüsselt oder eine alte Word-Datei; speichere sie als .docx ohne Kennwort',
  isNoWord: `heißt .docx, ist aber keine Word-Datei; ${AGAIN}`,
  nestedPage: 'ist für eine Webseite zu tief verschachtelt; speichere den Text in einer einfacheren Form',
  isOtherZip: 'ist ein ZIP-Archiv, aber kein Word-Dokument; speichere sie aus einer Textverarbeitung als .docx',
  isBroken: `ist beschädigt oder unvollständig; ${AGAIN}`,
  packedOtherwise: 'ist auf eine Art gepackt, die der Bot nicht liest; speichere sie noch einmal',
  zipEncrypted: 'ist verschlüsselt; speichere sie ohne Kennwort',
  unpacksToMore: (megabytes) => `ergibt entpackt mehr als ${megabytes} MB, weit mehr als ein Text; entferne sie`,
  pdfEncrypted: 'ist verschlüsselt; speichere eine Kopie ohne Kennwort',
  pdfBroken: `ist beschädigt oder unvollständig; ${AGAIN}`,
  emptyPages: `hat auf keiner Seite Text; falls sie welchen haben sollte: ${AGAIN}`,
  onlyPictures: (pages, isRecognised) => {
    const isOne = pages.length === 1;
    const what = isOne ? `Seite ${pages.join()} ist ein Bild` : `die Seiten ${ranges(pages)} sind Bilder`;
    return isRecognised
      ? `hat keinen Text: ${what}, und darin wurde kein Text erkannt`
      : `hat keinen Text: ${what}; setze TEXT_RECOGNITION=on, damit der Text darin erkannt wird`;
  },
  partUnread: (what, message) => `ist nicht ganz lesbar, es scheitert hier: ${what} (${message})`,
  partSlow: (what, seconds) =>
    `braucht beim Lesen zu lange (${what}: mehr als ${seconds} Sekunden); exportiere sie noch einmal in einer einfacheren Form`,
  isCutShort: `ist unvollständig, ihr Ende fehlt; ${AGAIN}`,
  nestedContainers: (depth) =>
    `liegt mehr als ${depth} Ebenen tief in anderen Dateien; entpacke sie und lege sie selbst hierher`,
  manyMembers: (most) => `kommt nach den ersten ${most} Dateien in einer anderen Datei; teile jene Datei auf`,
  largeMembers: (megabytes) => `kommt nach den ersten ${megabytes} MB in einer anderen Datei; teile jene Datei auf`,
  namelessMember: 'ohne Namen',
  tooSlow: (seconds) =>
    `braucht beim Lesen länger als ${seconds} Sekunden; teile sie auf, oder setze READING_SECONDS höher`,
  tooMuchMemory: (megabytes) =>
    `braucht beim Lesen mehr als ${megabytes} MB Arbeitsspeicher; teile sie auf, oder setze READING_MEMORY_MB höher`,
  readerEnded: (how) =>
    `hat das Leseprogramm zum Absturz gebracht (${how}); exportiere sie noch einmal in einem anderen Format`,
  wholeFile: 'die ganze Datei',
  page: (number) => `Seite ${number}`,
  slow: (seconds) => `braucht beim Lesen länger als ${seconds} Sekunden; teile sie auf`,
  nested: 'ist zu tief verschachtelt; speichere sie in einer einfacheren Form',
  isOfOtherKind: (message) => `ist beschädigt oder von einer Art, die nicht gelesen werden kann: ${message}`,
  noText: 'hat keinen Text; falls sie Bilder von Seiten enthält, lass erst eine Texterkennung darüber laufen',
  littleText: (letters) => `hat fast keinen Text (${letters} Buchstaben); entferne sie, oder füge ihren Text hinzu`,
  binary: `enthält binäre Daten, keinen Text; ${OWN_EXTENSION}`,
  wrongMark: (encoding) => `gibt sich als ${encoding} aus, ist es aber nicht; speichere sie als UTF-8`,
  nestedMarkdown: 'verschachtelt Listen oder eingerückte Zitate zu tief; speichere sie in einer einfacheren Form',
  longParagraph: (marks) =>
    `hat einen Absatz mit mehr als ${marks} Zeichen der Auszeichnung (Markdown); speichere sie als .txt`,
  linkInArchive: 'ist ein Verweis innerhalb des Archivs; lege dort die Datei selbst hinein',
  packedTooSmall: 'wird entpackt verdächtig groß; entferne sie',
  manyEntries: (limit) => `enthält mehr als ${limit} Dateien; lege nur die hierher, auf die es ankommt`,
  isNoArchive: 'heißt .zip, ist aber kein ZIP-Archiv; packe es noch einmal als .zip',
  emptyArchive: 'enthält keine Dateien',
  bookEncrypted: 'ist kopiergeschützt (DRM); besorge ein Exemplar ohne Schutz',
  isNoMessage: 'heißt .msg, ist aber keine Nachricht aus Outlook; speichere sie noch einmal aus Outlook',
  isNoWebArchive: 'enthält keine Webseite; speichere die Seite noch einmal',
  isNoBook: `heißt .epub, ist aber kein EPUB-Buch; ${AGAIN}`,
  mailEncrypted: 'ist verschlüsselt; speichere aus dem Mailprogramm eine entschlüsselte Kopie',
  onlyQuoted: 'zitiert nur andere Nachrichten; lege jene Nachrichten hierher',
  isNoMailbox: 'enthält keine Nachrichten; exportiere sie noch einmal als .mbox',
  isNoMail: 'ist keine E-Mail: ihr fehlen die Kopfzeilen; speichere sie noch einmal aus dem Mailprogramm',
  otherType: (extension) =>
    extension === ''
      ? `hat keine Endung, daher kennt der Bot ihr Format nicht; speichere sie ${READABLE}`
      : `ist in einem Format, das der Bot nicht liest (${extension}); speichere sie ${READABLE}`,
  notText: {
    pdf: `heißt wie ein Text, ist aber ein PDF; ${OWN_EXTENSION}`,
    zip: `heißt wie ein Text, ist aber ein ZIP-Archiv; ${OWN_EXTENSION}`,
    rtf: 'heißt wie ein Text, ist aber Rich Text; gib der Datei die Endung .rtf',
    html: 'heißt wie ein Text, ist aber eine Webseite; gib der Datei die Endung .html',
  },
  otherEncoding: (likely) =>
    likely === null
      ? 'hat eine unbekannte Kodierung; speichere sie als UTF-8'
      : `ist wohl als ${likely} kodiert; speichere sie als UTF-8`,
};
