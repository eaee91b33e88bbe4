import type { Translation } from '../translation.ts';

/** Why a post in a channel failed. */
export const posts: NonNullable<Translation['posts']> = {
  notOpen: 'el dossier ya no está abierto a todos en este canal',
  channelGone: 'el canal ya no existe',
  serverGone: 'el servidor ya no existe, o el bot no está en él',
  mayNotSee: 'el bot no puede ver el canal',
  mayNotWrite: 'el bot no puede escribir en el canal',
  takesNone: 'la persona no acepta mensajes del bot',
  notWritable: 'nadie puede escribir en el canal',
  withheld: 'sus palabras no coincidían con el documento; quien opera el bot encuentra el motivo en el registro',
  refused: (message) => `Discord lo rechazó (${message})`,
  ownFault: 'por un error del bot; quien opera el bot lo encuentra en el registro',
  cannotLook: 'quizá ya está publicado, y el bot no puede leer el canal para comprobarlo',
  unreachable: 'Discord no respondió',
};
