import type { Slice } from '../../dossier/slice.ts';
import type { Argument, Clause } from '../../finding/clauses/clause.ts';
import { clausesOfTokens } from '../../finding/clauses/clausesOf.ts';
import { type ClauseToken, clauseTokensOf } from '../../finding/clauses/clauseTokens.ts';
import { languageOf } from '../../languages/list.ts';
import type { ClauseGrammar } from '../../languages/parts/clauseGrammar.ts';
import type { EventWords } from '../../languages/parts/eventWords.ts';
import type { AskedOfEvent } from './askedOfEvent.ts';
import { asStatement, type Stated } from './asStatement.ts';

/** A question that tells of an event and asks for a part of it. Offsets are those of {@link text}. */
export interface EventQuestion {
  readonly asks: AskedOfEvent;
  /** The question, without what is said to be polite. */
  readonly text: string;
  /** Where the question begins behind what only opens it, such as "is it true that". */
  readonly from: number;
  /** Its event, as a statement would tell it, with the words that ask in their place. */
  readonly clause: Clause;
  /** The words that ask: "which company"; null if the question asks whether. */
  readonly asked: Slice | null;
  /** Whether an argument asks if there is anyone at all: "Was anyone hurt?" */
  readonly any: Argument | null;
}

/** Reads which event a question in a language (BCP 47 tag) asks for; null if it asks for none, or if that is not clear. */
export function eventAsked(text: string, language: string): EventQuestion | null {
  const { clauseGrammar, events } = languageOf(language) ?? {};
  if (clauseGrammar === undefined || events === undefined) return null;
  const opening = events.truthOpening.exec(text)?.[0].length ?? 0;
  const tokens = clauseTokensOf(text, { start: opening, end: text.length }, clauseGrammar).filter(
    ({ tag }, at, all) => tag !== 'stop' || at < all.length - 1,
  );
  const stated: Stated | null =
    opening > 0 ? { tokens, asks: 'whether', asked: null } : asStatement(tokens, clauseGrammar, events);
  return stated === null ? null : readStated(text, opening, stated, clauseGrammar, events);
}

function readStated(
  text: string,
  from: number,
  { tokens, asks, asked }: Stated,
  grammar: ClauseGrammar,
  events: EventWords,
): EventQuestion | null {
  const clauses = clausesOfTokens(tokens, grammar);
  const isAsked = (slice: Slice): boolean => asked !== null && slice.start === asked.start && slice.end === asked.end;
  const clause =
    asks === 'argument'
      ? clauses.find((one) => argumentsOf(one).some(isAsked))
      : clauses.find(({ form, opener }) => form === 'finite' && opener === null);
  if (clause === undefined || clause.isUnclear || clause.isCopula) return null;
  // "Had" alone tells no event.
  if (clause.bases.every((base) => isAuxiliary(grammar, base))) return null;
  // "Who did not sign?" asks for one of whom nothing is told.
  if (clause.status === 'denied') return null;
  const any = argumentsOf(clause).find((one) => isAny(one, tokens, events)) ?? null;
  return { asks, text, from, clause, asked, any: asks === 'whether' ? any : null };
}

function isAuxiliary({ having, doing }: ClauseGrammar, base: string): boolean {
  return having.has(base) || doing.has(base);
}

function argumentsOf({ subject, objects, adjuncts }: Clause): readonly Argument[] {
  return [...(subject === null ? [] : [subject]), ...objects, ...adjuncts.map(({ object }) => object)];
}

function isAny({ start }: Argument, tokens: readonly ClauseToken[], { anyones, anyDeterminers }: EventWords): boolean {
  const word = tokens.find((token) => token.start === start)?.lower ?? '';
  return anyones.has(word) || anyDeterminers.has(word);
}
