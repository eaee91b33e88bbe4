import type { Translation } from '../translation.ts';
import { ranges } from './readingNotes.ts';

const READABLE = '.txt, .html, .pdf, .docx u otro tipo que el bot lea';
const REAL_TYPE = 'dale la extensión de su tipo real';
const AGAIN = 'descárgalo o expórtalo de nuevo';
const HERE = 'pon aquí el propio archivo';
const SIMPLER = 'guárdalo en una forma más sencilla';

/** Why a file is not read, and what its owner can do; after a colon. */
export const unread: NonNullable<Translation['unread']> = {
  stray: (file, reason) => `${file} no está en la carpeta de archivos de un dossier, y además: ${reason}`,
  sameName: (folder) =>
    `tiene el mismo nombre que un documento de la carpeta de archivos ${folder}; cambia el nombre de uno de los dos`,
  mayNotOpen: 'el bot no puede abrirlo; dale al bot permiso para leerlo',
  linkToNothing: `es un enlace a un archivo que no existe; ${HERE}`,
  linkToItself: `es un enlace que vuelve a sí mismo; ${HERE}`,
  cannotOpen: (code) => `no se puede abrir (${code})`,
  isNoFile: 'no es un archivo sino un dispositivo, una tubería o un socket; quítalo',
  isEmpty: 'está vacío',
  tooLarge: (size, limit) => `es demasiado grande (${size}; el límite es ${limit}); divídelo, o sube MAX_FILE_MB`,
  linkOut: `es un enlace a un lugar fuera de la carpeta de los dossieres; ${HERE}`,
  linkToHolder: 'es un enlace a una carpeta que lo contiene; quítalo',
  isNoOldWord: 'no es un documento de Word 97–2003; guárdalo como .docx',
  isNoRichText: `se llama .rtf pero no es un archivo Rich Text; ${REAL_TYPE}`,
  isNoWorkbook: 'no es un libro de Excel, o no del tipo que dice su nombre; guárdalo como .xlsx',
  oldWorkbook: 'es un libro de Excel antiguo o binario; guárdalo como .xlsx',
  encryptedOffice: 'está cifrado o es de un tipo antiguo; guárdalo en el formato actual y sin contraseña',
  isNoOpenDocument: `no es un texto, una presentación ni una hoja de cálculo OpenDocument; ${REAL_TYPE}`,
  isNoPresentation: 'no es una presentación de PowerPoint, o no del tipo que dice su nombre; guárdalo como .pptx',
  oldPresentation: 'es un archivo antiguo de PowerPoint; guárdalo como .pptx',
  image: 'es una imagen; pon TEXT_RECOGNITION=on para reconocer su texto, o pon aquí su texto',
  imageWithoutText: 'es una imagen sin texto reconocible; pon aquí su texto si lo tiene',
  isNoImage: `se llama como una imagen pero es de otro tipo; ${REAL_TYPE}`,
  tiff: 'es una imagen de un tipo que el bot no lee; guárdala como .pdf o .png',
  largePicture: (pixels) => `tiene más de ${pixels / 1_000_000} millones de píxeles; guárdalo más pequeño`,
  isNoChat:
    'es JSON pero no un chat exportado de Discord, Telegram o Slack; guarda su texto como .txt, o expórtalo en otro formato',
  noCues: `se llama como unos subtítulos pero no tiene tiempos; ${REAL_TYPE}`,
  isNoPdf: `se llama .pdf pero no es un archivo PDF; ${AGAIN}`,
  encryptedOrOld: 'está cifrado, o es un archivo antiguo de Word; guárdalo como .docx sin contraseña',
  isNoWord: `se llama .docx pero no es un archivo de Word; ${AGAIN}`,
  nestedPage: 'tiene demasiados niveles para una página web; guarda su texto en una forma más sencilla',
  isOtherZip: 'es un archivo ZIP pero no un documento de Word; guárdalo como .docx desde un procesador de textos',
  isBroken: `está dañado o incompleto; ${AGAIN}`,
  packedOtherwise: 'está comprimido de una manera que el bot no lee; guárdalo de nuevo',
  zipEncrypted: 'está cifrado; guárdalo sin contraseña',
  unpacksToMore: (megabytes) => `descomprimido ocupa más de ${megabytes} MB, mucho más que un texto; quítalo`,
  pdfEncrypted: 'está cifrado; guarda una copia sin contraseña',
  pdfBroken: `está dañado o incompleto; ${AGAIN}`,
  emptyPages: `no tiene texto en ninguna página; si debería tenerlo, ${AGAIN}`,
  onlyPictures: (pages, isRecognised) => {
    const what =
      pages.length === 1 ? `la página ${pages.join()} es una imagen` : `las páginas ${ranges(pages)} son imágenes`;
    return isRecognised
      ? `no tiene texto: ${what}, y no se reconoció texto en ${pages.length === 1 ? 'ella' : 'ellas'}`
      : `no tiene texto: ${what}; pon TEXT_RECOGNITION=on para reconocer su texto`;
  },
  partUnread: (what, message) => `${what} no se puede leer: ${message}`,
  partSlow: (what, seconds) =>
    `leer ${what} tarda más de ${seconds} segundos; expórtalo de nuevo en una forma más sencilla`,
  isCutShort: `está incompleto: le falta el final; ${AGAIN}`,
  nestedContainers: (depth) =>
    `está a más de ${depth} niveles dentro de otros archivos; sácalo y ponlo aquí directamente`,
  manyMembers: (most) => `viene después de los primeros ${most} archivos dentro de otro; divide ese archivo`,
  largeMembers: (megabytes) => `viene después de los primeros ${megabytes} MB dentro de otro; divide ese archivo`,
  namelessMember: 'sin nombre',
  tooSlow: (seconds) => `leerlo tarda más de ${seconds} segundos; divídelo, o sube READING_SECONDS`,
  tooMuchMemory: (megabytes) => `leerlo necesita más de ${megabytes} MB de memoria; divídelo, o sube READING_MEMORY_MB`,
  readerEnded: (how) => `hizo parar al lector de archivos (${how}); expórtalo de nuevo en otro formato`,
  wholeFile: 'el archivo',
  page: (number) => `la página ${number}`,
  slow: (seconds) => `leerlo tarda más de ${seconds} segundos; divídelo`,
  nested: `tiene demasiados niveles para leerlo; ${SIMPLER}`,
  isOfOtherKind: (message) => `está dañado, o es de un tipo que no se puede leer: ${message}`,
  noText: 'no tiene texto; si son imágenes de páginas, pásale antes el reconocimiento de texto',
  littleText: (letters) => `casi no tiene texto (${letters} letras); quítalo, o añade su texto`,
  binary: `son datos binarios, no texto; ${REAL_TYPE}`,
  wrongMark: (encoding) => `dice que es ${encoding}, pero no lo es; guárdalo como UTF-8`,
  nestedMarkdown: `tiene listas o citas con demasiados niveles; ${SIMPLER}`,
  longParagraph: (marks) => `tiene un párrafo con más de ${marks} signos de Markdown; guárdalo como .txt`,
  linkInArchive: 'es un enlace dentro del archivo comprimido; pon allí el propio archivo',
  packedTooSmall: 'descomprimido ocupa sospechosamente mucho; quítalo',
  manyEntries: (limit) => `tiene más de ${limit} archivos; pon aquí solo los que importan`,
  isNoArchive: 'se llama .zip pero no es un archivo ZIP; comprímelo de nuevo como .zip',
  emptyArchive: 'no contiene ningún archivo',
  bookEncrypted: 'tiene protección contra copia (DRM); consigue una copia sin protección',
  isNoMessage: 'se llama .msg pero no es un mensaje de Outlook; guárdalo de nuevo desde Outlook',
  isNoWebArchive: 'no contiene ninguna página web; guarda la página de nuevo',
  isNoBook: `se llama .epub pero no es un libro EPUB; ${AGAIN}`,
  mailEncrypted: 'está cifrado; guarda una copia descifrada desde el programa de correo',
  onlyQuoted: 'solo cita otros mensajes; pon aquí esos mensajes',
  isNoMailbox: 'no contiene ningún mensaje; expórtalo de nuevo como .mbox',
  isNoMail: 'no es un correo: no tiene cabecera de correo; guárdalo de nuevo desde el programa de correo',
  noCorpus: (folder, reason) =>
    `no se puede leer la carpeta de los dossieres ${folder}: ${reason ?? 'no existe'}. Créala, con una carpeta para cada dossier, o nombra otra en CORPUS_DIR.`,
  otherType: (extension) =>
    extension === ''
      ? `no tiene extensión, así que el bot no conoce su tipo; llámalo ${READABLE}`
      : `es de un tipo que el bot no lee (${extension}); guárdalo como ${READABLE}`,
  notText: {
    pdf: `se llama como texto pero es un PDF; ${REAL_TYPE}`,
    zip: `se llama como texto pero es un archivo ZIP; ${REAL_TYPE}`,
    rtf: 'se llama como texto pero es Rich Text; llámalo .rtf',
    html: 'se llama como texto pero es una página web; llámalo .html',
  },
  otherEncoding: (likely) =>
    likely === null
      ? 'tiene una codificación de texto desconocida; guárdalo como UTF-8'
      : `parece codificado como ${likely}; guárdalo como UTF-8`,
};
