import type { DateMention } from '../../dossier/dateMention.ts';
import type { Passage } from '../../dossier/passage.ts';
import { overlaps } from '../../dossier/slice.ts';
import type { DocumentFindings } from '../documentFindings.ts';
import { isSameDay, type ToldDay, toldBy } from './toldDay.ts';
import type { Utterance } from './utterance.ts';

/**
 * The day that each passage of a document is about: the day that its first sentence names in the document's own words, and
 * not as part of what somebody said; else the day of the passage before. Passages before the first day have none.
 */
export function toldDaysIn(
  { document, dateMentions }: DocumentFindings,
  utterances: readonly Utterance[],
): ReadonlyMap<Passage, ToldDay> {
  const named = dateMentions.filter(({ unit }) => unit === 'day');
  const days = new Map<Passage, ToldDay>();
  const first = new Map<Passage, Utterance>();
  for (const utterance of utterances) {
    if (!first.has(utterance.passage)) first.set(utterance.passage, utterance);
  }
  let last: ToldDay | null = null;
  for (const passage of document.passages) {
    const opening = first.get(passage);
    const own = named.find((mention) => overlaps(mention, opening?.sentence ?? passage) && !isSaid(mention, opening));
    last = (own === undefined ? null : toldBy(own, document.standing)) ?? last;
    if (last !== null) days.set(passage, last);
  }
  return days;
}

/** Whether a date is part of what somebody says: inside the marks, or behind "Calder said". */
function isSaid(mention: DateMention, opening: Utterance | undefined): boolean {
  if (opening === undefined) return false;
  const quoted = opening.voices.flatMap(({ statement }) => statement ?? []);
  return (
    quoted.some((statement) => overlaps(statement, mention)) || opening.framing.some(({ end }) => end <= mention.start)
  );
}

/**
 * The day that a passage itself names first, with the words that do. Null if it names none, or only one that is
 * reckoned from another event: "the day after the talks" is not the day of the talks.
 */
export function ownDayOf(
  { document, dateMentions }: DocumentFindings,
  passage: Passage,
): { readonly told: ToldDay; readonly mention: DateMention } | null {
  const mention = dateMentions.find((one) => one.unit === 'day' && overlaps(one, passage));
  const told = mention === undefined || mention.anchor?.kind === 'event' ? null : toldBy(mention, document.standing);
  return mention === undefined || told === null ? null : { told, mention };
}

/** Whether a document names a day anywhere. */
export function namesDay({ document, dateMentions }: DocumentFindings, day: ToldDay): boolean {
  return dateMentions.some((mention) => {
    const told = mention.unit === 'day' ? toldBy(mention, document.standing) : null;
    return told !== null && isSameDay(told, day);
  });
}
