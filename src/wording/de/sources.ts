import { joined, say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, documents, passages } from './counting.ts';

const unreadFiles = (number: number): string => `${count(number, 'Datei ist', 'Dateien sind')} nicht lesbar`;

export const sources: NonNullable<Translation['sources']> = {
  passages,
  pages: (number) => count(number, 'Seite', 'Seiten'),
  facts: (parts) => joined(parts, ' · '),
  dossier: (name) => `Dossier ${name}`,
  unread: unreadFiles,
  unreadFile: (file, reason) => say`${file} — ${reason}`,
  oneUnread: (file, reason) => say`Eine Datei ist nicht lesbar: ${file} (${reason})`,
  manyUnread: (files) => `${unreadFiles(files)}; /source listet sie auf`,
  reference: 'Nachweis',
  severalDocuments: (wanted, number, listed) =>
    `„${wanted}“ passt auf ${documents(number)}: ${listed}. Nimm die ID von einem davon.`,
  undated: (number) =>
    number === 1
      ? 'Ein Dokument hat kein Datum; der Datumsfilter hat es weggelassen.'
      : `${documents(number)} haben kein Datum; der Datumsfilter hat sie weggelassen.`,
  cannotRead: (file, reason) => `${file} ist nicht lesbar: ${reason}.`,
  unknownDocument: (dossier, wanted) =>
    `Im Dossier „${dossier}“ gibt es kein Dokument „${wanted}“. /source listet die Dokumente auf.`,
  noneYet: 'Das Dossier hat noch kein lesbares Dokument. Lege Dateien in seinen Ordner.',
  movedPassage: (id, number) =>
    `In ${id} gibt es ¶${number} nicht mehr. /cite ${id}:${number} zeigt die Worte, wie sie waren.`,
  unknownPassage: (id, number, first, last) =>
    `In ${id} gibt es kein ¶${number}. Die Absätze sind ¶${first} bis ¶${last}.`,
};
