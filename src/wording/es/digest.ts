import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, listInWords } from './counting.ts';

/** What is new in a dossier since some time. */
export const digest: NonNullable<Translation['digest']> = {
  late: (due) => say`Este resumen llega tarde. Tocaba el ${due}.`,
  missed: (times) =>
    times === 1
      ? 'Incluye también 1 resumen anterior que no se pudo publicar.'
      : `Incluye también ${times} resúmenes anteriores que no se pudieron publicar.`,
  newDocuments: (number) => count(number, 'documento nuevo', 'documentos nuevos'),
  moreDocuments: (number) => `y ${number} más; /source los lista`,
  grown: 'Pasajes nuevos en documentos anteriores',
  grownBy: (title, id, passages) => say`${title} (${id}): ${count(passages, 'pasaje nuevo', 'pasajes nuevos')}`,
  found: 'Lo que encontraron las vigilancias',
  watch: (number, passages, query) => say`Vigilancia ${number}, ${count(passages, 'pasaje')}: ${query}`,
  foundBy: (watches) =>
    watches.length === 1 ? `de la vigilancia ${watches[0]}` : `de las vigilancias ${listInWords(watches.map(String))}`,
  changed: 'Usado aquí con referencia, y cambiado después',
  removed: (file) => say`Estas palabras ya no están en ${file}:`,
  documentGone: (file) => say`Estas palabras estaban en ${file}, que ya no está en el dossier:`,
  someListed: (listed, all) => `Se muestran los primeros ${listed} de ${all} pasajes. /watch show los lista todos.`,
  moreChanges: (more) =>
    `${count(more, 'pasaje más con referencia ha', 'pasajes más con referencia han')} cambiado. /cite muestra cada uno.`,
  nothingNew: 'No hay nada nuevo, así que no se publicaría ningún resumen.',
  heading: (since, until, zone) => `Resumen, ${since} a ${until} (${zone})`,
};
