import { plainRuns } from '../dossier/quotedRuns.ts';
import type { Entry } from '../views/handout.ts';
import { wording } from '../wording/catalogue.ts';
import { textOf } from './line.ts';
import { onOneLine } from './plainCharacters.ts';

/** What a file of references has of an entry beside the reference. */
export interface EntryTexts {
  /** The quoted words, those of earlier if there are none today; null if no record of them is left. */
  readonly words: string | null;
  /** What is to be known of them: a warning, the words as they were pinned, columns, speakers, the team's note; empty if nothing. */
  readonly remarks: string;
}

/** The words and the remarks of an entry, each on one line. */
export function entryTexts({ columns, words, earlier, warning, note, said }: Entry): EntryTexts {
  const quoted = words ?? earlier;
  const remarks = [
    warning === null ? '' : warning,
    words === null || earlier === null
      ? ''
      : `${wording.handout.labelled(wording.handout.asPinned)} ${plainRuns(earlier)}`,
    words === null || columns === null ? '' : wording.handout.columns(columns),
    ...said.map((line) => textOf(line)),
    note,
  ].filter((part) => part !== '');
  return {
    words: quoted === null ? null : onOneLine(plainRuns(quoted)),
    remarks: onOneLine(remarks.join(' | ')),
  };
}

/** Gives out keys; one that was given out before gets a number, so that no entry is lost. */
export class Keys {
  readonly #given = new Set<string>();

  unused(key: string): string {
    let own = key;
    for (let number = 2; this.#given.has(own); number += 1) own = `${key}-${number}`;
    this.#given.add(own);
    return own;
  }
}
