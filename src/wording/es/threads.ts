import type { Translation } from '../translation.ts';

/** Threads that are opened at replies, and why they are not. */
export const threads: NonNullable<Translation['threads']> = {
  askOnIn: 'Continúa en',
  how: 'Menciona allí al bot, o usa /ask. Una pregunta como “¿y cuándo?” continúa esta respuesta.',
  isThread: 'Esto ya es un hilo. Haz en él tu próxima pregunta.',
  notHere: 'Aquí no se puede abrir un hilo. Los hilos funcionan en canales de texto de un servidor.',
  failed: (reason) => `El bot no pudo abrir un hilo: ${reason}.`,
  plainName: 'Más preguntas',
  reasons: {
    mayNotOpen: 'el bot no puede abrir hilos aquí',
    mayNotSee: 'el bot no puede ver este canal',
    channelGone: 'este canal ya no existe',
    messageGone: 'el mensaje ya no existe',
    tooMany: 'el servidor tiene ya todos los hilos abiertos que Discord permite; cierra antes uno',
  },
};
