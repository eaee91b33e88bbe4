import { joined, say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count } from './counting.ts';

/** How a mediator is put, by the cue that makes the link in an English document; lower case. */
const BY_CUE: Readonly<Record<string, string>> = {
  'according to': ', laut ',
  quoted: ', zitiert von ',
  quotes: ', zitiert von ',
  quoting: ', zitiert von ',
  citing: ', zitiert von ',
  cited: ', zitiert von ',
};

export const said: NonNullable<Translation['said']> = {
  by: (speaker) => say`Gesagt von ${speaker}`,
  about: (begins) => say`„${begins}“: `,
  deniedBy: (name, words) => say`Keine Aussage: ${name} bestreitet es („${words}“)`,
  denied: (words) => say`Keine Aussage: das Dokument bestreitet es („${words}“)`,
  supposed: (words) => say`Keine Aussage: das Dokument nimmt es nur an („${words}“)`,
  notGiven: 'Wer spricht, wird nicht genannt',
  through: (mediator, cue) =>
    say`${cue === null ? ', in ' : (BY_CUE[cue.toLowerCase()] ?? ', wiedergegeben von ')}${mediator}`,
  reportedBy: (source) => say`, wie ${source} berichtet`,
  alsoIn: (where, wording) =>
    wording === null ? say`auch in ${where}` : say`auch in ${joined([where, wording], ', ')}`,
  moreDocuments: (number) => `und in ${count(number, 'weiteren Dokument', 'weiteren Dokumenten')}`,
  differs: ({ here, there }, more) => {
    const shown = there === '' ? `ohne „${here}“` : `„${there}“`;
    const instead = there === '' || here === '' ? '' : ` statt „${here}“`;
    return `Wortlaut anders: ${shown}${instead}${more > 0 ? ` und ${more} weitere Abweichung${more === 1 ? '' : 'en'}` : ''}`;
  },
};
