import { type Filling, joined, type Phrase, say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, inDocuments } from './counting.ts';

/** How a mediator is put, by the cue that makes the link in an English document; lower case. Names have no case here. */
const BY_CUE: Readonly<Record<string, string>> = {
  'according to': '; это сообщает ',
  quoted: '; цитирует ',
  quotes: '; цитирует ',
  quoting: '; цитирует ',
  citing: '; цитирует ',
  cited: '; цитирует ',
  told: '; пересказывает ',
};

export const said: NonNullable<Translation['said']> = {
  by: (speaker) => say`Автор слов: ${speaker}`,
  about: (begins) => say`«${begins}»: `,
  deniedBy: (name, words) => say`Это не утверждается: ${name} это отрицает («${words}»)`,
  denied: (words) => say`Это не утверждается: документ это отрицает («${words}»)`,
  supposed: (words) => say`Это не утверждается: документ это лишь предполагает («${words}»)`,
  notGiven: 'Автор слов не назван',
  through: (mediator, cue) =>
    say`${cue === null ? '; приводится в: ' : (BY_CUE[cue.toLowerCase()] ?? '; пересказывает ')}${mediator}`,
  reportedBy: (source) => say`; сообщает ${source}`,
  alsoIn: <P extends object>(where: Filling<P>, wording: P | null): Phrase<P> =>
    wording === null ? say<P>`также: ${where}` : say<P>`также: ${joined<P>([where, wording], ', ')}`,
  moreDocuments: (number) => `и ещё ${inDocuments(number)}`,
  differs: ({ here, there }, more) => {
    const shown = there === '' ? `без «${here}»` : `«${there}»`;
    const instead = there === '' || here === '' ? '' : ` вместо «${here}»`;
    const others = more > 0 ? ` и ещё ${count(more, 'отличие', 'отличия', 'отличий')}` : '';
    return `текст отличается: ${shown}${instead}${others}`;
  },
};
