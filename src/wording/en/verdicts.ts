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
    'not said': 'Right words, but not said',
    'struck out': 'Crossed out in the document',
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
      alerts.negation ? 'one of the two says “not”' : '',
      alerts.number ? 'a number is different' : '',
      alerts.condition ? 'a condition is different (such as “if” or “only”)' : '',
      alerts.attribution ? 'it is no longer clear whose claim it is' : '',
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
    say`Spelt differently: “${pasted}” for “${source}”`,
  alert: {
    negation: ' (changes “not”)',
    number: ' (changes a number)',
    condition: ' (changes a condition)',
    attribution: ' (changes whose claim it is)',
  },
  pasted: <P extends object>(words: Filling<P>): Phrase<P> => say`Pasted: “${words}”`,
  nearest: 'Nearest:',
  ownWords: 'In the dossier these words are the document’s own, not a quotation.',
  struckOut: 'These words are crossed out in the document, so it does not say them.',
  pastedNames: <P extends object>(said: Phrase<P>, claimed: P): Phrase<P> =>
    say`${said}; the pasted text names ${claimed}`,
  leavesOff: 'The pasted text leaves out the underlined words of the sentence.',
  also: <P extends object>(places: P): Phrase<P> => say`The same words are also in ${places}.`,
  ellipsis: (words: number): string => `The ellipsis leaves out ${words === 1 ? 'one word' : `${words} words`}.`,
  joined: {
    speakers: 'two statements joined: in the dossier, these words are not from one speaker',
    places: 'statements joined from several places',
    order: 'sentences in a different order from the dossier',
  },
  turned: {
    negation: 'cut from a sentence that denies it',
    condition: 'cut from a sentence that limits it',
    attribution: 'cut from a sentence that says it is someone else’s claim',
    number: 'cut from a sentence with a number that matters',
  },
  cutPieces: 'The pasted text leaves out words at its beginning or end.',
  reportersWords: 'Between these words the document has words of its own, which the pasted text leaves out.',
  bracketsMissing: 'Words that an editor added in brackets are missing.',
  bracketsDropped: 'Words that an editor added in brackets look like the speaker’s own here.',
  bracketsAdded: 'The words in brackets are not in the dossier.',
  someWords: (checked: number, skipped: number): string =>
    `Only the first ${checked} words were checked. Check the other ${skipped} separately.`,
  noWords: 'There are no words to check. Paste a quotation.',
  someQuotations: (checked: number, skipped: number): string =>
    `Only the first ${checked} quotations were checked. Check the other ${skipped} separately.`,
  shortLines: (lines: number): string =>
    lines === 1
      ? 'One line was not checked: it has only a word or two.'
      : `${lines} lines were not checked: they have only a word or two.`,
  beginningOnly: (file: string, read: number, skipped: number): string =>
    `Only the first ${numeral(read)} characters of “${file}” were checked. Check the other ${numeral(skipped)} separately.`,
  unread: (names: readonly string[]): string =>
    `Not checked: ${listInWords(names.map((name) => `“${name}”`))}. Use /verify with the option “file” to check a file.`,
  checked: (quotations: number): string =>
    quotations === 1 ? 'One quotation checked' : `${quotations} quotations checked`,
  checkedIn: (quotations: number, file: string): string =>
    quotations === 1 ? `One quotation in “${file}” checked` : `${quotations} quotations in “${file}” checked`,
};
