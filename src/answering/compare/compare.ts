import type { Absence } from '../../answer/absence.ts';
import type { PersonName } from '../../answer/personName.ts';
import { type Place, placeIn } from '../../dossier/place.ts';
import { contains } from '../../dossier/slice.ts';
import { UserError } from '../../errors.ts';
import { toldDayInWords } from '../../finding/voices/toldDay.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { parseQuery } from '../../search/query/parseQuery.ts';
import { retrieve } from '../../search/retrieve.ts';
import type { Step } from '../../step.ts';
import { wording } from '../../wording/catalogue.ts';
import { absenceOf, emptyBase } from '../result.ts';
import { nearestPlace } from '../statements/nearestPlace.ts';
import { quotationOf } from '../statements/quotationOf.ts';
import { nameOfPerson, placeOfMention } from '../who/nameOfPerson.ts';
import { type Account, accountsOf, documentsOf, isNamed } from './accounts.ts';
import type { CompareAnswer, ComparedAccount, ComparedSide } from './compareAnswer.ts';
import { featureReader, keyOfPerson } from './features.ts';
import { inReadingOrder, type Point, type Points, pointsOf, type SharedPoint } from './points.ts';
import { resolveSide } from './resolveSide.ts';
import { isSpeaking, type Side } from './side.ts';
import { relevanceTo, stretchesOf, type Topic, topicOf } from './topic.ts';

/** What one answer shows at most; it also says how many there are. */
const MOST = { shared: 12, only: 12, ofBoth: 4, again: 6 } as const;

/**
 * Two people, bodies, documents, sources or sections side by side, on a topic or on all they say: points to which both
 * speak, with what differs in them, then those that only one makes, each sentence with its citation. Throws
 * {@link UserError} if one of the two is unknown, or both are the same.
 */
export async function compare(
  typedA: string,
  typedB: string,
  typedTopic: string | undefined,
  open: OpenDossier,
): Promise<CompareAnswer> {
  const [a, b] = [await resolveSide(typedA, open), await resolveSide(typedB, open)];
  if (a.key === b.key) {
    throw new UserError(wording.comparison.bothSame(typedA, typedB, a.name));
  }
  const words = typedTopic?.trim();
  const topic = words === undefined || words === '' ? null : await topicOf(words, open);
  const all = accountsOf(a, b, open);
  const featuresOf =
    topic === null ? null : await featureReader([...all.a, ...all.b, ...all.ofBoth].flatMap(stretchesOf), open);
  const worthOf = (account: Account): number =>
    topic === null || featuresOf === null ? 0 : relevanceTo(topic, account, featuresOf, open);
  const about = (accounts: readonly Account[]): readonly Account[] =>
    topic === null ? accounts : accounts.filter((account) => worthOf(account) > 0);
  const [ofA, ofB] = [about(all.a), about(all.b)];
  const both = withoutRepetition(about(all.ofBoth).toSorted(inReadingOrder));
  const points = await pointsOf(ofA, ofB, matchingOf(a, b), open);
  const shown = chosen(points, worthOf);
  const isEmpty = ofA.length === 0 && ofB.length === 0;
  const comparison = {
    topic: topic?.words ?? null,
    day: topic?.told?.day ?? null,
    sides: [sideOf(a, ofA, all.a, points.onlyA, open), sideOf(b, ofB, all.b, points.onlyB, open)],
    points: [
      ...shown.shared.map(({ a: one, b: other, disagreements }) => ({
        a: accountOf(one, open),
        b: accountOf(other, open),
        differences: disagreements.map((each) => ({
          kind: each.kind,
          a: placeIn(one.first.document, each.a),
          b: placeIn(other.first.document, each.b),
        })),
      })),
      ...shown.onlyA.map((point) => ({ a: accountOf(point, open), b: null, differences: [] })),
      ...shown.onlyB.map((point) => ({ a: null, b: accountOf(point, open), differences: [] })),
    ],
    shared: points.shared.length,
    ofBoth: both.slice(0, MOST.ofBoth).map(({ document, passage, sentence }) => ({
      passage: placeIn(document, passage),
      sentence: placeIn(document, sentence),
    })),
  } satisfies Partial<CompareAnswer>;
  return {
    command: 'compare',
    ...emptyBase(open),
    ...comparison,
    readAs: [a.readAs, b.readAs, topic === null ? '' : topicReadAs(topic)].filter((part) => part !== '').join(' · '),
    abstained: isEmpty,
    total: ofA.length + ofB.length,
    absence: isEmpty && topic !== null ? await absenceOfTopic(topic, open) : null,
    notes: [...notesOn(a, b, comparison)],
  };
}

/** Finds step by step what {@link compare} would find at once; it takes long only the first time. */
export async function* prepareCompare(
  typedA: string,
  typedB: string,
  typedTopic: string | undefined,
  open: OpenDossier,
): AsyncIterable<Step> {
  yield* open.findings.prepare('people');
  if (typedTopic !== undefined && typedTopic.trim() !== '') yield* open.findings.prepare('dates');
  const sides = [await resolveSide(typedA, open), await resolveSide(typedB, open)];
  const documents = sides.flatMap((side) => documentsOf(side, open));
  yield* open.findings.prepare('voices', new Set(documents));
}

