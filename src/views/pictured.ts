import type { Answer, AnswerOf } from '../answer.ts';
import type { TimelineEntry, TimelineShown } from '../answering/timeline/timelineAnswer.ts';
import type { WhoFound } from '../answering/who/whoAnswer.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { documentOf, nameOf } from '../lookup/lookUp.ts';
import { shownTextOf } from '../lookup/marksOf.ts';

/** One sentence about an event, by the part of it that says best what happened. */
export interface PicturedEntry extends Pick<TimelineEntry, 'from' | 'to' | 'relation' | 'sure'> {
  readonly words: string;
  /** Whether the sentence begins before these words. */
  readonly isCut: boolean;
  /** The language of the document, as a primary tag; null if it is not known. */
  readonly language: string | null;
}

/** What is drawn of a timeline. */
export interface PicturedTimeline extends Pick<TimelineShown, 'spread'> {
  readonly events: readonly {
    readonly from: string;
    readonly to: string;
    readonly entries: readonly PicturedEntry[];
  }[];
  /** How many dated sentences there are in all. */
  readonly dated: number;
}

/** What is drawn of a person or body. */
export interface PicturedPerson extends Pick<WhoFound, 'times' | 'ties'> {
  readonly name: string;
  /** Whom they appear with, the most often first, and in how many passages. */
  readonly company: readonly { readonly name: string; readonly passages: number }[];
}

/** What can be drawn of an answer; null if there is nothing. */
export interface Pictured {
  readonly timeline: PicturedTimeline | null;
  readonly person: PicturedPerson | null;
}

/** What can be drawn of an answer. It must have passed the guard: what the dossier does not have throws. */
export function picturedIn(answer: Answer, dossier: Dossier): Pictured {
  return {
    timeline: answer.command === 'timeline' ? picturedTimeline(answer, dossier) : null,
    person: answer.command === 'who' ? picturedPerson(answer, dossier) : null,
  };
}

function picturedTimeline(answer: AnswerOf<'timeline'>, dossier: Dossier): PicturedTimeline | null {
  if (answer.form === 'empty') return null;
  const { events, spread, total } = answer;
  return {
    events: events.map(({ from, to, entries }) => ({
      from,
      to,
      entries: entries.map((entry) => picturedEntry(entry, dossier)),
    })),
    spread,
    dated: total,
  };
}

function picturedEntry(entry: TimelineEntry, dossier: Dossier): PicturedEntry {
  const { from, to, relation, sure, label, sentence } = entry;
  const language = documentOf(sentence.document, dossier).metadata.language ?? null;
  return {
    from,
    to,
    relation,
    sure,
    words: shownTextOf(label, dossier),
    isCut: label.start > sentence.start,
    language,
  };
}

function picturedPerson(answer: AnswerOf<'who'>, dossier: Dossier): PicturedPerson | null {
  if (answer.form === 'nobody') return null;
  const { name, with: company, times, ties } = answer;
  return {
    name: nameOf(name, dossier),
    company: company.map(({ words, passages }) => ({ name: shownTextOf(words, dossier), passages })),
    times,
    ties,
  };
}
