import { joined, say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count } from './counting.ts';

/** Text of a file that is not the document's own: comments, hidden text, mail that is quoted again. */
export const asides: NonNullable<Translation['asides']> = {
  title: 'Comentarios y otras notas (no son texto del documento: nunca se buscan ni se citan)',
  kinds: {
    comment: 'Comentario',
    hidden: 'Texto oculto',
    history: 'Mensaje anterior',
  },
  about: (words, comment) => `sobre “${words}”: ${comment}`,
  label: (kind, by) => say`${kind}${by}: `,
  by: (author, date) => joined([author === null ? [] : say` de ${author}`, ...(date === null ? [] : [[date]])], ', '),
  longer: (characters) => `… (${count(characters, 'carácter', 'caracteres')} más)`,
  more: (number) => (number === 1 ? 'Uno más no se muestra.' : `${number} más no se muestran.`),
};
