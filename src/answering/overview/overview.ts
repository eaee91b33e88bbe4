import { citationOf } from '../../dossier/passage.ts';
import type { Slice } from '../../dossier/slice.ts';
import { UserError } from '../../errors.ts';
import { toldDayInWords } from '../../finding/voices/toldDay.ts';
import type { Voice } from '../../finding/voices/utterance.ts';
import type { Answer, Brief, Placed, Result, TimelineEntry } from '../../json/old.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { Step } from '../../step.ts';
import { likeness } from '../compare/features.ts';
import { absenceOf, emptyAnswer, resultOf, resultOfHit } from '../result.ts';
import { quotationOf } from '../statements/quotationOf.ts';
import { timeline } from '../timeline/timeline.ts';
import { wordSpellingNotes } from '../who/spellingNotes.ts';
import { differingIn, toldToDiffer } from './differing.ts';
import { type Concerned, lackingIn } from './lacking.ts';
import { documentsOnTopic, onTopic, type TopicSentence } from './onTopic.ts';
import { pickVaried } from './pickVaried.ts';

/** What fits on the one page of a briefing. */
const MOST = { evidence: 5, said: 5, times: 6, people: 8, differing: 3, told: 1, nearest: 3 } as const;

/**
 * A briefing on a topic, made of cited passages alone: the best evidence without repetition, who said what, what happened
 * when, who is concerned, where accounts differ, and what the dossier lacks. `without` names passages to be left out, by
 * their citations. Throws {@link UserError} for a topic without words.
 */
export function brief(topic: string, without: string | undefined, open: OpenDossier): Answer {
  const left = citationsIn(without);
  const { considered, sentences, day, isFound } = onTopic(topic, left, open);
  const { question, found } = considered;
  if (found.terms.length === 0) {
    throw new UserError('The topic holds no word to look for. Name a person, a place, an event or a subject.');
  }
  const base = {
    ...emptyAnswer('overview', topic, open),
    readAs: found.terms.join(' · ') + (day === null ? '' : `, and what is told of ${toldDayInWords(day)}`),
    notes: [...wordSpellingNotes(question.query, open), ...leftNotes(left)],
  };
  if (!isFound || sentences.length === 0) {
    const near = considered.candidates
      .slice(0, MOST.nearest)
      .map(({ hit, sentence }) => resultOfHit(hit, { sentence }));
    return { ...base, abstained: true, results: near, total: near.length, absence: absenceOf(found, open) };
  }
  const page = new Page();
  const alike = (a: TopicSentence, b: TopicSentence): number => likeness(a.features, b.features);
  const relevance = (one: TopicSentence): number => one.relevance;
  const evidence = pickVaried(sentences, MOST.evidence, relevance, alike);
  const said = pickVaried(oneOfEach(quotedOf(sentences, evidence)), MOST.said, relevance, alike, evidence);
  const times = timesOf(topic, left, open);
  const differing = differingIn(sentences, open).slice(0, MOST.differing);
  const told = toldToDiffer(sentences)
    .filter((one) => ![...evidence, ...said].includes(one))
    .slice(0, MOST.told);
  const concerned = concernedIn(sentences, open);
  const lacking = lackingIn(sentences, concerned, {
    hasTimes: times.length > 0,
    hasDifferences: differing.length + told.length > 0,
  });
  const shown: Brief = {
    topic,
    without: [...left],
    evidence: evidence.map((one) => page.add(resultOfSentence(one))),
    said: said.map((one) => page.add(resultOfSentence(one))),
    timeline: times.map(({ entry, result }) => ({ ...entry, result: page.add(result) })),
    people: concerned.slice(0, MOST.people).flatMap((one) => placedPerson(one)),
    differing: differing.map(({ a, b, disagreement }) => ({
      kind: disagreement.kind,
      a: page.add(resultOfSentence(a, disagreement.a)),
      b: page.add(resultOfSentence(b, disagreement.b)),
    })),
    told: told.map((one) => page.add(resultOfSentence(one))),
    lacking: [...lacking],
  };
  return {
    ...base,
    results: page.results,
    total: new Set(sentences.map(({ utterance }) => utterance.passage)).size,
    brief: shown,
    ...(found.missing.length === 0 ? {} : { absence: absenceOf(found, open) }),
  };
}

/** Does step by step what {@link brief} would do at once; only the first time does it take long. */
export function* prepareBrief(topic: string, open: OpenDossier): Iterable<Step> {
  yield* open.findings.prepare('people');
  yield* open.findings.prepare('dates');
  yield* open.findings.prepare('voices', documentsOnTopic(topic, open));
}

