import type { Translation } from '../translation.ts';

/** The labels of buttons. */
export const buttons: NonNullable<Translation['buttons']> = {
  context: 'Contexto',
  less: 'Menos',
  read: 'Leer',
  readOn: (passage) => `Seguir en ¶${passage}`,
  readOnNowhere: 'Seguir',
  results: 'Resultados',
  leave: 'Quitar',
  pictures: 'Imágenes',
  pin: 'Fijar',
  note: 'Nota',
  drop: 'Quitar',
  undo: 'Deshacer',
  use: 'Hacer actual',
  showBriefing: 'Mostrar la carpeta',
  keep: 'Conservar',
  discard: 'Descartar',
  putBack: 'Devolver',
  share: 'Compartir',
  shared: 'Compartido',
  thread: 'Hilo',
};
