import { placeIn } from '../../dossier/place.ts';
import { contains, overlaps, type Slice } from '../../dossier/slice.ts';
import type { Findings } from '../../finding/findings.ts';
import type { ConcordPlace } from '../ask/askAnswer.ts';
import type { Candidate } from '../ask/candidate.ts';
import { speakerPlace } from '../statements/quotationOf.ts';

/** A passage as a side shows it: its span if it has one, or its sentence, and who says the words. */
export function concordPlaceOf(one: Candidate, shown: 'span' | 'sentence', findings: Findings): ConcordPlace {
  const { document, passage } = one.hit;
  const words = (shown === 'span' ? one.span : null) ?? one.sentence;
  return {
    passage: placeIn(document, passage),
    words: placeIn(document, words),
    sentence: placeIn(document, one.sentence),
    ...voiceOf(one, words, findings),
  };
}

/** Whether the words are in someone's statement, and whose. */
export function voiceOf(
  { hit: { document } }: Candidate,
  words: Slice,
  findings: Findings,
): Pick<ConcordPlace, 'spoken' | 'speaker'> {
  const statement = findings
    .of(document)
    .statements.filter(({ kind }) => kind !== 'scare')
    .findLast(({ slices }) => slices.some((slice) => contains(slice, words) || isMostly(slice, words)));
  if (statement === undefined) return { spoken: false, speaker: null };
  return { spoken: true, speaker: speakerPlace(document, statement) };
}

/** Whether more than half of the words are inside: a sentence has its cue outside the marks. */
function isMostly(slice: Slice, words: Slice): boolean {
  if (!overlaps(slice, words)) return false;
  const inside = Math.min(slice.end, words.end) - Math.max(slice.start, words.start);
  return inside * 2 > words.end - words.start;
}
