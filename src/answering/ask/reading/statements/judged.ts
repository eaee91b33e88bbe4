import { contains, overlaps, type Slice, trimmed } from '../../../../dossier/slice.ts';
import { clippedSlices } from '../../../../finding/statements/clippedSlices.ts';
import { hasDenial } from '../../../../finding/statements/stance/hasDenial.ts';
import { isPronoun } from '../../../../languages/isPronoun.ts';
import { sentencesOf } from '../../../../languages/sentences.ts';
import type { Hit } from '../../../../search/hit.ts';
import { asksForSpan, spanOf } from '../../../spans/span.ts';
import type { AskedBefore, GivenAnswer } from '../answerReader.ts';
import { isQuestionPassage } from '../dialogue/dialogueTurn.ts';
import { leadOf } from '../dialogue/leadOf.ts';
import { ownDocument } from './ownDocument.ts';
import { deniesBy, doesAct } from './speechAct.ts';
import type { StatementSearch } from './statementSearch.ts';
import { shareOn, wordsAbove } from './topic.ts';
import { type SpokenSentence, voicesIn } from './voicesIn.ts';

/** The numbers of judging statements, with the reason for each. */
const JUDGING = {
  /** Words are on the matter if they have so much of it, as a share of its weight. */
  on: 0.45,
  /** The same if the question gives what was said, and asks who said it. */
  onSaid: 0.5,
  /** What another act of speech counts: "said" for promised. */
  otherAct: 0.55,
  /** What the words of a document count that is the speaker's own, beside words that are said to be theirs. */
  ownDocument: 0.7,
  /** How sure it is that a passage without words of the one asked for gives none. */
  others: 0.85,
  /** The same if nobody in the dossier is known to be meant. */
  unknown: 0.65,
  /** The same of a passage in which nobody does what is asked: it may be told in other words. */
  noAct: 0.4,
  /** What it counts that words are said not to have been said, if not that is asked. */
  negated: 0.6,
  /** How much of the matter is taken to be met by who promises, if a promise is asked for: people do so seldom. */
  bySpecialAct: 0.5,
  /** What a sentence counts that asks: hardly ever is it what somebody thinks. */
  question: 0.5,
  /** Least that a speaker's confidence counts: that the dossier names them at all says much. */
  leastConfidence: 0.5,
  /** What it counts in all that words are on the matter, beside that they are of the one asked for. */
  onMatter: 0.6,
  /** A turn up to this length is shown whole, in UTF-16 units. */
  longestTurn: 260,
} as const;

/** A sentence of the passage with how much speaks for its being the words asked for, from 0 to 1. */
interface Weighed {
  readonly voice: SpokenSentence;
  readonly worth: number;
  readonly share: number;
  readonly asked: AskedBefore | null;
}

/** What passages give for a question for someone's words. */
export function judgedFor(search: StatementSearch): (hit: Hit) => GivenAnswer | null {
  return search.speaker === null ? (hit) => speakerIn(hit, search) : (hit) => wordsIn(hit, search);
}

/** The words of the one asked for in a passage: on the matter, or on another; else that it is others who speak there. */
function wordsIn(hit: Hit, search: StatementSearch): GivenAnswer | null {
  const { asked, speaker } = search;
  if (speaker === null) return null;
  const voices = voicesIn(hit, search.findings);
  const own = voices.filter((one) => speaker.isTheirs(one) > 0);
  const best = bestOf(own.map((voice) => weighed(voice, hit, search, speaker.isTheirs(voice))));
  const isStrict = !asked.isLoose && asked.form !== 'according';
  if (best === undefined) {
    const written = voices.length > 0 ? null : writtenBy(hit, search);
    if (written !== null) return written;
    // What it was asked shows whether it answers; the title says who does.
    if (!isStrict || mayAnswer(hit, voices, search)) return null;
    return otherIn(hit, speaker.persons.length > 0 ? JUDGING.others : JUDGING.unknown);
  }
  // Who asks does not say.
  const asksItself = asksIn(best.voice) && asked.form === 'what';
  if (best.share < JUDGING.on || asksItself)
    return isStrict ? otherIn(hit, JUDGING.others * (1 - best.share / 2)) : null;
  return givenBy(best, hit, search);
}

