import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { UserError } from '../../errors.ts';
import { wording } from '../../wording/catalogue.ts';
import families from './modelFamilies.json' with { type: 'json' };

/** How the vectors of a text's tokens become one: that of the first token, or their mean. */
export type Pooling = 'cls' | 'mean';

/** A sentence model as a folder holds it. */
export interface ModelFolder {
  /** Path of the ONNX file. */
  readonly model: string;
  /** The tokenizer as `tokenizer.json` describes it. */
  readonly tokenizer: object;
  readonly pooling: Pooling;
  /** What the model expects before a text of each kind. */
  readonly prefixes: { readonly question: string; readonly passage: string };
  /** Longest text, in tokens. */
  readonly mostTokens: number;
  readonly identity: string;
}

/** Tokens that models of the BERT family take, unless the folder says otherwise. */
const MOST_TOKENS = 512;

const tokenizerSchema = z.looseObject({ model: z.looseObject({}) });
const poolingSchema = z.looseObject({ pooling_mode_cls_token: z.boolean().default(false) });
const promptsSchema = z.looseObject({ prompts: z.record(z.string(), z.string()).default({}) });
const lengthSchema = z.looseObject({ max_seq_length: z.int().positive().max(MOST_TOKENS) });

/** What families of models were trained with, by parts of the folder's name, if the folder does not say it itself. */
const FAMILIES = z
  .array(
    z.strictObject({
      name: z.array(z.string()),
      pooling: z.enum(['cls', 'mean']),
      prefixes: z.strictObject({ question: z.string(), passage: z.string() }),
    }),
  )
  .parse(families);

/**
 * Looks into a folder with a sentence model in ONNX (`model.onnx`, also in `onnx/`, or the only `.onnx` file) and its
 * `tokenizer.json`, laid out as sentence-transformers does: the pooling, the prompts and the longest text are read from its
 * files if they are there. Throws {@link UserError} that says what is missing.
 */
export async function openModelFolder(directory: string): Promise<ModelFolder> {
  const files = filesOf(directory);
  const model = modelFile(directory, files);
  const tokenizerName = only(directory, files, 'tokenizer.json', 'tokenizer.json');
  const parts = new Set(
    basename(directory)
      .toLowerCase()
      .split(/[^a-z0-9]+/u),
  );
  const family = FAMILIES.find(({ name }) => name.every((part) => parts.has(part)));
  const { pooling_mode_cls_token: isCls } = read(directory, '1_Pooling/config.json', poolingSchema) ?? {};
  const { prompts = {} } = read(directory, 'config_sentence_transformers.json', promptsSchema) ?? {};
  const { max_seq_length: mostTokens = MOST_TOKENS } = read(directory, 'sentence_bert_config.json', lengthSchema) ?? {};
  const tokenizer = read(directory, tokenizerName, tokenizerSchema) ?? {};
  const use = {
    pooling: isCls === undefined ? (family?.pooling ?? 'mean') : isCls ? ('cls' as const) : ('mean' as const),
    prefixes: {
      question: prompts.query ?? family?.prefixes.question ?? '',
      passage: prompts.passage ?? prompts.document ?? family?.prefixes.passage ?? '',
    },
    mostTokens,
  };
  const hash = createHash('sha256').update(JSON.stringify([tokenizer, use]));
  await pipeline(createReadStream(model), hash, { end: false });
  return { model, tokenizer, ...use, identity: hash.digest('hex') };
}

function filesOf(directory: string): readonly string[] {
  try {
    return readdirSync(directory, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    throw new UserError(wording.meaningModel.unreadable(directory), { cause: error });
  }
}

function modelFile(directory: string, files: readonly string[]): string {
  const usual = ['model.onnx', 'onnx/model.onnx', 'model_quantized.onnx', 'onnx/model_quantized.onnx'].find((one) =>
    files.includes(one),
  );
  return join(directory, usual ?? only(directory, files, '.onnx', 'model.onnx'));
}

/** The only file whose name ends so. */
function only(directory: string, files: readonly string[], ending: string, wanted: string): string {
  const [first, ...others] = files.filter((file) => file.endsWith(ending));
  if (first === undefined) throw new UserError(wording.meaningModel.lacks(directory, wanted));
  if (others.length > 0) {
    throw new UserError(wording.meaningModel.hasSeveral(directory, wanted));
  }
  return first;
}

/** A file of the folder, parsed; undefined if it is not there. */
function read<T>(directory: string, name: string, schema: z.ZodType<T>): T | undefined {
  const file = join(directory, name);
  if (!existsSync(file)) return undefined;
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new UserError(wording.meaningModel.malformed(file), { cause: error });
  }
}
