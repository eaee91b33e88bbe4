import type { Slice } from '../../dossier/slice.ts';
import { languageOf } from '../../languages/list.ts';
import type { ClauseGrammar } from '../../languages/parts/clauseGrammar.ts';
import { assembled, type Draft } from './assembled.ts';
import type { NounPhrase } from './chunk.ts';
import { chunksOf } from './chunks.ts';
import type { Adjunct, Argument, Clause } from './clause.ts';
import { type ClauseToken, clauseTokensOf } from './clauseTokens.ts';
import { insertionsApart } from './insertions.ts';
import { settled } from './settled.ts';

/** Longer sentences, in words, are lists and tables: no clauses are read in them. */
const LONGEST = 120;

/**
 * The clauses of a sentence: each verb with its subject, objects and adjuncts. Small words, forms of verbs and the order of
 * words decide; no parser is behind it, so that what is rare is read wrongly or marked unclear. Empty if the language (BCP 47
 * tag; undefined is read as English) has no grammar. Offsets are UTF-16 units of `text`.
 */
export function clausesOf(text: string, sentence: Slice, language: string | undefined): readonly Clause[] {
  const grammar = languageOf(language ?? 'en')?.clauseGrammar;
  if (grammar === undefined) return [];
  const tokens = clauseTokensOf(text, sentence, grammar);
  return tokens.length > LONGEST ? [] : insertionsApart(tokens).flatMap((part) => clausesOfTokens(part, grammar));
}

/** The clauses of words in the order of a statement; the words of a question are put in it first. */
export function clausesOfTokens(tokens: readonly ClauseToken[], grammar: ClauseGrammar): readonly Clause[] {
  const chunks = settled(chunksOf(tokens, grammar), tokens, grammar);
  const clauses = assembled(chunks, tokens, grammar).flatMap((draft) => clauseOf(draft, tokens, grammar));
  return clauses.map((clause, at) => withOmitted(clause, clauses[at - 1]));
}

/** "Lunt never signed the lease; Tarn did": what a lone auxiliary stands for is told by the clause before it. */
function withOmitted(clause: Clause, before: Clause | undefined): Clause {
  const isLone = clause.bases[0] === DOING && clause.objects.length === 0 && clause.form === 'finite';
  if (!isLone || before === undefined || before.isPassive || before.isCopula || before.bases.length === 0)
    return clause;
  // "Did so" and "did it" are rare, and their objects stay what they are.
  const { bases, objects, adjuncts } = before;
  return { ...clause, bases, objects, adjuncts: [...clause.adjuncts, ...adjuncts] };
}

/** The base form of the verb that stands for another. */
const DOING = 'do';

function clauseOf(draft: Draft, tokens: readonly ClauseToken[], grammar: ClauseGrammar): readonly Clause[] {
  const { verb } = draft;
  if (verb === null || verb.bases.length === 0) return [];
  const adjuncts = draft.adjuncts.map(({ preposition, noun }): Adjunct => {
    const object = argumentOf(noun, tokens);
    const { start, lower } = tokens[preposition] ?? { start: object.start, lower: '' };
    // "The man to whom it was sold": the noun phrase is before the preposition.
    return { start: Math.min(start, object.start), end: object.end, preposition: lower, object };
  });
  const agent = verb.isPassive
    ? adjuncts.find(({ preposition, object }) => grammar.agents.has(preposition) && !object.isTime)
    : undefined;
  const all = [...draft.objects, ...(draft.relativeObject === null ? [] : [draft.relativeObject])].map((one) =>
    argumentOf(one, tokens),
  );
  // "Owned by Lunt, Tarn and Orme": the rest of the list belongs to the agent, and is no object.
  const listed = all.filter(({ start }) => agent !== undefined && isNextInList(agent.object, start));
  const objects = all.filter((one) => !listed.includes(one));
  const subject = draft.subject === null ? null : argumentOf(draft.subject, tokens);
  const own = verb.negation ?? null;
  const none = [draft.subject, ...draft.objects, ...draft.adjuncts.map(({ noun }) => noun)].find(
    (one) => one?.isNone === true,
  );
  const negation = own === null ? (none == null ? null : argumentOf(none, tokens).head) : sliceOf(tokens, own, own + 1);
  const isDenied = negation !== null || draft.commitment === 'denies';
  const isSupposed = verb.isSupposed || draft.commitment === 'supposes';
  return [
    {
      verb: sliceOf(tokens, verb.from, verb.to),
      head: sliceOf(tokens, verb.head, verb.head + 1),
      bases: verb.bases,
      form: verb.form,
      time: verb.time,
      isPerfect: verb.isPerfect,
      isProgressive: verb.isProgressive,
      isPassive: verb.isPassive,
      isCopula: verb.isCopula,
      subject,
      isSubjectShared: draft.isShared,
      objects,
      agent: agent === undefined ? null : { ...agent.object, end: listed.at(-1)?.end ?? agent.object.end },
      adjuncts,
      status: isSupposed
        ? 'supposed'
        : isDenied
          ? negation !== null && draft.commitment === 'denies'
            ? 'asserted'
            : 'denied'
          : 'asserted',
      negation: negation ?? (draft.negatedAt === null ? null : sliceOf(tokens, draft.negatedAt, draft.negatedAt + 1)),
      isReported: draft.isReported,
      governor: draft.governor?.verb?.bases[0] ?? null,
      opener: draft.opener === null ? null : (tokens[draft.opener]?.lower ?? null),
      isUnclear: draft.isUnclear,
    },
  ];
}

/** Whether a noun phrase begins right behind another, with nothing but a comma between. */
function isNextInList({ end }: Slice, start: number): boolean {
  return start > end && start - end <= COMMA.length;
}

const COMMA = ', ';

function argumentOf(noun: NounPhrase, tokens: readonly ClauseToken[]): Argument {
  const { from, to, headTo, isPronoun, isNone, isTime } = noun;
  return { ...sliceOf(tokens, from, to), head: sliceOf(tokens, from, headTo), isPronoun, isNone, isTime };
}

function sliceOf(tokens: readonly ClauseToken[], from: number, to: number): Slice {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
