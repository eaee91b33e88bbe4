import { parseAst } from 'vitest/node';
import type { SourceFile } from './imports.ts';

/** A literal of a source file that holds words, and how it holds them. */
export interface Literal {
  /** `pattern`: a regular expression or a part of one. `list`: words side by side. `text`: anything else. */
  readonly kind: 'pattern' | 'list' | 'text';
  /** The characters that the program sees; parts of a template are joined by {@link GAP}. */
  readonly text: string;
  /** Line of the file, from 1. */
  readonly line: number;
  /** The names of the calls in which it is an argument, the outermost first: `log.warn` is `warn`. */
  readonly calls: readonly string[];
}

/** Stands for what a template or a sum fills in: a border of every word. */
export const GAP = '\u0000';

/** A node of the syntax tree; every field but the ones named here may hold further nodes. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** Every literal of a TypeScript file outside its types and imports. Throws a SyntaxError if the file cannot be parsed. */
export function literalsOf({ path, text }: SourceFile): readonly Literal[] {
  const found: Literal[] = [];
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const visit = (value: unknown, inPattern: boolean, isUnion: boolean, around: readonly string[] = []): void => {
    if (Array.isArray(value)) for (const one of value) visit(one, inPattern, isUnion, around);
    if (!isNode(value) || isType(value)) return;
    const called = nameOfCall(value);
    const calls = called === null ? around : [...around, called];
    const add = (kind: Literal['kind'], words: string, { start }: Node): void => {
      if (/\p{L}/u.test(words)) found.push({ kind, text: words, line: lineAt(start), calls });
    };
    if (!isUnion) listIn(value, (words, at) => add('list', words, at));
    const whole = joined(value);
    if (whole !== null) {
      add(inPattern || isRegex(value) || looksLikePattern(whole) ? 'pattern' : 'text', whole, value);
      for (const part of filledIn(value)) visit(part, inPattern, false, calls);
      return;
    }
    const unionInside = (isUnion && CONTAINERS.has(value.type)) || hasUnionType(value, text);
    const [pattern, ...others] = isCallOf(value, 'RegExp') && Array.isArray(value.arguments) ? value.arguments : [];
    if (pattern !== undefined) {
      visit(pattern, true, false, calls);
      if (!others.every(isFlags)) visit(others, inPattern, false, calls);
      return;
    }
    for (const [field, child] of Object.entries(value)) {
      if (!SKIPPED.has(field)) visit(child, inPattern, unionInside, calls);
    }
  };
  visit(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }), false, false);
  return found;
}

/** Fields that hold no words of the program: names, types and module paths. */
const SKIPPED: ReadonlySet<string> = new Set(['source', 'typeAnnotation', 'typeArguments', 'returnType']);

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Types vanish before the program runs; expressions that carry one do not. */
function isType({ type }: Node): boolean {
  return type.startsWith('TS') && !/^TS(?:As|Satisfies|NonNull|Instantiation)/u.test(type);
}

function isRegex(node: Node): boolean {
  return node.type === 'Literal' && typeof node.regex === 'object' && node.regex !== null;
}

/** The text of a string, a template, a regular expression or a sum of them; null for any other node. */
function joined(node: Node): string | null {
  if (isRegex(node)) return typeof node.raw === 'string' ? node.raw.replace(/^\/|\/\w*$/gu, '') : null;
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type === 'TemplateLiteral' && Array.isArray(node.quasis)) return node.quasis.map(cooked).join(GAP);
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return null;
  const [left, right] = [node.left, node.right].map((side) => (isNode(side) ? joined(side) : null));
  return left === null && right === null ? null : `${left ?? GAP}${right ?? GAP}`;
}

function cooked(quasi: unknown): string {
  if (!isNode(quasi) || typeof quasi.value !== 'object' || quasi.value === null) return '';
  return 'cooked' in quasi.value && typeof quasi.value.cooked === 'string' ? quasi.value.cooked : '';
}

