import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { listInWords } from './counting.ts';

type Access = NonNullable<Translation['access']>;
type Right = Parameters<NonNullable<Access['right']>>[0];

/** What people do, after “puede”. */
const RIGHTS: Readonly<Record<Right, string>> = {
  ask: 'preguntar y leer',
  pin: 'fijar, vigilar y programar resúmenes',
  share: 'compartir en el canal',
  add: 'añadir documentos',
};

const CHANGES =
  'who: everyone (todos), nobody (nadie) o reset (restablecer). role: dar este permiso a un rol. remove: quitárselo a un rol.';

/** Who may do what with a dossier, and what the operator is told of names in the rules. */
export const access: Access = {
  of: (dossier, isTerminal) =>
    isTerminal
      ? `Quién puede hacer qué con “${dossier}”, servidor por servidor`
      : `Quién puede hacer qué con “${dossier}” en este servidor`,
  changed: (right, where) =>
    where === 'server'
      ? `Cambiado para este servidor, desde ahora: quién puede ${RIGHTS[right]}`
      : `Cambiado para este canal, desde ahora: quién puede ${RIGHTS[right]}`,
  right: (right) => RIGHTS[right],
  grant: (right, who) => say`${right}: ${who}`,
  grantIn: (channel, who) => say`en ${channel}: ${who}`,
  grantOn: (server) => say`en el servidor ${server}`,
  asOpened: {
    ask: 'todos a quienes el dossier está abierto aquí',
    pin: 'quien puede preguntar',
    share: 'quien puede preguntar',
    add: 'quien puede cambiar estos permisos',
  },
  everyone: 'todos',
  nobody: 'nadie',
  noneSaid: 'Ningún servidor ha fijado permisos.',
  bound:
    'Quien opera el bot decide quién puede llegar al dossier. Los permisos de aquí solo pueden limitarlo más. ' +
    'Los permisos de un canal sustituyen a los del servidor.',
  notHere: (isTerminal) =>
    isTerminal
      ? 'Los permisos se cambian en el propio servidor, con /dossier access. La terminal solo los muestra.'
      : 'Los permisos son de un servidor. Usa /dossier access en uno de sus canales.',
  whichRight: 'Elige también el permiso: ask (preguntar), pin (fijar), share (compartir) o add (añadir).',
  whichChange: (given) => (given === 0 ? `Elige un cambio. ${CHANGES}` : `Elige un solo cambio cada vez. ${CHANGES}`),
  notGranted:
    'Ese rol no tiene este permiso aquí, así que no se le puede quitar. /dossier access muestra quién lo tiene.',
  tooMany: (limit) => `Un permiso se puede dar a ${limit} roles como mucho. Quita antes uno, o crea un rol para todos.`,
  twins: (setting, folders) =>
    `${setting} no puede distinguir las carpetas de archivos ${listInWords(folders.map(quoted))}, así que ninguna está abierta: sus nombres solo difieren en ` +
    'mayúsculas o en cómo se guardan las letras con tilde. Cambia el nombre de una.',
  noFolder: (setting, name, near) => {
    const offered = near.length === 0 ? '' : ` Nombres parecidos: ${near.map(quoted).join(', ')}.`;
    return `${setting} nombra el dossier “${name}”, pero ninguna carpeta de archivos con ese nombre tiene documentos.${offered}`;
  },
};

function quoted(name: string): string {
  return `“${name}”`;
}
