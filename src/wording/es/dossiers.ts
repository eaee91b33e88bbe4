import { joined, say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count } from './counting.ts';

const HERE = { thread: 'en este hilo', channel: 'en este canal', server: 'en este servidor' } as const;
const THIS = { thread: 'Este hilo', channel: 'Este canal', server: 'Este servidor' } as const;

/** The dossiers themselves: which may be asked where, and how it is with them. */
export const dossiers: NonNullable<Translation['dossiers']> = {
  list: (open, isTerminal) => {
    if (isTerminal) return open === 0 ? 'No hay ningún dossier' : count(open, 'dossier', 'dossieres');
    return open === 0
      ? 'Aquí no hay ningún dossier abierto'
      : `Aquí hay ${count(open, 'dossier abierto', 'dossieres abiertos')}`;
  },
  listed: (name, documents) => say`${name} · ${count(documents, 'documento')}`,
  chosenBy: {
    'being the only one': 'predeterminado: es el único',
    'you in this thread': 'predeterminado: lo elegiste en este hilo',
    'the thread': 'predeterminado en este hilo',
    'you in this channel': 'predeterminado: lo elegiste en este canal',
    'the channel': 'predeterminado en este canal',
    'the operator': 'predeterminado: quien opera el bot lo abrió a este canal',
    'the server': 'predeterminado en este servidor',
  },
  askedPrivately: 'solo tú ves sus respuestas, porque no todos en este canal pueden consultarlo',
  onlyManaged: 'puedes gestionarlo, pero no consultarlo aquí',
  noneChosen: (isTerminal) =>
    isTerminal
      ? 'Nombra uno con --dossier.'
      : 'Ninguno es aquí el predeterminado. Elige uno para ti con /dossier use, o para todos con ' +
        '/dossier default, o nombra uno en la opción “dossier”.',
  status: (name) => `Dossier “${name}”`,
  holds: (documents, passages) => `${count(documents, 'documento')} · ${count(passages, 'pasaje')}`,
  lastNews: (moment) => say`última novedad: ${moment}`,
  neverNews: 'el bot aún no ha encontrado nada en él',
  engine: { memory: 'búsqueda en memoria', disk: 'búsqueda en disco', opensearch: 'búsqueda en OpenSearch' },
  isLooking:
    'el bot está leyendo la carpeta de archivos; hasta que termine, las respuestas vienen de lo que leyó antes',
  isRead: 'está leído todo lo que hay en la carpeta de archivos',
  usedHere: (name, where) =>
    where === 'direct messages'
      ? `Tus preguntas aquí van ahora a “${name}”`
      : `Tus preguntas ${HERE[where]} van ahora a “${name}”`,
  useDropped: 'Ya no tienes aquí una elección propia',
  noUse: 'Aquí no has elegido nada.',
  defaultSet: (name, where) => `“${name}” es ahora el predeterminado ${HERE[where]}`,
  defaultDropped: (where) => `${THIS[where]} ya no tiene predeterminado propio`,
  noDefault: (where) => `${THIS[where]} no tiene predeterminado propio.`,
  reloaded: (name, what) => `Mirada la carpeta de archivos de “${name}”: ${what}`,
  isBeingRead: (name) => `Se está leyendo la carpeta de archivos de “${name}”`,
  seeStatus:
    'Tiene muchos archivos nuevos. Hasta que se lean, las respuestas vienen de lo que se leyó antes. /dossier status muestra cuándo ha terminado.',
  cannotLook: 'El bot no puede leer la carpeta de archivos. Avisa a quien opera el bot: el motivo está en el registro.',
  changes: ({ came, went, changed }) => {
    const said = [
      ...(came === 0 ? [] : [count(came, 'documento añadido', 'documentos añadidos')]),
      ...(changed === 0 ? [] : [count(changed, 'documento cambiado', 'documentos cambiados')]),
      ...(went === 0 ? [] : [count(went, 'documento retirado', 'documentos retirados')]),
    ];
    return said.length === 0 ? 'nada ha cambiado' : said.join(', ');
  },
  audit: (isAll, entries) =>
    entries === 0
      ? isAll
        ? 'Aún no se ha cambiado nada'
        : 'Aún no se ha cambiado nada en este servidor'
      : isAll
        ? 'Quién cambió qué, primero lo más reciente'
        : 'Quién cambió qué en este servidor, primero lo más reciente',
  audited: (at, by, act) => say`${at} · ${by} · ${act}`,
  auditedOn: (what) => joined(what, ' · '),
  lastEntries: (most) => `Se muestran los últimos ${most}. Quien opera el bot los encuentra todos en la base de datos.`,
  notForAll: (name) => `Esto no abre “${name}” a nadie más. Es el predeterminado para quien ya puede consultarlo.`,
  notInTerminal: 'Los predeterminados son de canales de Discord. En la terminal, nombra el dossier con --dossier.',
  noThread: 'Esto no es un hilo. Úsalo en un hilo, o elige el canal (channel) o el servidor (server).',
  notInServer: (called) => `/${called} funciona en un canal de un servidor. En mensajes directos, usa /dossier use.`,
  asked: (name) => `Las preguntas aquí van ahora a “${name}”.`,
  unknown: (name, known) =>
    known.length === 0
      ? `Aquí no tienes abierto ningún dossier “${name}”, ni ningún otro.`
      : `Aquí no tienes abierto ningún dossier “${name}”. Tienes abiertos: ${known.join(', ')}.`,
};