function givenBy(best: Weighed, hit: Hit, search: StatementSearch): GivenAnswer {
  const { asked, question } = search;
  const { voice, worth } = best;
  const { document } = hit;
  const sentence = shownOf(voice, hit);
  const isDenied =
    voice.isNegated || (asked.form === 'whether' && !doesDeny(search) && deniesBy(voice, asked.doing(DENY)));
  const common = {
    sentence,
    meant: search.speaker?.words ?? new Set<string>(),
    ...(best.asked === null ? {} : { askedBefore: best.asked }),
    ...(voice.statement === null ? {} : { statement: voice.statement }),
  };
  if (isDenied) {
    const factor = asked.form === 'whether' ? 1 : JUDGING.negated;
    return { ...common, span: denialIn(voice), verdict: 'denies', sureness: worth * factor };
  }
  const span =
    asked.form === 'according' && asksForSpan(question.wanted)
      ? spanOf(document.standing, sentence, question, hit.highlights)
      : quotedIn(voice, sentence);
  return { ...common, span, verdict: 'gives', sureness: worth };
}

/** Who says what the question gives: the sentence, with the speaker marked if it names them. */
function speakerIn(hit: Hit, search: StatementSearch): GivenAnswer | null {
  const { asked } = search;
  const voices = voicesIn(hit, search.findings);
  const best = bestOf(voices.map((voice) => weighed(voice, hit, search, 1)));
  if (best === undefined || best.share < JUDGING.onSaid) return null;
  const { voice, worth } = best;
  const isAct = doesAct(voice, asked);
  if (!isAct) return asked.isLoose ? null : otherIn(hit, JUDGING.noAct);
  if (voice.isNegated || (!doesDeny(search) && deniesBy(voice, asked.doing(DENY))))
    return otherIn(hit, JUDGING.negated);
  const { document } = hit;
  const sentence = shownOf(voice, hit);
  const name = document.standing.slice(voice.mention.start, voice.mention.end);
  const isNamed = contains(sentence, voice.mention) && !isPronoun(name, document.metadata.language);
  return {
    sentence,
    span: isNamed ? voice.mention : null,
    verdict: 'gives',
    sureness: worth,
    ...(voice.statement === null ? {} : { statement: voice.statement }),
  };
}

const DENY = 'deny';

function doesDeny({ asked }: StatementSearch): boolean {
  return asked.doing(DENY)?.has(asked.act) === true;
}

function weighed(voice: SpokenSentence, hit: Hit, search: StatementSearch, theirs: number): Weighed {
  const { asked, topic, turns, hits } = search;
  const { statement, document, sentence } = voice;
  const before = statement === null ? null : turns.before(document, statement);
  const said = statement?.slices ?? [];
  const heard = asked.form === 'who' ? withoutSpeaker(hit, voice.mention) : hit;
  const inContext = before === null ? heard : withQuestion(heard, hits.get(before.passage), before);
  const isAct = doesAct(voice, asked);
  const isSpecial = isAct && asked.form === 'what' && asked.doing(asked.act) !== undefined;
  const met = shareOn(topic, inContext, sentence, said, wordsAbove(hit));
  const share = isSpecial ? Math.max(met, JUDGING.bySpecialAct) : met;
  const act = isAct ? 1 : JUDGING.otherAct;
  const asking = asksIn(voice) ? JUDGING.question : 1;
  const confidence = Math.max(JUDGING.leastConfidence, voice.confidence);
  const worth = theirs * confidence * act * asking * (1 - JUDGING.onMatter + JUDGING.onMatter * share);
  return { voice, worth, share, asked: before };
}

