import type { Translation } from '../translation.ts';
import { count, listInWords } from './counting.ts';

/** Why a press of a button or a command on a message is not answered. */
export const refusals: NonNullable<Translation['refusals']> = {
  otherVersion: 'Este botón es de otra versión del bot. Vuelve a usar el comando.',
  dossierChanged: 'El dossier ha cambiado desde esta respuesta. Vuelve a usar el comando.',
  sharedAlready: 'Esto ya se ha compartido.',
  noDossier:
    'Aquí no hay ningún dossier abierto. Pide a la administración del servidor o a quien opera el bot que abra uno en este canal.',
  notOffered: 'El bot ya no tiene este comando. Recarga Discord.',
  nothingToCheck: ({ forwarded, embeds, displays, hasPoll }, textFiles, unread) => {
    const seen = [
      'su propio texto',
      ...(forwarded === 0 ? [] : [count(forwarded, 'mensaje reenviado', 'mensajes reenviados')]),
      ...(embeds === 0 ? [] : [count(embeds, 'contenido incrustado', 'contenidos incrustados')]),
      ...(displays === 0 ? [] : [count(displays, 'bloque de texto', 'bloques de texto')]),
      ...(hasPoll ? ['su encuesta'] : []),
      ...(textFiles === 0 ? [] : [count(textFiles, 'archivo de texto', 'archivos de texto')]),
    ];
    const files = unread.length === 0 ? '' : ` No se miró: ${listInWords(unread.map((name) => `“${name}”`))}.`;
    return `Este mensaje no tiene palabras que verificar. Se miró: ${listInWords(seen)}.${files} Elige otro mensaje, o usa /verify con un texto o un archivo.`;
  },
  withheld: (id) =>
    `Esta respuesta se retuvo porque sus palabras no coincidían con el documento. Quien opera el bot encuentra el motivo en el registro con ${id}.`,
  failed: (id) =>
    `Algo ha fallado en el bot. Inténtalo de nuevo. Si sigue fallando, da este id a quien opera el bot: ${id}.`,
  tooOld: 'Esta respuesta es demasiado antigua para sus botones. Vuelve a usar el comando.',
  unreachable: 'Discord no respondió al bot. Inténtalo de nuevo en un momento.',
  perhapsShared:
    'Discord no confirmó el mensaje, y el bot no puede leer este canal para comprobarlo. ' +
    'Mira si se publicó antes de compartirlo de nuevo.',
  cannotShare:
    'Esto no se puede compartir aquí, porque no todos en este canal pueden consultar el dossier. ' +
    'Compártelo en un canal donde todos puedan, o envía la referencia: otros pueden verla con /cite.',
  mayNot: {
    ask: 'No puedes consultar este dossier aquí. La administración del servidor puede permitirlo con /dossier access.',
    pin: 'No puedes fijar pasajes de este dossier ni vigilarlo aquí. La administración del servidor puede permitirlo con /dossier access.',
    share:
      'No puedes compartir nada de este dossier aquí. La administración del servidor puede permitirlo con /dossier access.',
    add: 'No puedes añadir documentos a este dossier aquí. Quien opera el bot puede permitirlo con DOSSIER_MANAGERS, y la administración del servidor con /dossier access.',
    manage: 'Eso solo puede hacerlo quien tiene el permiso “Gestionar servidor”, en un canal de su servidor.',
    grant:
      'Solo quien opera el bot puede cambiar los permisos de este dossier. Puede dejar que la administración de este servidor ' +
      'lo haga con DOSSIER_MANAGERS.',
  },
  notThatDossier: (asked, open) =>
    `Aquí no hay ningún dossier “${asked}” abierto. Abiertos aquí: ${listInWords(open)}.`,
  severalDossiers: (open) =>
    `Aquí hay varios dossieres abiertos: ${listInWords(open)}. Nombra uno con la opción “dossier”.`,
  whichDossier: (open) =>
    `Aquí hay varios dossieres abiertos: ${listInWords(open)}. ¿A cuál te refieres? La administración del servidor puede fijar uno predeterminado ` +
    'con /dossier default.',
};