/** The results of a briefing in their order, each sentence once. */
class Page {
  readonly results: Result[] = [];

  /** Takes up a result; returns its place. */
  add(result: Result): number {
    return this.results.push(result) - 1;
  }
}

/** `talks:3, talks:7`, with whatever between. */
function citationsIn(without: string | undefined): ReadonlySet<string> {
  return new Set(without?.split(/[\s,;]+/u).filter((one) => one !== ''));
}

function leftNotes({ size }: ReadonlySet<string>): readonly string[] {
  if (size === 0) return [];
  return [`${size === 1 ? 'One passage is' : `${size} passages are`} left out as asked.`];
}

/** Sentences in which someone is quoted by name, other than those that are evidence already. */
function quotedOf(sentences: readonly TopicSentence[], evidence: readonly TopicSentence[]): readonly TopicSentence[] {
  return sentences.filter((one) => !evidence.includes(one) && quotedVoice(one) !== undefined);
}

function quotedVoice({ utterance }: TopicSentence): Voice | undefined {
  return utterance.voices.find(({ statement }) => statement !== null);
}

/** The best sentence of each speaker first, so that many are heard; then the second of each, and so on. */
function oneOfEach(sentences: readonly TopicSentence[]): readonly TopicSentence[] {
  const heard = new Map<string, number>();
  const ranked = sentences.map((one) => {
    const voice = quotedVoice(one);
    const name = voice?.person?.id ?? voice?.name ?? '';
    const turn = heard.get(name) ?? 0;
    heard.set(name, turn + 1);
    return { ...one, relevance: one.relevance / (1 + turn) };
  });
  return ranked.toSorted((a, b) => b.relevance - a.relevance);
}

function resultOfSentence({ utterance }: TopicSentence, span: Slice | null = null): Result {
  const { document, passage, sentence } = utterance;
  const voice = utterance.voices.find(({ statement }) => statement !== null);
  const statement = voice?.statement ?? null;
  const quotation = statement === null ? null : quotationOf(document, passage, statement);
  return resultOf(document, passage, {
    sentence: { start: sentence.start, end: sentence.end },
    span: span && { start: span.start, end: span.end },
    quotation,
  });
}

interface Time {
  readonly entry: TimelineEntry;
  readonly result: Result;
}

/** The first account of each event on the topic, in order of time; of more events than fit those that are most told of. */
function timesOf(topic: string, without: ReadonlySet<string>, open: OpenDossier): readonly Time[] {
  const { timeline: found, results } = timeline({ topic, person: undefined, limits: {} }, open);
  const events = (found?.events ?? []).flatMap(({ entries }, order) => {
    const own = entries.flatMap((entry): readonly Time[] => {
      const result = results[entry.result];
      return result === undefined || without.has(result.citation) ? [] : [{ entry, result }];
    });
    const [first] = own;
    return first === undefined ? [] : [{ order, first, told: own.length }];
  });
  return events
    .toSorted((a, b) => b.told - a.told || a.order - b.order)
    .slice(0, MOST.times)
    .toSorted((a, b) => a.order - b.order)
    .map(({ first }) => first);
}

/** Whom the passages on the topic name, those of the most passages first. */
function concernedIn(sentences: readonly TopicSentence[], open: OpenDossier): readonly Concerned[] {
  const { people } = open.findings;
  const passages = new Map(sentences.map(({ utterance }) => [utterance.passage, utterance.document]));
  const counts = new Map<Concerned['person'], number>();
  for (const [passage, document] of passages) {
    const named = new Set(people.in(document.id, passage).map(({ person }) => person));
    // Of people who are named equally often, those of the earlier passage come first, then by name.
    for (const person of [...named].sort((a, b) => (a.name < b.name ? -1 : 1)))
      counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  return [...counts]
    .map(([person, count]) => ({ person, passages: count }))
    .toSorted((a, b) => b.passages - a.passages || b.person.mentions.length - a.person.mentions.length);
}

function placedPerson({ person, passages }: Concerned): readonly (Placed & { readonly passages: number })[] {
  const spelling = person.spellings.find(({ text }) => text === person.name) ?? person.spellings[0];
  if (spelling === undefined) return [];
  const { document, passage, start, end } = spelling.first;
  const text = document.text.slice(start, end);
  return [{ text, citation: citationOf(passage), documentId: document.id, start, end, passages }];
}
