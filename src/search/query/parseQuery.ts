import { wording } from '../../wording/catalogue.ts';
import type { Limits } from './fields.ts';
import { clauseOf, groupOf } from './group.ts';
import type { Clause, Nearness, Query } from './query.ts';
import { type Dialect, type QueryToken, queryTokens } from './queryTokens.ts';

/**
 * Reads any text as a query: our own language (words, `"exact phrase"`, `-without`, `a OR b`, `prefix*`, `fuzzy~`, `(a NEAR/5 b)`,
 * fields) and what people bring from Lexis, Westlaw, Elastic and Google. Nothing is an error: an operator in the wrong place
 * is ignored, and what cannot be honoured is said in the remarks. OR binds more than nearness, and that more than AND. Of a
 * question only the marks of our own language are read: what is in capitals or brackets there is a word.
 */
export function parseQuery(text: string, dialect: Dialect = 'query'): Query {
  const limits: Limits = { filters: {}, off: new Set(), remarks: [] };
  const tokens = queryTokens(text, limits, dialect);
  const clauses = new Brackets(tokens.values(), limits.remarks).read();
  return { clauses, ...limits, remarks: [...new Set(limits.remarks)] };
}

/** Requirements that OR and nearness may still join to what comes next. */
interface Chain {
  readonly negated: boolean;
  /** Each of one or more requirements that are all wanted. */
  readonly operands: (readonly Clause[])[];
  /** How each operand but the first is near to the one before. */
  readonly nears: Nearness[];
}

interface Pending {
  readonly negated: boolean;
  readonly isOr: boolean;
  readonly near: Nearness | null;
}

const NOTHING_PENDING: Pending = { negated: false, isOr: false, near: null };

/** Reads what is between two brackets, or all. */
class Brackets {
  readonly #tokens: Iterator<QueryToken>;
  readonly #remarks: string[];
  readonly #clauses: Clause[] = [];
  #chain: Chain | null = null;
  #pending = NOTHING_PENDING;

  constructor(tokens: Iterator<QueryToken>, remarks: string[]) {
    this.#tokens = tokens;
    this.#remarks = remarks;
  }

  /** Up to the closing bracket, or the end. */
  read(): readonly Clause[] {
    for (let next = this.#tokens.next(); next.done !== true; next = this.#tokens.next()) {
      const token = next.value;
      if (token.kind === 'close') break;
      if (token.kind === 'not') this.#pending = { ...this.#pending, negated: true };
      else if (token.kind === 'or') this.#pending = { ...this.#pending, isOr: true };
      else if (token.kind === 'near') this.#pending = { ...this.#pending, near: token.near };
      else if (token.kind === 'open') this.#take(new Brackets(this.#tokens, this.#remarks).read());
      else if (token.kind === 'any') this.#take([{ alternatives: token.items, negated: false }]);
      else if (token.kind === 'all') this.#take(token.items.map((item) => clauseOf(item)));
    }
    this.#flush();
    return this.#clauses;
  }

  #take(operand: readonly Clause[]): void {
    if (operand.length === 0) return;
    const { negated, isOr, near } = this.#pending;
    this.#pending = NOTHING_PENDING;
    const clause = inOne(operand, negated);
    const chain = this.#chain;
    if (chain !== null && isOr && this.#addAlternative(chain, clause)) return;
    if (chain !== null && near !== null && !isOr) {
      chain.nears.push(near);
      chain.operands.push([clause]);
      return;
    }
    this.#flush();
    const isOne = negated || operand.length === 1;
    this.#chain = isOne
      ? { negated: clause.negated, operands: [[{ ...clause, negated: false }]], nears: [] }
      : { negated: false, operands: [operand], nears: [] };
  }

  /** Adds an alternative to the operand before; false if one of the two is negated, so that they cannot be alternatives. */
  #addAlternative({ negated, operands }: Chain, { alternatives, negated: isExcluded }: Clause): boolean {
    const last = inOne(operands.at(-1) ?? [], false);
    if (negated || isExcluded || last.negated) {
      this.#remarks.push(wording.searching.orWithout);
      return false;
    }
    operands[operands.length - 1] = [{ alternatives: [...last.alternatives, ...alternatives], negated: false }];
    return true;
  }

  #flush(): void {
    if (this.#chain !== null) this.#clauses.push(...joined(this.#chain));
    this.#chain = null;
  }
}

/** The requirements of a chain. */
function joined({ negated, operands, nears }: Chain): readonly Clause[] {
  const [first = [], ...others] = operands;
  if (others.length === 0) return negated ? [inOne(first, true)] : first;
  let parts: Clause[] = [inOne(first, false)];
  for (const [at, other] of others.entries()) {
    const near = nears[at];
    const before = nears[at - 1];
    // Of different operators the first holds of the first two; of the same, each holds of all.
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(near))
      parts = [clauseOf(groupOf(parts, before))];
    parts.push(inOne(other, false));
  }
  const last = nears.at(-1);
  if (last === undefined || parts.every((part) => part.negated)) return parts;
  return [clauseOf(groupOf(parts, last), negated)];
}

/** Requirements that are all wanted as one. Where each excludes something, none of all that may be there. */
function inOne(clauses: readonly Clause[], negated: boolean): Clause {
  const [only] = clauses;
  if (only !== undefined && clauses.length === 1) return { ...only, negated: only.negated !== negated };
  if (clauses.every((one) => one.negated)) {
    return { alternatives: clauses.flatMap(({ alternatives }) => alternatives), negated: !negated };
  }
  return clauseOf(groupOf(clauses, { unit: 'all' }), negated);
}
