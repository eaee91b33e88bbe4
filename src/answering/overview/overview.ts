import { citationOf } from '../../dossier/passage.ts';
import { placeIn } from '../../dossier/place.ts';
import { UserError } from '../../errors.ts';
import { toldDayInWords } from '../../finding/voices/toldDay.ts';
import type { Voice } from '../../finding/voices/utterance.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { Step } from '../../step.ts';
import { wording } from '../../wording/catalogue.ts';
import { denialApart } from '../agreement/denialApart.ts';
import { likeness } from '../compare/features.ts';
import { absenceOf, emptyBase, hitOf } from '../result.ts';
import { citationInLine } from '../sources/parseCitation.ts';
import { quotationOf } from '../statements/quotationOf.ts';
import { timeline } from '../timeline/timeline.ts';
import type { TimelineEntry } from '../timeline/timelineAnswer.ts';
import { placeOfMention } from '../who/nameOfPerson.ts';
import { wordSpellingNotes } from '../who/spellingNotes.ts';
import { differingIn, toldToDiffer } from './differing.ts';
import { type Concerned, lackingIn } from './lacking.ts';
import { documentsOnTopic, onTopic, type TopicSentence } from './onTopic.ts';
import type { OverviewAnswer, OverviewLine, OverviewShown } from './overviewAnswer.ts';
import { pickVaried, REPEATED } from './pickVaried.ts';

/** What fits on the one page of a briefing. */
const MOST = { evidence: 5, said: 5, times: 6, people: 8, differing: 3, told: 1, nearest: 3 } as const;

/**
 * A briefing on a topic, made of cited passages alone: the best evidence without repetition, who said what, what happened
 * when, who is concerned, the points on which accounts differ, and what the dossier lacks. `without` names passages to be left out, by
 * their citations. Throws {@link UserError} for a topic without words.
 */
export async function brief(topic: string, without: string | undefined, open: OpenDossier): Promise<OverviewAnswer> {
  const left = citationsIn(without);
  const { considered, sentences, day, isFound } = await onTopic(topic, left, open);
  const { question, found } = considered;
  if (found.terms.length === 0) {
    throw new UserError(wording.searching.noWords.topic);
  }
  const base = {
    command: 'overview',
    heading: topic,
    ...emptyBase(open),
    readAs: wording.overview.readAs(found.terms, day === null ? null : toldDayInWords(day)),
    notes: [...(await wordSpellingNotes(question.query, open)), ...leftNotes(left)],
  } as const;
  if (!isFound || sentences.length === 0) {
    const near = considered.candidates
      .slice(0, MOST.nearest)
      .map(({ hit, sentence }) => ({ ...hitOf(hit), sentence: placeIn(hit.document, sentence) }));
    return {
      ...base,
      form: 'empty',
      abstained: true,
      hits: near,
      total: near.length,
      absence: await absenceOf(found, open),
    };
  }
  // A denial has the words of what it denies, and does not repeat it.
  const alike = (a: TopicSentence, b: TopicSentence): number =>
    unlessDenied(likeness(a.features, b.features), a, b, open);
  const relevance = (one: TopicSentence): number => one.relevance;
  const evidence = pickVaried(sentences, MOST.evidence, relevance, alike);
  const said = pickVaried(oneOfEach(quotedOf(sentences, evidence)), MOST.said, relevance, alike, evidence);
  const times = await timesOf(topic, left, open);
  const differing = differingIn(sentences, open).slice(0, MOST.differing);
  const told = toldToDiffer(sentences)
    .filter((one) => ![...evidence, ...said].includes(one))
    .slice(0, MOST.told);
  const concerned = concernedIn(sentences, open);
  const lacking = lackingIn(sentences, concerned, {
    hasTimes: times.length > 0,
    hasDifferences: differing.length + told.length > 0,
  });
  return {
    ...base,
    form: 'shown',
    total: new Set(sentences.map(({ utterance }) => utterance.passage)).size,
    without: [...left],
    evidence: evidence.map(lineOf),
    said: said.map(lineOf),
    timeline: times,
    people: concerned.slice(0, MOST.people).flatMap(namedPerson),
    differing: differing.map(({ a, b, disagreement }) => ({
      kind: disagreement.kind,
      a: { ...lineOf(a), span: placeIn(a.utterance.document, disagreement.a) },
      b: { ...lineOf(b), span: placeIn(b.utterance.document, disagreement.b) },
    })),
    told: told.map(lineOf),
    lacking,
    absence: found.missing.length === 0 ? null : await absenceOf(found, open),
  };
}

function unlessDenied(alike: number, a: TopicSentence, b: TopicSentence, open: OpenDossier): number {
  return alike >= REPEATED && denialApart(a.utterance, b.utterance, open) !== null ? 0 : alike;
}

/** Does step by step what {@link brief} would do at once; only the first time does it take long. */
export async function* prepareBrief(topic: string, open: OpenDossier): AsyncIterable<Step> {
  yield* open.findings.prepare('people');
  yield* open.findings.prepare('dates');
  yield* open.findings.prepare('voices', await documentsOnTopic(topic, open));
}

/** `talks:3, talks:7`, with whatever between. */
function citationsIn(without: string | undefined): ReadonlySet<string> {
  const named = without?.split(/[\s,;]+/u).filter((one) => one !== '') ?? [];
  return new Set(
    named.map((one) => {
      const citation = citationInLine(one);
      return citation === undefined ? one : citationOf({ document: citation.id, number: citation.number });
    }),
  );
}

function leftNotes({ size }: ReadonlySet<string>): readonly string[] {
  if (size === 0) return [];
  return [wording.overview.leftOut(size)];
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

function lineOf(one: TopicSentence): OverviewLine {
  const { document, passage, sentence } = one.utterance;
  const statement = quotedVoice(one)?.statement ?? null;
  return {
    passage: placeIn(document, passage),
    sentence: placeIn(document, sentence),
    quotation: statement === null ? null : quotationOf(document, passage, statement),
  };
}

/** The first account of each event on the topic, in order of time; of more events than fit those with the most accounts. */
async function timesOf(
  topic: string,
  without: ReadonlySet<string>,
  open: OpenDossier,
): Promise<readonly TimelineEntry[]> {
  const found = await timeline({ topic, person: undefined, limits: {} }, open);
  const isLeftOut = ({ passage }: TimelineEntry): boolean => {
    const around = open.dossier.passageAround(passage);
    return around !== undefined && without.has(citationOf(around));
  };
  const events = (found.form === 'shown' ? found.events : []).flatMap(({ entries }, order) => {
    const own = entries.filter((entry) => !isLeftOut(entry));
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
    .toSorted((a, b) => b.passages - a.passages || b.person.mentionCount - a.person.mentionCount);
}

function namedPerson({ person, passages }: Concerned): OverviewShown['people'] {
  const spelling = person.spellings.find(({ text }) => text === person.name) ?? person.spellings[0];
  return spelling === undefined ? [] : [{ words: placeOfMention(spelling.first), passages }];
}