function asksIn({ document, sentence }: SpokenSentence): boolean {
  return /[?？؟]["”’»)\s]*$/u.test(document.standing.slice(sentence.start, sentence.end));
}

/** Whoever is spoken of is not whoever speaks: "Who criticised Calder?" */
function withoutSpeaker(hit: Hit, mention: Slice): Hit {
  const byClause = hit.byClause.map((clause) =>
    clause.isName ? { ...clause, highlights: clause.highlights.filter((one) => !overlaps(mention, one)) } : clause,
  );
  return { ...hit, byClause };
}

function withQuestion(hit: Hit, asking: Hit | undefined, question: Slice): Hit {
  if (asking === undefined) return hit;
  const byClause = hit.byClause.map((clause, at) => {
    const asked = asking.byClause[at]?.highlights.filter((one) => contains(question, one)) ?? [];
    return asked.length === 0 ? clause : { ...clause, inHead: [...clause.inHead, ...asked] };
  });
  return { ...hit, byClause };
}

function bestOf(all: readonly Weighed[]): Weighed | undefined {
  const [first, ...others] = all;
  return first && others.reduce((best, one) => (one.worth > best.worth ? one : best), first);
}

/** Whether a passage is an answer in an interview whose beginning names the one asked for, and its turns do not. */
function mayAnswer(
  { document, passage }: Hit,
  voices: readonly SpokenSentence[],
  { speaker, turns }: StatementSearch,
): boolean {
  if (speaker === null || !speaker.isNamedBy(leadOf(document))) return false;
  if (voices.length > 0) {
    return (
      speaker.persons.length === 0 &&
      voices.some(({ statement }) => statement !== null && turns.before(document, statement) !== null)
    );
  }
  const before = document.passages[document.passages.indexOf(passage) - 1];
  return before !== undefined && isQuestionPassage(document, before);
}

/** What a document says that is the speaker's own: their letter, their press release. */
function writtenBy(hit: Hit, search: StatementSearch): GivenAnswer | null {
  const { speaker, topic } = search;
  const { document, passage } = hit;
  if (speaker === null || passage.kind === 'heading' || passage.kind === 'caption') return null;
  if (!ownDocument(document, speaker)) return null;
  const above = wordsAbove(hit);
  const shares = sentencesOf(document.standing, passage).map((sentence) => ({
    sentence,
    share: shareOn(topic, hit, sentence, [], above),
  }));
  const best = shares.toSorted((a, b) => b.share - a.share)[0];
  if (best === undefined || best.share < JUDGING.on || topic.isOpen) return null;
  return {
    sentence: best.sentence,
    span: null,
    verdict: 'gives',
    sureness: JUDGING.ownDocument * best.share,
    meant: speaker.words,
  };
}

function otherIn({ passage }: Hit, sureness: number): GivenAnswer {
  return { sentence: { start: passage.start, end: passage.end }, span: null, verdict: 'other', sureness };
}

/** The sentence; of a short turn all that is in the passage. */
function shownOf({ statement, sentence }: SpokenSentence, { document, passage }: Hit): Slice {
  if (statement?.kind !== 'transcript') return sentence;
  const turn = sentencesOf(document.standing, passage).filter((one) => overlaps(one, statement));
  const start = turn[0]?.start ?? sentence.start;
  const end = turn.at(-1)?.end ?? sentence.end;
  return end - start <= JUDGING.longestTurn ? { start, end } : sentence;
}

/** The quoted words in a sentence, if it has others too. */
function quotedIn({ statement }: SpokenSentence, sentence: Slice): Slice | null {
  if (statement === null || statement.kind === 'transcript') return null;
  const parts = clippedSlices(statement, sentence);
  const [first] = parts;
  return first === undefined || parts.length > 1 ? null : first;
}

/** "did not say", "denied" */
function denialIn({ document, mention, cue, sentence, statement }: SpokenSentence): Slice | null {
  const { standing, metadata } = document;
  const shown = cue ?? (statement !== null && statement.stance.kind !== 'asserted' ? statement.stance.words : null);
  if (shown === null) return null;
  const group = trimmed(standing, { start: mention.end <= shown.start ? mention.end : shown.start, end: shown.end });
  return [shown, group].find((one) => contains(sentence, one) && hasDenial(standing, one, metadata.language)) ?? null;
}
