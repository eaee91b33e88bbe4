import { joined, say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count } from './counting.ts';

/** How a mediator is put, by the cue that makes the link in an English document; lower case. */
const BY_CUE: Readonly<Record<string, string>> = {
  'according to': ', según ',
  quoted: ', según la cita de ',
  quotes: ', según la cita de ',
  quoting: ', según la cita de ',
  citing: ', según la cita de ',
  cited: ', según la cita de ',
};

const TOLD = ', según el relato de ';

/** Who speaks, and through whom the words came. */
export const said: NonNullable<Translation['said']> = {
  by: (speaker) => say`Dicho por ${speaker}`,
  about: (begins) => say`“${begins}”: `,
  deniedBy: (name, words) => say`No es una declaración: ${name} lo niega (“${words}”)`,
  denied: (words) => say`No es una declaración: el documento lo niega (“${words}”)`,
  supposed: (words) => say`No es una declaración: el documento solo lo supone (“${words}”)`,
  notGiven: 'No se nombra a quien habla',
  through: (mediator, cue) => say`${cue === null ? ', en ' : (BY_CUE[cue.toLowerCase()] ?? TOLD)}${mediator}`,
  reportedBy: (source) => say`, según informa ${source}`,
  alsoIn: (where, wording) =>
    wording === null ? say`también en ${where}` : say`también en ${joined([where, wording], ', ')}`,
  moreDocuments: (number) => `y en ${count(number, 'documento', 'documentos')} más`,
  differs: ({ here, there }, more) => {
    const shown = there === '' ? `sin “${here}”` : `“${there}”`;
    const instead = there === '' || here === '' ? '' : ` en lugar de “${here}”`;
    return `con otras palabras: ${shown}${instead}${more > 0 ? `, y ${more} más` : ''}`;
  },
};
