import { overlaps } from '../../dossier/slice.ts';
import type { Findings } from '../../finding/findings.ts';
import type { Person, PersonMention } from '../../finding/people/person.ts';
import { spreadOf } from '../timeline/spread.ts';
import type { WhoFound } from './whoAnswer.ts';

/** With fewer than these, the first and the last date are enough. */
const LEAST = { mentions: 5, times: 3 } as const;

/**
 * When someone is spoken of: by the times that the sentences with their name give, else by the dates of the documents;
 * absent if there are too few of either.
 */
export function timesOf(person: Person, findings: Findings): WhoFound['times'] {
  const times = timesBy(person, findings);
  const mentions = times.spread.reduce((sum, { count }) => sum + count, 0);
  return mentions >= LEAST.mentions && times.spread.length >= LEAST.times ? times : null;
}

function timesBy(person: Person, findings: Findings): NonNullable<WhoFound['times']> {
  const byDocument = Map.groupBy(person.mentions, ({ document }) => document);
  const told = [...byDocument].flatMap(([document, mentions]) =>
    findings.of(document).dates.dated.filter(({ sentence }) => mentions.some((mention) => overlaps(sentence, mention))),
  );
  const spread = spreadOf(told);
  if (told.length >= LEAST.mentions && spread.length >= LEAST.times) return { by: 'sentences', spread };
  const published = person.mentions.flatMap(publishedOn);
  const appeared = spreadOf(published);
  return appeared.length > spread.length ? { by: 'documents', spread: appeared } : { by: 'sentences', spread };
}

/** The day on which the document appeared, if it is known to the day. */
function publishedOn({ document }: PersonMention): readonly { readonly from: string; readonly to: string }[] {
  const { published = '' } = document.metadata;
  return /^\d{4}-\d{2}-\d{2}$/u.test(published) ? [{ from: published, to: published }] : [];
}
