import type { DateMention, PeriodPart } from '../../dossier/dateMention.ts';
import { readInterval, writeInterval } from './dayCodec.ts';
import { FindingReader } from './findingReader.ts';
import { FindingWriter } from './findingWriter.ts';
import { readList, writeList } from './lists.ts';
import { readReckoning, writeReckoning } from './reckoningCodec.ts';

const PARTS: readonly (PeriodPart | null)[] = [null, 'early', 'mid', 'late'];

/** The times that a document names as bytes. */
export function encodeDateMentions(mentions: readonly DateMention[]): Uint8Array {
  const to = new FindingWriter();
  writeList(to, mentions, (one) => {
    const { interval, narrowed, part, timeOfDay } = one;
    const given = (timeOfDay ? 4 : 0) + (interval === null ? 0 : 2) + (narrowed === null ? 0 : 1);
    to.number(PARTS.indexOf(part) * 8 + given);
    to.slice(one);
    if (interval !== null) writeInterval(to, interval);
    if (narrowed !== null) writeInterval(to, narrowed);
    writeReckoning(to, one);
  });
  return to.done();
}

/** The mentions that {@link encodeDateMentions} wrote. */
export function decodeDateMentions(bytes: Uint8Array): readonly DateMention[] {
  const from = new FindingReader(bytes);
  return readList(from, (): DateMention => {
    const head = from.number();
    const { start, end } = from.slice();
    const interval = (head & 2) === 0 ? null : readInterval(from);
    const narrowed = (head & 1) === 0 ? null : readInterval(from);
    const { unit, relation, sure, rule, anchor } = readReckoning(from);
    const [part, timeOfDay] = [PARTS[head >> 3] ?? null, (head & 4) !== 0];
    return { start, end, interval, narrowed, unit, sure, part, relation, timeOfDay, rule, anchor };
  });
}
