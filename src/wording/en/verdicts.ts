import { type Filling, type Phrase, say } from '../phrase.ts';
import { count, listInWords, numeral } from './counting.ts';

/** The verdicts on a pasted quotation, and what is said of each. */
export const verdicts = {
  signs: {
    verbatim: '✓',
    'verbatim but cut': '✂',
    altered: '✎',
    'another speaker': '👤',
    'not said': '✗',
    'struck out': '⌫',
    'not in the dossier': '∅',
  },
  names: {
    verbatim: 'Verbatim',
    'verbatim but cut': 'Verbatim, but cut',
    altered: 'Altered',
    'another speaker': 'Right words, another speaker',
    'not said': 'Right words, not given as said',
    'struck out': 'Struck out in the document',
    'not in the dossier': 'Not in the dossier',
  },
  /** `1 change and 2 omissions; a number differs`; empty if nothing differs. */
  differences: (
    counted: { readonly replaced: number; readonly added: number; readonly removed: number },
    alerts: Readonly<Record<'negation' | 'number' | 'condition' | 'attribution', boolean>>,
  ): string => {
    const kinds = [
      counted.replaced === 0 ? '' : count(counted.replaced, 'change'),
      counted.added === 0 ? '' : count(counted.added, 'addition'),
      counted.removed === 0 ? '' : count(counted.removed, 'omission'),
    ].filter((words) => words !== '');
    const alert = [
      alerts.negation ? 'a negation differs' : '',
      alerts.number ? 'a number differs' : '',
      alerts.condition ? 'a condition differs' : '',
      alerts.attribution ? 'whose claim it is differs' : '',
    ].filter((words) => words !== '');
    return [listInWords(kinds), ...alert].filter((words) => words !== '').join('; ');
  },
  /** One difference by itself, for a host that marks none. */
  difference: {
    replaced: <P extends object>(pasted: Filling<P>, source: Filling<P>): Phrase<P> =>
      say`change: “${pasted}” for “${source}”`,
    added: <P extends object>(pasted: Filling<P>): Phrase<P> => say`addition: “${pasted}”`,
    removed: <P extends object>(source: Filling<P>): Phrase<P> => say`omission: “${source}”`,
  },
  writtenOtherwise: <P extends object>(pasted: Filling<P>, source: Filling<P>): Phrase<P> =>
    say`Written otherwise: “${pasted}” for “${source}”`,
  alert: {
    negation: ' (a negation)',
    number: ' (a number)',
    condition: ' (a condition)',
    attribution: ' (whose claim it is)',
  },
  pasted: <P extends object>(words: Filling<P>): Phrase<P> => say`Pasted: “${words}”`,
  nearest: 'Nearest:',
  ownWords: 'In the dossier these are the document’s own words, not a quotation.',
  struckOut: 'The document has these words struck through: as it stands it does not say them.',
  pastedNames: <P extends object>(said: Phrase<P>, claimed: P): Phrase<P> =>
    say`${said}; the pasted text names ${claimed}`,
  leavesOff: 'The pasted text leaves off the underlined words of the sentence.',
  also: <P extends object>(places: P): Phrase<P> => say`The same words also stand in ${places}.`,
  ellipsis: (words: number): string => `The ellipsis leaves out ${words === 1 ? 'one word' : `${words} words`}.`,
  joined: {
    speakers: 'two statements joined: the dossier does not give these words to one speaker',
    places: 'statements joined from several places',
    order: 'sentences in another order than in the dossier',
  },
  turned: {
    negation: 'out of a sentence that denies it',
    condition: 'out of a sentence that limits it',
    attribution: 'out of a sentence that gives it to others',
    number: 'out of a sentence with a number',
  },
  cutPieces: 'The pasted text leaves off words of the first or the last quotation.',
  reportersWords: 'Between these words the dossier has words of its own, which the pasted text leaves out.',
  bracketsMissing: 'An editor’s addition that the dossier has in brackets is missing.',
  bracketsDropped: 'Words that the dossier has in an editor’s brackets stand here as the speaker’s own.',
  bracketsAdded: 'Words in brackets are not in the dossier.',
  someWords: (checked: number, skipped: number): string =>
    `Only the first ${checked} words were checked; paste the other ${skipped} apart.`,
  noWords: 'There are no words to check. Paste the quotation.',
  someQuotations: (checked: number, skipped: number): string =>
    `Only the first ${checked} quotations were checked; ${skipped} more were not. Paste them apart.`,
  shortLines: (lines: number): string =>
    `${lines === 1 ? 'One line of a word or two was' : `${lines} lines of a word or two were`} not checked.`,
  beginningOnly: (file: string, read: number, skipped: number): string =>
    `Only the first ${numeral(read)} characters of “${file}” were checked; ${numeral(skipped)} more were not. Send the rest apart.`,
  unread: (names: readonly string[]): string =>
    `Not checked: ${listInWords(names.map((name) => `“${name}”`))}. A file with text in it can be checked with /verify file.`,
  checked: (quotations: number): string =>
    quotations === 1 ? 'One quotation checked' : `${quotations} quotations checked`,
  checkedIn: (quotations: number, file: string): string =>
    `${quotations === 1 ? 'One quotation' : `${quotations} quotations`} of “${file}” checked`,
};
