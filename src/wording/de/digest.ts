import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, listInWords, numeral, passages } from './counting.ts';

export const digest: NonNullable<Translation['digest']> = {
  late: (due) => say`Diese Übersicht kommt verspätet. Vorgesehen war sie für: ${due}.`,
  missed: (times) =>
    `Sie enthält auch, was in ${count(times, 'früheren Übersicht', 'früheren Übersichten')} nicht gemeldet werden konnte.`,
  newDocuments: (number) => count(number, 'neues Dokument', 'neue Dokumente'),
  moreDocuments: (number) => `und ${count(number, 'weiteres', 'weitere')}; /source listet sie auf`,
  grown: 'Neue Stellen in früheren Dokumenten',
  grownBy: (title, id, number) => say`${title} (${id}): ${count(number, 'neue Stelle', 'neue Stellen')}`,
  found: 'Was die Beobachtungen gefunden haben',
  watch: (number, found, query) => say`Beobachtung ${number}, ${passages(found)}: ${query}`,
  foundBy: (watches) =>
    watches.length === 1
      ? `gefunden von Beobachtung ${watches[0]}`
      : `gefunden von den Beobachtungen ${listInWords(watches.map(String))}`,
  changed: 'Hier zitiert, aber seither geändert',
  removed: (file) => say`Diese Worte stehen nicht mehr in ${file}:`,
  documentGone: (file) => say`Diese Worte standen in ${file}, das nicht mehr im Dossier ist:`,
  someListed: (listed, all) =>
    `Gezeigt werden die ersten ${numeral(listed)} von ${numeral(all)} Stellen. /watch show listet alle auf.`,
  moreChanges: (more) =>
    `${count(more, 'weitere zitierte Stelle hat', 'weitere zitierte Stellen haben')} sich geändert. /cite zeigt jede.`,
  nothingNew: 'Es gibt nichts Neues; eine Übersicht würde nicht gemeldet.',
  heading: (since, until, zone) => `Übersicht, ${since} bis ${until} (${zone})`,
};
