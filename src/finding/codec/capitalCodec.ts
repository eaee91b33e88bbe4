import type { Passage } from '../../dossier/passage.ts';
import type { CapitalRun, RunWord } from '../names/capitalRuns.ts';
import { FindingReader } from './findingReader.ts';
import { FindingWriter } from './findingWriter.ts';
import { readList, writeList } from './lists.ts';

/** The runs of capitalised words in each of some passages, in their order, as bytes. The words themselves are in the text. */
export function encodeCapitals(
  capitals: ReadonlyMap<Passage, readonly CapitalRun[]>,
  passages: readonly Passage[],
): Uint8Array {
  const to = new FindingWriter();
  writeList(to, passages, (passage) =>
    writeList(to, capitals.get(passage) ?? [], ({ words, possessive, linked }) => {
      to.number(words.length * 4 + (possessive ? 2 : 0) + (linked ? 1 : 0));
      for (const word of words) to.slice(word);
    }),
  );
  return to.done();
}

/** The runs that {@link encodeCapitals} wrote; `standing` is the text in which they are. */
export function decodeCapitals(
  bytes: Uint8Array,
  standing: string,
  passages: readonly Passage[],
): ReadonlyMap<Passage, readonly CapitalRun[]> {
  const from = new FindingReader(bytes);
  const rows = readList(from, () => readList(from, () => readRun(from, standing)));
  return new Map(passages.map((passage, place) => [passage, rows[place] ?? []]));
}

function readRun(from: FindingReader, standing: string): CapitalRun {
  const head = from.number();
  const words: RunWord[] = [];
  for (let left = head >> 2; left > 0; left -= 1) {
    const { start, end } = from.slice();
    words.push({ start, end, text: standing.slice(start, end) });
  }
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  return { words, start, end, possessive: (head & 2) !== 0, linked: (head & 1) !== 0 };
}
