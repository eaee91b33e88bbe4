import type { Translation } from '../translation.ts';
import { count } from './counting.ts';

/** Most documents of one file that are named. */
const MOST_NAMED = 5;

/** Documents that come from chat, and those that are taken out. */
export const adding: NonNullable<Translation['adding']> = {
  isEmpty: (file) => `“${file}” está vacío. Adjunta un archivo con contenido.`,
  unknownType: (file) =>
    `El bot no puede leer archivos como “${file}”. Adjunta un texto, página web, PDF, Word, OpenDocument o Excel, una presentación, un correo, un libro electrónico, subtítulos o un archivo comprimido.`,
  tooManyWait: (most) => `Ya hay ${most} archivos que esperan una decisión. Conserva o descarta antes alguno.`,
  tooManyOfYours: (most) =>
    `Ya hay ${most} archivos tuyos que esperan. Conserva o descarta antes alguno. /dossier staged los lista.`,
  waitsNoMore:
    'Este archivo ya no espera. Se conservó o se descartó, o se borró porque nadie decidió en un día. Añádelo de nuevo si lo necesitas.',
  noFolder: (dossier) => `La carpeta de archivos del dossier “${dossier}” ya no existe. Pregunta a quien opera el bot.`,
  noFile: (file) => `El dossier no tiene ningún archivo “${file}”. /source lista sus documentos.`,
  notRemoved: 'Ese archivo ya no está entre los retirados. /dossier removed los lista.',
  nameTaken: (file) => `El dossier tiene ahora otro archivo llamado “${file}”. Retira ese antes, o cámbiale el nombre.`,
  isReadOnly: (dossier) =>
    `No se cambió nada: el bot no puede escribir en la carpeta de archivos de “${dossier}”. Quien opera el bot puede permitirlo.`,
  isFull: 'No se cambió nada: el disco del bot está lleno. Avisa a quien opera el bot.',
  oneOf: 'Da el documento en la opción “file” o su dirección en la opción “url”, una de las dos.',
  notYours: 'Solo quien añadió el archivo puede conservarlo o descartarlo.',
  noAddresses: 'Este bot no descarga archivos de la web. Adjunta el archivo.',
  hostNotOpen: (host, hosts) =>
    `El bot no descarga archivos de ${host}, solo de: ${hosts.join(', ')}. Adjunta el archivo.`,
  noAddress: 'La dirección debe empezar por https://.',
  privateAddress: (host) =>
    `${host} está dentro de una red privada, así que el bot no descarga de allí. Adjunta el archivo.`,
  redirects: (host) => `Esta dirección lleva a ${host}. Da esa dirección, o adjunta el archivo.`,
  notFetched: (host, reason) =>
    `El archivo no se pudo descargar de ${host} (${reason}). Inténtalo más tarde, o adjúntalo.`,
  tooLarge: (megabytes) => `El archivo tiene más de ${megabytes} MB. Adjunta uno más pequeño.`,
  staged: (name) => `“${name}” aún no está en el dossier: consérvalo o descártalo`,
  stagedNone: 'No espera ningún archivo tuyo',
  stagedSeveral: (files) =>
    `${count(files, 'archivo tuyo espera', 'archivos tuyos esperan')}: /dossier keep o /dossier discard`,
  noPassages: 'No se pudo leer nada. /dossier status dice por qué.',
  found: (documents) =>
    documents
      .slice(0, MOST_NAMED)
      .map(({ citation, passages }) => `${citation}: ${count(passages, 'pasaje')}`)
      .join('; ') + (documents.length > MOST_NAMED ? `; y ${documents.length - MOST_NAMED} más` : ''),
  noDocument: (id) => `El dossier no tiene ningún documento “${id}”. Elige uno de la lista que aparece al escribir.`,
  notHere: 'La terminal no puede añadir documentos. Copia el archivo en la carpeta de archivos del dossier.',
  facts: (passages, quotations) => `${count(passages, 'pasaje')} · ${count(quotations, 'cita')}`,
  quoted: 'cita a: ',
  people: 'nombres: ',
  setApart: (asides) =>
    count(asides, 'comentario o parte oculta, fuera del texto', 'comentarios o partes ocultas, fuera del texto'),
  struck: (runs) =>
    count(runs, 'trozo de texto tachado, y así se muestra', 'trozos de texto tachados, y así se muestran'),
  moreDocuments: (more) => `y ${count(more, 'documento')} más`,
  sameAs: 'El dossier ya tiene este documento: ',
  removedAs: 'El mismo archivo se retiró antes del dossier: ',
  nothingRead: 'El bot no puede leer nada de él, así que no se encontrará nada de su contenido:',
  howLong: 'Si no decides, se borra al cabo de un día.',
  kept: (name, dossier) => `“${name}” ya está en “${dossier}”`,
  isBeingRead: 'El bot lo está leyendo. /dossier status muestra cuándo ha terminado.',
  discarded: (name) => `“${name}” se descartó, y no se conserva nada`,
  removed: (file, dossier) => `“${file}” se retiró de “${dossier}”`,
  removedNote: 'Sus referencias siguen mostrando las palabras que citaban. Se puede devolver.',
  removedList: (files) =>
    files === 0
      ? 'No se ha retirado ningún documento'
      : count(files, 'archivo se puede devolver', 'archivos se pueden devolver'),
  putBack: (file, dossier) => `“${file}” vuelve a estar en “${dossier}”`,
};
