import type { DateMention } from '../../../../dossier/dateMention.ts';
import { contains, type Slice } from '../../../../dossier/slice.ts';
import type { TimeLimit } from '../../../../questions/timeLimits.ts';

/** How a role of which no time is given fits a time that is asked for. */
const UNDATED = 0.6;

/**
 * How well the times of a sentence fit those of a question: 1 if one of them includes or meets it (“mayor since 2012” was mayor in
 * 2014), 0 if one excludes it, in between if the sentence names none.
 */
export function tenureFit(limits: readonly TimeLimit[], mentions: readonly DateMention[], sentence: Slice): number {
  const own = mentions.filter((one) => one.interval !== null && contains(sentence, one));
  const fits = own.map((mention) => limits.every((limit) => isWithin(limit, mention)));
  if (fits.length === 0) return UNDATED;
  return fits.some(Boolean) ? 1 : 0;
}

function isWithin({ from, to }: TimeLimit, { interval, relation }: DateMention): boolean {
  if (interval === null) return false;
  const [first, last] = [from ?? '', to ?? '9999'];
  if (relation === 'since' || relation === 'from') return interval.from <= last;
  if (relation === 'until' || relation === 'to' || relation === 'by') return interval.to >= first;
  return interval.from <= last && interval.to >= first;
}
