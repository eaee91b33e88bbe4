import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { relative } from 'node:path';
import { type Node, parse } from 'acorn';
import type { Expression } from './expression.ts';

/** A place in the source at which an expression is built when the program runs. */
export type Site = `${string}:${number}`;

export interface InSource {
  /** The literals. */
  readonly literals: readonly Expression[];
  /** Where `new RegExp` or `RegExp` is called. */
  readonly sites: readonly Site[];
}

/** The regular expressions of a TypeScript file, each with its file and line. */
export function expressionsIn(path: string, root: string): InSource {
  const file = relative(root, path);
  // Types become blanks, so that lines are those of the file.
  const program = parse(stripTypeScriptTypes(readFileSync(path, 'utf8')), {
    ecmaVersion: 'latest',
    sourceType: 'module',
    locations: true,
  });
  const literals: Expression[] = [];
  const sites: Site[] = [];
  for (const node of nodesIn(program)) {
    const line = node.loc?.start.line ?? 0;
    if (isLiteral(node)) literals.push({ ...node.regex, at: `${file}:${line}` });
    else if (isBuilding(node)) sites.push(`${file}:${line}`);
  }
  return { literals, sites };
}

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const each of value) yield* nodesIn(each);
  } else if (isNode(value)) {
    yield value;
    for (const each of Object.values(value)) yield* nodesIn(each);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function isLiteral(node: Node): node is Node & { regex: { pattern: string; flags: string } } {
  return node.type === 'Literal' && 'regex' in node;
}

function isBuilding(node: Node): boolean {
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return false;
  return 'callee' in node && isNode(node.callee) && 'name' in node.callee && node.callee.name === 'RegExp';
}
