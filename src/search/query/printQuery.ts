import { type Clause, type GroupItem, type Nearness, type Query, type QueryItem, SWITCHES } from './query.ts';
import { QUOTES } from './quotationMarks.ts';
import { printedPattern } from './wildcardItem.ts';

const QUOTE = new RegExp(`[${QUOTES}]`, 'gu');

/** The query in its plainest spelling; reading that again gives the same query. */
export function printQuery(query: Query): string {
  const isAlone = query.clauses.length === 1;
  const clauses = query.clauses.map((clause) => printClause(clause, isAlone));
  const { document, source, speaker, after, before, inQuotes } = query.filters;
  return [
    ...clauses,
    ...(document === undefined ? [] : [`doc:${quoted(document)}`]),
    ...(source === undefined ? [] : [`source:${quoted(source)}`]),
    ...(speaker === undefined ? [] : [`speaker:${quoted(speaker)}`]),
    ...(after === undefined ? [] : [`after:${after}`]),
    ...(before === undefined ? [] : [`before:${before}`]),
    ...(inQuotes === true ? ['in:quotes'] : []),
    ...SWITCHES.filter((one) => query.off.has(one)).map((one) => `no:${one}`),
  ].join(' ');
}

/** A value in quotation marks; marks inside it would end it, and are no part of any word. */
function quoted(value: string): string {
  return `"${value.replace(QUOTE, ' ').trim()}"`;
}

/** Alternatives are in brackets unless they are all of the query. */
function printClause({ alternatives, negated }: Clause, isAlone: boolean): string {
  const text = alternatives.map(printItem).join(' OR ');
  const whole = alternatives.length > 1 && (negated || !isAlone) ? `(${text})` : text;
  return negated ? `-${whole}` : whole;
}

function printItem(item: QueryItem): string {
  if (item.kind === 'group') return printGroup(item);
  const { kind, words } = item;
  const text = words.join(' ');
  switch (kind) {
    case 'phrase':
      return `"${text}"`;
    case 'prefix':
      return `${text}*`;
    case 'fuzzy':
      return `${text}~`;
    case 'hyphened':
      return words.join('-');
    case 'amount':
      return words.join('');
    case 'word':
      // Alone in capitals it would be read as an operator.
      return OPERATOR_WORD.test(text) ? `"${text}"` : text;
    case 'pattern':
      return printedPattern(text);
    case 'joined':
    case 'sign':
    case 'tag':
      return text;
  }
}

const OPERATOR_WORD = /^(?:OR|AND|NOT|ANDNOT|O?NEAR|AROUND|SAME|ADJ|(?:[Oo]?[Nn][Ee][Aa][Rr]|[Aa][Dd][Jj])\d{1,4})$/u;

function printGroup({ parts, near }: GroupItem): string {
  const printed = parts.map((part) => printClause(part, false));
  if (near.unit === 'window') return `"${parts.flatMap(wordsIn).join(' ')}"~${near.most}`;
  return `(${printed.join(` ${operatorOf(near)} `)})`;
}

function wordsIn({ alternatives }: Clause): readonly string[] {
  return alternatives.flatMap(({ words }) => words);
}

function operatorOf(near: Exclude<Nearness, { unit: 'window' }>): string {
  if (near.unit === 'all') return 'AND';
  if (near.unit === 'passage') return 'NEAR/P';
  const name = near.inOrder ? 'PRE' : 'NEAR';
  return near.unit === 'sentence' ? `${name}/S` : `${name}/${near.within}`;
}