/** The expressions that a template or a sum fills in. */
function filledIn(node: Node): readonly unknown[] {
  if (node.type === 'TemplateLiteral') return Array.isArray(node.expressions) ? node.expressions : [];
  if (node.type !== 'BinaryExpression') return [];
  return [node.left, node.right].flatMap((side) =>
    !isNode(side) ? [] : joined(side) === null ? [side] : filledIn(side),
  );
}

/** Syntax that prose and identifiers do not have: groups, classes of letters, alternatives without spaces around. */
function looksLikePattern(text: string): boolean {
  return /\(\?[:<=!]|\\[pPsSdDbBwWk]|(?:^|[\p{L}?)\]|])\|[\p{L}([]/u.test(text);
}

function isFlags(node: unknown): boolean {
  return isNode(node) && /^[dgimsuvy]*$/u.test(joined(node) ?? GAP);
}

/** The name of what a node calls, `warn` for `log.warn`; null if it calls nothing that has a name. */
function nameOfCall({ type, callee }: Node): string | null {
  if ((type !== 'NewExpression' && type !== 'CallExpression') || !isNode(callee)) return null;
  const name = isNode(callee.property) ? callee.property.name : callee.name;
  return typeof name === 'string' ? name : null;
}

function isConstant(node: Node, source: string): boolean {
  return node.type === 'TSAsExpression' && hasUnionType(node, source);
}

function isList(node: unknown): boolean {
  return isNode(node) && node.type === 'ArrayExpression';
}

/** Every text that a type of a file names, or a schema as one of several: identifiers, whatever they look like. */
export function identifiersOf({ path, text }: SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (value: unknown, isNamed: boolean): void => {
    if (Array.isArray(value)) for (const one of value) visit(one, isNamed);
    if (!isNode(value)) return;
    const whole = isNamed ? joined(value) : null;
    if (whole !== null) found.push(whole);
    const called = nameOfCall(value);
    const isOneOf = called === 'enum' || called === 'label';
    for (const [field, child] of Object.entries(value)) {
      visit(child, isNamed || value.type === 'TSLiteralType' || (called === 'literal' && field === 'arguments'));
    }
    const lists = isOneOf ? value.arguments : isConstant(value, text) ? [value.expression] : [];
    if (Array.isArray(lists)) visit(lists.filter(isList), true);
  };
  visit(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }), false);
  return found;
}

function isCallOf({ type, callee }: Node, name: string): boolean {
  return (type === 'NewExpression' || type === 'CallExpression') && isNode(callee) && callee.name === name;
}

/** Nodes between a declared type and the words that it types. */
const CONTAINERS: ReadonlySet<string> = new Set([
  'ArrayExpression',
  'NewExpression',
  'TSAsExpression',
  'TSSatisfiesExpression',
]);

/** Whether the compiler checks each word of the node against a union of identifiers. */
function hasUnionType({ type, typeAnnotation, id, callee }: Node, source: string): boolean {
  if (type === 'TSAsExpression') return isNode(typeAnnotation) && sourceOf(typeAnnotation, source) === 'const';
  if (type === 'CallExpression' && isNode(callee) && isNode(callee.property)) return callee.property.name === 'enum';
  const declared = type === 'VariableDeclarator' && isNode(id) ? id.typeAnnotation : null;
  return isNode(declared) && !/\bstring\b/u.test(sourceOf(declared, source));
}

function sourceOf({ start, end }: Node, source: string): string {
  return source.slice(start, end);
}

/** Hands on the words of an array of single words, and of a string that is split into words. */
function listIn(node: Node, add: (words: string, at: Node) => void): void {
  if (node.type === 'ArrayExpression' && Array.isArray(node.elements)) {
    const words = node.elements.flatMap((one) => (isNode(one) ? (joined(one) ?? []) : []));
    if (words.length > 0 && words.every((one) => SINGLE.test(one))) add(words.join(' '), node);
  }
  const { callee } = node;
  if (node.type !== 'CallExpression' || !isNode(callee) || !isNode(callee.object) || !isNode(callee.property)) return;
  const split = callee.property.name === 'split' ? joined(callee.object) : null;
  if (split !== null) add(split.replace(/[^\p{L}\p{M}'’-]+/gu, ' '), node);
}

const SINGLE = /^[\p{L}\p{M}'’-]+$/u;
