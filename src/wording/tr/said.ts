import { joined, say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, numeral } from './counting.ts';

/** How a mediator is put, by the cue that makes the link in an English document; lower case. */
const BY_CUE: Readonly<Record<string, string>> = {
  'according to': ', şuna göre: ',
  quoted: ', alıntılayan: ',
  quotes: ', alıntılayan: ',
  quoting: ', alıntılayan: ',
  citing: ', alıntılayan: ',
  cited: ', alıntılayan: ',
  told: ', aktaran: ',
};

export const said: NonNullable<Translation['said']> = {
  by: (speaker) => say`Söyleyen: ${speaker}`,
  about: (begins) => say`“${begins}”: `,
  deniedBy: (name, words) => say`Bu bir açıklama değil; yalanlayan: ${name} (“${words}”)`,
  denied: (words) => say`Bu bir açıklama değil: belge bunu yalanlıyor (“${words}”)`,
  supposed: (words) => say`Bu bir açıklama değil: belge bunu yalnızca varsayıyor (“${words}”)`,
  notGiven: 'Söyleyenin adı verilmemiş',
  through: (mediator, cue) =>
    say`${cue === null ? ', şurada: ' : (BY_CUE[cue.toLowerCase()] ?? ', aktaran: ')}${mediator}`,
  reportedBy: (source) => say`, bildiren: ${source}`,
  alsoIn: (where, wording) =>
    wording === null ? say`ayrıca şurada: ${where}` : say`ayrıca şurada: ${joined([where, wording], ', ')}`,
  moreDocuments: (number) => `ve ${count(number, 'belgede daha')}`,
  differs: ({ here, there }, more) => {
    const others = more > 0 ? ` ve ${numeral(more)} fark daha` : '';
    if (there === '') return `sözler farklı: orada “${here}” yok${others}`;
    return here === '' ? `sözler farklı: “${there}”${others}` : `sözler farklı: “${here}” yerine “${there}”${others}`;
  },
};