async function absenceOfTopic({ words }: Topic, open: OpenDossier): Promise<Absence> {
  return absenceOf(await retrieve(parseQuery(words, 'question'), open, { mode: 'all', limit: 1 }), open);
}

/** What several documents have in the same words is shown once. */
function withoutRepetition(accounts: readonly Account[]): readonly Account[] {
  const wordings = new Set<string>();
  return accounts.filter(({ document, sentence }) => {
    const words = document.standing.slice(sentence.start, sentence.end);
    if (wordings.has(words)) return false;
    wordings.add(words);
    return true;
  });
}

function topicReadAs({ words, told }: Topic): string {
  return wording.comparison.readAs(words, told === null ? null : toldDayInWords(told));
}

function matchingOf(a: Side, b: Side): Parameters<typeof pointsOf>[2] {
  const people = [a, b].filter(isSpeaking).map(({ person }) => person);
  return {
    own: new Set(people.map(keyOfPerson)),
    people: new Set(people.map(({ id }) => id)),
  };
}

/** What is shown: the points with a difference first of all, then the most alike; of one side’s, the most on topic. */
function chosen(points: Points, worthOf: (account: Account) => number): Points {
  const shared = points.shared
    .toSorted((x, y) => y.disagreements.length - x.disagreements.length || y.alike - x.alike)
    .slice(0, MOST.shared)
    .toSorted((x, y) => inReadingOrder(earliest(x), earliest(y)));
  const worth = ({ first, again }: Point): number => again.length + (first.how === 'said' ? 1 : 0) + 4 * worthOf(first);
  const best = (only: readonly Point[]) =>
    only
      .map((point) => ({ point, worth: worth(point) }))
      .toSorted((x, y) => y.worth - x.worth)
      .slice(0, MOST.only)
      .map(({ point }) => point)
      .toSorted((x, y) => inReadingOrder(x.first, y.first));
  return { shared, onlyA: best(points.onlyA), onlyB: best(points.onlyB) };
}

function earliest({ a, b }: SharedPoint): Account {
  return inReadingOrder(a.first, b.first) <= 0 ? a.first : b.first;
}

function sideOf(
  side: Side,
  about: readonly Account[],
  all: readonly Account[],
  only: readonly Point[],
  { dossier }: OpenDossier,
): ComparedSide {
  const counts = {
    readAs: side.readAs,
    sentences: about.length,
    offTopic: all.length - about.length,
    only: only.length,
  };
  if (isSpeaking(side)) return { kind: side.kind, name: nameOfPerson(side.person, dossier), ...counts };
  return side.kind === 'section'
    ? { kind: side.kind, passage: side.at, ...counts }
    : { kind: side.kind, document: side.at.document, ...counts };
}

function accountOf({ first, again }: Point, open: OpenDossier): ComparedAccount {
  const { document, passage, sentence, voice, role, how, words } = first;
  const statement = voice?.statement ?? null;
  return {
    passage: placeIn(document, passage),
    sentence: placeIn(document, sentence),
    how,
    words: words.map((one) => placeIn(document, one)),
    quotation: statement === null ? null : quotationOf(document, passage, statement),
    speaker: speakerIn(first, open),
    mention: voice === null ? null : placeIn(document, voice.mention),
    called: calledIn(first, open),
    role: role === null ? null : placeOfMention(role),
    again: again.slice(0, MOST.again).map((one) => placeIn(one.document, one.passage)),
  };
}

/** Who speaks; of someone whom the dossier does not know, the name of words in quotation marks alone is sure enough. */
function speakerIn({ document, voice, how }: Account, { dossier }: OpenDossier): PersonName | null {
  if (voice === null) return null;
  if (voice.person !== undefined) return nameOfPerson(voice.person, dossier);
  return how === 'said' ? nearestPlace(document, voice.name, voice.mention) : null;
}

/** The words that mean the speaker if they are not a form of the name: "They", "the delegation". */
function calledIn({ document, voice }: Account, open: OpenDossier): Place | null {
  if (voice?.person === undefined || isNamed(voice, document, open)) return null;
  const isShown = document.passages.some((one) => contains(one, voice.mention));
  return isShown ? placeIn(document, voice.mention) : null;
}

function notesOn(
  a: Side,
  b: Side,
  { sides, topic, points, shared }: Pick<CompareAnswer, 'sides' | 'topic' | 'points' | 'shared'>,
): readonly string[] {
  const silent = [a, b].flatMap((side, at) => {
    const { sentences, offTopic } = sides[at] ?? { sentences: 1, offTopic: 0 };
    if (sentences > 0) return [];
    if (topic === null || offTopic === 0) return [wording.comparison.silent(side.name)];
    return [wording.comparison.silentOnTopic(side.name, offTopic)];
  });
  const count = points.filter((point) => point.a !== null && point.b !== null).length;
  const more = shared > count ? [wording.comparison.someShared(count, shared)] : [];
  const only = [a, b].flatMap(({ name }, at) => {
    const all = sides[at]?.only ?? 0;
    const here = points.filter((point) => (at === 0 ? point.b : point.a) === null).length;
    return all > here ? [wording.comparison.someOnly(here, all, name)] : [];
  });
  return [...silent, ...more, ...only];
}
