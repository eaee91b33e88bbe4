import { z } from 'zod';
import { type FieldKind, kindOf } from '../answer/field.ts';

/** A value in an answer with the schema that declares it. */
export interface Node {
  readonly schema: z.ZodType;
  readonly value: unknown;
  /** Such as `hits.0.passage`. */
  readonly path: string;
  /** The kind of a leaf; undefined for objects, lists and literals. */
  readonly kind: FieldKind | undefined;
  readonly parent: Node | null;
}

/**
 * All values of a parsed answer, from the outside inwards: each object, list and leaf once, with its schema. What is null or
 * absent is not visited.
 */
export function* nodesOf(schema: z.ZodType, value: unknown, path = '', parent: Node | null = null): Generator<Node> {
  if (value === null || value === undefined) return;
  const own = plainSchema(schema, value);
  const node: Node = { schema: own, value, path, kind: kindOf(own), parent };
  yield node;
  if (node.kind !== undefined) return;
  for (const [key, inner, innerValue] of childrenOf(own, value)) {
    yield* nodesOf(inner, innerValue, path === '' ? key : `${path}.${key}`, node);
  }
}

/** The schema without what only allows null, and of a union the alternative that the value is of. */
function plainSchema(schema: z.ZodType, value: unknown): z.ZodType {
  if (kindOf(schema) !== undefined) return schema;
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return plainSchema(innerOf(schema), value);
  if (!(schema instanceof z.ZodUnion)) return schema;
  const fitting = optionsOf(schema).find((option) => fits(option, value));
  return fitting === undefined ? schema : plainSchema(fitting, value);
}

/** Whether an object has the keys and the literals of one alternative of a union. */
function fits(schema: z.ZodType, value: unknown): boolean {
  if (schema instanceof z.ZodUnion) return optionsOf(schema).some((option) => fits(option, value));
  if (!(schema instanceof z.ZodObject) || !isRecord(value)) return false;
  const shape = shapeOf(schema);
  return Object.entries(shape).every(
    ([key, inner]) => key in value && (!(inner instanceof z.ZodLiteral) || inner.value === value[key]),
  );
}

function childrenOf(schema: z.ZodType, value: unknown): readonly (readonly [string, z.ZodType, unknown])[] {
  if (schema instanceof z.ZodObject && isRecord(value)) {
    return Object.entries(shapeOf(schema)).map(([key, inner]) => [key, inner, value[key]] as const);
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const element = elementOf(schema);
    return value.map((item: unknown, at) => [String(at), element, item] as const);
  }
  if (schema instanceof z.ZodTuple && Array.isArray(value)) {
    return itemsOf(schema).map((item, at) => [String(at), item, value[at]] as const);
  }
  return [];
}

/** The schemas of all leaves, with where they are; a union's alternatives one after the other. */
export function* leavesOf(schema: z.ZodType, path = ''): Generator<Pick<Node, 'schema' | 'path' | 'kind'>> {
  const kind = kindOf(schema);
  if (kind !== undefined) yield { schema, path, kind };
  else if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) yield* leavesOf(innerOf(schema), path);
  else if (schema instanceof z.ZodUnion) for (const option of optionsOf(schema)) yield* leavesOf(option, path);
  else if (schema instanceof z.ZodArray) yield* leavesOf(elementOf(schema), `${path}.*`);
  else if (schema instanceof z.ZodTuple) {
    for (const [at, item] of itemsOf(schema).entries()) yield* leavesOf(item, `${path}.${at}`);
  } else if (schema instanceof z.ZodObject) {
    for (const [key, inner] of Object.entries(shapeOf(schema))) yield* leavesOf(inner, `${path}.${key}`);
  } else yield { schema, path, kind };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// The schemas inside a schema are typed by zod as its core types. All of ours are made by `zod` itself, so that each is a
// `ZodType`: the casts below are sound.
function innerOf(schema: z.ZodNullable | z.ZodOptional): z.ZodType {
  return schema.unwrap() as z.ZodType;
}

function optionsOf(schema: z.ZodUnion): readonly z.ZodType[] {
  return schema.options as readonly z.ZodType[];
}

function elementOf(schema: z.ZodArray): z.ZodType {
  return schema.element as z.ZodType;
}

function itemsOf(schema: z.ZodTuple): readonly z.ZodType[] {
  return schema.def.items as readonly z.ZodType[];
}

function shapeOf(schema: z.ZodObject): Readonly<Record<string, z.ZodType>> {
  return schema.shape as Readonly<Record<string, z.ZodType>>;
}
