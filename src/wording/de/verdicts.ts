import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, listInWords, numeral, quotations, quoted } from './counting.ts';

export const verdicts: NonNullable<Translation['verdicts']> = {
  names: {
    verbatim: 'Wörtlich',
    'verbatim but cut': 'Wörtlich, aber gekürzt',
    altered: 'Verändert',
    'another speaker': 'Richtige Worte, aber von jemand anderem',
    'not said': 'Richtige Worte, aber nicht gesagt',
    'struck out': 'Im Dokument durchgestrichen',
    'not in the dossier': 'Nicht im Dossier',
  },
  differences: (counted, alerts) => {
    const kinds = [
      counted.replaced === 0 ? '' : count(counted.replaced, 'Änderung', 'Änderungen'),
      counted.added === 0 ? '' : count(counted.added, 'Zusatz', 'Zusätze'),
      counted.removed === 0 ? '' : count(counted.removed, 'Auslassung', 'Auslassungen'),
    ].filter((words) => words !== '');
    const alert = [
      alerts.negation ? 'nur eine der beiden Fassungen ist verneint' : '',
      alerts.number ? 'eine Zahl ist anders' : '',
      alerts.condition ? 'eine Bedingung ist anders (etwa „wenn“ oder „nur“)' : '',
      alerts.attribution ? 'es ist nicht mehr klar, wer das behauptet' : '',
    ].filter((words) => words !== '');
    return [listInWords(kinds), ...alert].filter((words) => words !== '').join('; ');
  },
  difference: {
    replaced: (pasted, source) => say`Änderung: „${pasted}“ statt „${source}“`,
    added: (pasted) => say`Zusatz: „${pasted}“`,
    removed: (source) => say`Auslassung: „${source}“`,
  },
  writtenOtherwise: (pasted, source) => say`Anders geschrieben: „${pasted}“ statt „${source}“`,
  alert: {
    negation: ' (ändert eine Verneinung)',
    number: ' (ändert eine Zahl)',
    condition: ' (ändert eine Bedingung)',
    attribution: ' (ändert, wer das behauptet)',
  },
  pasted: (words) => say`Eingegeben: „${words}“`,
  nearest: 'Am nächsten kommt:',
  ownWords: 'Im Dossier sind das Worte des Dokuments selbst, kein Zitat.',
  struckOut: 'Diese Worte sind im Dokument durchgestrichen; es sagt sie also nicht.',
  pastedNames: (said, claimed) => say`${said}; der eingegebene Text nennt ${claimed}`,
  leavesOff: 'Der eingegebene Text lässt die unterstrichenen Worte des Satzes weg.',
  also: (places) => say`Dieselben Worte stehen auch in ${places}.`,
  ellipsis: (words) => `Die Auslassungspunkte stehen für ${words === 1 ? 'ein Wort' : `${numeral(words)} Wörter`}.`,
  joined: {
    speakers: 'zwei Aussagen verbunden: im Dossier hat diese Worte nicht ein und dieselbe Person gesagt',
    places: 'Aussagen von mehreren Stellen verbunden',
    order: 'Sätze in anderer Reihenfolge als im Dossier',
  },
  turned: {
    negation: 'aus einem Satz geschnitten, der es verneint',
    condition: 'aus einem Satz geschnitten, der es einschränkt',
    attribution: 'aus einem Satz geschnitten, nach dem das jemand anderes behauptet',
    number: 'aus einem Satz mit einer Zahl geschnitten, auf die es ankommt',
  },
  cutPieces: 'Der eingegebene Text lässt am Anfang oder am Ende Worte weg.',
  reportersWords: 'Zwischen diesen Worten stehen Worte des Dokuments selbst, die der eingegebene Text weglässt.',
  bracketsMissing: 'Worte, die redaktionell in Klammern eingefügt sind, fehlen.',
  bracketsDropped: 'Worte, die redaktionell in Klammern eingefügt sind, sehen hier wie gesagt aus.',
  bracketsAdded: 'Die Worte in Klammern stehen nicht im Dossier.',
  someWords: (checked, skipped) =>
    `Nur die ersten ${numeral(checked)} Wörter wurden geprüft. Prüfe die übrigen ${numeral(skipped)} getrennt.`,
  noWords: 'Es gibt keine Worte zu prüfen. Gib ein Zitat ein.',
  someQuotations: (checked, skipped) =>
    `Nur die ersten ${numeral(checked)} Zitate wurden geprüft. Prüfe die übrigen ${numeral(skipped)} getrennt.`,
  shortLines: (lines) =>
    lines === 1
      ? 'Eine Zeile wurde nicht geprüft: Sie hat nur ein oder zwei Wörter.'
      : `${numeral(lines)} Zeilen wurden nicht geprüft: Sie haben nur ein oder zwei Wörter.`,
  beginningOnly: (file, read, skipped) =>
    `Nur die ersten ${numeral(read)} Zeichen von „${file}“ wurden geprüft. Prüfe die übrigen ${numeral(skipped)} getrennt.`,
  unread: (names) =>
    `Nicht geprüft: ${listInWords(names.map(quoted))}. Mit /verify und der Option „file“ wird eine Datei geprüft.`,
  checked: (number) => (number === 1 ? 'Ein Zitat geprüft' : `${quotations(number)} geprüft`),
  checkedIn: (number, file) =>
    number === 1 ? `Ein Zitat in „${file}“ geprüft` : `${quotations(number)} in „${file}“ geprüft`,
};
