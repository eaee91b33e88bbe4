import type { Translation } from '../translation.ts';
import { count, passages, quotations } from './counting.ts';

/** Most documents of one file that are named. */
const MOST_NAMED = 5;

export const adding: NonNullable<Translation['adding']> = {
  isEmpty: (file) => `„${file}“ ist leer. Hänge eine Datei an, in der etwas steht.`,
  unknownType: (file) =>
    `Dateien wie „${file}“ kann der Bot nicht lesen. Hänge einen Text, eine Webseite, ein PDF, ein Dokument aus Word, OpenDocument oder Excel, eine Präsentation, eine E-Mail, ein E-Book, Untertitel oder ein Archiv an.`,
  tooManyWait: (most) =>
    `${count(most, 'Datei wartet', 'Dateien warten')} schon auf eine Entscheidung. Behalte oder verwirf erst einige davon.`,
  tooManyOfYours: (most) =>
    `${count(most, 'Datei von dir wartet', 'Dateien von dir warten')} schon. Behalte oder verwirf erst einige davon. /dossier staged listet sie auf.`,
  waitsNoMore:
    'Diese Datei wartet nicht mehr. Sie wurde behalten oder verworfen, oder sie wurde gelöscht, weil einen Tag lang niemand entschieden hat. Füge sie noch einmal hinzu, wenn du sie brauchst.',
  noFolder: (dossier) => `Den Ordner des Dossiers „${dossier}“ gibt es nicht mehr. Frage den Betreiber des Bots.`,
  noFile: (file) => `Im Dossier gibt es keine Datei „${file}“. /source listet die Dokumente auf.`,
  notRemoved: 'Diese Datei ist nicht mehr unter den herausgenommenen. /dossier removed listet sie auf.',
  nameTaken: (file) =>
    `Im Dossier gibt es jetzt eine andere Datei namens „${file}“. Nimm diese erst heraus, oder benenne sie um.`,
  isReadOnly: (dossier) =>
    `Nichts wurde geändert: Der Bot darf nicht in den Ordner von „${dossier}“ schreiben. Der Betreiber des Bots kann es erlauben.`,
  isFull: 'Nichts wurde geändert: Der Datenträger des Bots ist voll. Bitte sag es dem Betreiber des Bots.',
  oneOf: 'Gib entweder das Dokument in der Option „file“ oder seine Adresse in der Option „url“ an.',
  notYours: 'Nur wer die Datei hinzugefügt hat, kann sie behalten oder verwerfen.',
  noAddresses: 'Dieser Bot lädt keine Dateien aus dem Web. Hänge die Datei stattdessen an.',
  hostNotOpen: (host, hosts) =>
    `Von ${host} lädt der Bot keine Dateien, nur von: ${hosts.join(', ')}. Hänge die Datei stattdessen an.`,
  noAddress: 'Die Adresse muss mit https:// beginnen.',
  privateAddress: (host) =>
    `${host} liegt in einem privaten Netz; von dort lädt der Bot nichts. Hänge die Datei stattdessen an.`,
  redirects: (host) => `Diese Adresse leitet weiter zu ${host}. Gib jene Adresse an, oder hänge die Datei an.`,
  notFetched: (host, reason) =>
    `Die Datei konnte nicht von ${host} geladen werden (${reason}). Versuche es später noch einmal, oder hänge sie an.`,
  tooLarge: (megabytes) => `Die Datei ist größer als ${megabytes} MB. Hänge eine kleinere an.`,
  staged: (name) => `„${name}“ ist noch nicht im Dossier: behalten oder verwerfen?`,
  stagedNone: 'Keine deiner Dateien wartet',
  stagedSeveral: (files) =>
    `${count(files, 'Datei von dir wartet', 'Dateien von dir warten')}: /dossier keep oder /dossier discard`,
  noPassages: 'Nichts davon war lesbar. /dossier status sagt, warum.',
  found: (documents) => {
    const named = documents.slice(0, MOST_NAMED).map((one) => `${one.citation}: ${passages(one.passages)}`);
    const more = documents.length - named.length;
    return [...named, ...(more > 0 ? [`und ${more} weitere`] : [])].join('; ');
  },
  noDocument: (id) => `Im Dossier gibt es kein Dokument „${id}“. Wähle eines aus der Liste, die beim Tippen erscheint.`,
  notHere: 'Im Terminal kann man keine Dokumente hinzufügen. Kopiere die Datei in den Ordner des Dossiers.',
  facts: (all, quoted) => `${passages(all)} · ${quotations(quoted)}`,
  quoted: 'zitiert: ',
  people: 'Namen: ',
  setApart: (asides) =>
    `${count(asides, 'Kommentar oder verborgener Teil', 'Kommentare oder verborgene Teile')}, vom Text getrennt`,
  struck: (runs) => `${count(runs, 'Textstück', 'Textstücke')} durchgestrichen und auch so gezeigt`,
  moreDocuments: (more) => `und ${count(more, 'weiteres Dokument', 'weitere Dokumente')}`,
  sameAs: 'Dieses Dokument ist schon im Dossier: ',
  removedAs: 'Dieselbe Datei wurde früher aus dem Dossier herausgenommen: ',
  nothingRead: 'Der Bot kann nichts davon lesen; nichts darin wird also gefunden:',
  howLong: 'Wenn du nicht entscheidest, wird die Datei nach einem Tag gelöscht.',
  kept: (name, dossier) => `„${name}“ ist jetzt in „${dossier}“`,
  isBeingRead: 'Der Bot liest die Datei gerade. /dossier status zeigt, wann er damit fertig ist.',
  discarded: (name) => `„${name}“ ist verworfen; nichts davon bleibt erhalten`,
  removed: (file, dossier) => `„${file}“ ist aus „${dossier}“ herausgenommen`,
  removedNote: 'Belege daraus zeigen weiter die Worte, die zitiert wurden. Die Datei kann zurückgelegt werden.',
  removedList: (files) =>
    files === 0
      ? 'Kein Dokument wurde herausgenommen'
      : `${count(files, 'Datei kann', 'Dateien können')} zurückgelegt werden`,
  putBack: (file, dossier) => `„${file}“ ist wieder in „${dossier}“`,
};
