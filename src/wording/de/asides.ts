import { joined, say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count } from './counting.ts';

export const asides: NonNullable<Translation['asides']> = {
  title: 'Kommentare und andere Anmerkungen (nicht Text des Dokuments selbst: nie durchsucht, nie zitiert)',
  kinds: { comment: 'Kommentar', hidden: 'Verborgener Text', history: 'Frühere Nachricht' },
  about: (words, comment) => `zu „${words}“: ${comment}`,
  label: (kind, by) => say`${kind}${by}: `,
  by: (author, date) => joined([author === null ? [] : say` von ${author}`, ...(date === null ? [] : [[date]])], ', '),
  longer: (characters) => `… (${count(characters, 'weiteres Zeichen', 'weitere Zeichen')})`,
  more: (number) =>
    number === 1 ? 'Eine weitere wird nicht gezeigt.' : `${count(number, 'weitere')} werden nicht gezeigt.`,
};
