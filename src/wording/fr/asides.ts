import { joined, say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count } from './counting.ts';

export const asides: NonNullable<Translation['asides']> = {
  title: 'Commentaires et autres notes (hors du texte du document : jamais cherchés, jamais cités)',
  kinds: { comment: 'Commentaire', hidden: 'Texte caché', history: 'Message antérieur' },
  about: (words, comment) => `sur « ${words} » : ${comment}`,
  label: (kind, by) => say`${kind}${by} : `,
  by: (author, date) => joined([author === null ? [] : say`, par ${author}`, ...(date === null ? [] : [[date]])], ', '),
  longer: (characters) => `… (encore ${count(characters, 'caractère')})`,
  more: (number) => (number === 1 ? 'Un de plus n’est pas montré.' : `${count(number, 'autre')} ne sont pas montrés.`),
};
