import { Tokenizer } from '@huggingface/tokenizers';
import type { EncodedKind, SentenceEncoder } from '../../search/meaning/sentenceEncoder.ts';
import type { ModelFolder, Pooling } from './modelFolder.ts';
import type { Runtime, Session, Tensor } from './runtime.ts';

/** A text of this many UTF-16 units has more tokens than any model takes: what follows need not be tokenized. */
const LONGEST = 8_000;
/** Threads of a model: it works beside everything else. */
const THREADS = 1;

/**
 * A sentence model that is run in this thread. Texts of one call are padded to the longest and run together; the vectors of
 * their tokens are pooled as the model was trained (Reimers and Gurevych 2019, “Sentence-BERT”) and given length 1.
 */
export class ModelEncoder implements SentenceEncoder {
  readonly identity: string;
  readonly dimensions: number;
  readonly #folder: ModelFolder;
  readonly #session: Session;
  readonly #tensor: Runtime['Tensor'];
  readonly #tokenizer: Tokenizer;

  private constructor(
    folder: ModelFolder,
    session: Session,
    runtime: Runtime,
    tokenizer: Tokenizer,
    dimensions: number,
  ) {
    this.identity = folder.identity;
    this.dimensions = dimensions;
    this.#folder = folder;
    this.#session = session;
    this.#tensor = runtime.Tensor;
    this.#tokenizer = tokenizer;
  }

  /** Loads a model, and has it encode a word to see that it can. Rejects if it cannot. */
  static async load(folder: ModelFolder, runtime: Runtime): Promise<ModelEncoder> {
    const session = await runtime.InferenceSession.create(folder.model, { intraOpNumThreads: THREADS });
    const tokenizer = new Tokenizer(folder.tokenizer, {});
    const probe = new ModelEncoder(folder, session, runtime, tokenizer, 0);
    const [vector] = await probe.encode(['word'], 'passage');
    return new ModelEncoder(folder, session, runtime, tokenizer, vector?.length ?? 0);
  }

  async encode(texts: readonly string[], kind: EncodedKind): Promise<readonly Float32Array[]> {
    if (texts.length === 0) return [];
    const ids = texts.map((text) => this.#idsOf(`${this.#folder.prefixes[kind]}${text.slice(0, LONGEST)}`));
    const length = Math.max(...ids.map((one) => one.length));
    const inputs = this.#inputs(ids, length);
    const outputs = await this.#session.run(inputs);
    const [name = ''] = this.#session.outputNames;
    const output = outputs[name];
    if (output === undefined) throw new Error('the model gives nothing');
    return ids.map((own, at) => pooled(output, at, own.length, this.#folder.pooling));
  }

  /** The tokens of a text. If it is too long, the last one, which ends it, is kept. */
  #idsOf(text: string): readonly number[] {
    const { ids } = this.#tokenizer.encode(text);
    const { mostTokens } = this.#folder;
    return ids.length <= mostTokens ? ids : [...ids.slice(0, mostTokens - 1), ids.at(-1) ?? 0];
  }

  #inputs(ids: readonly (readonly number[])[], length: number): Readonly<Record<string, Tensor>> {
    const filled = (of: (own: readonly number[], at: number) => number): Tensor => {
      const data = new BigInt64Array(ids.length * length);
      for (const [row, own] of ids.entries()) {
        for (let at = 0; at < own.length; at += 1) data[row * length + at] = BigInt(of(own, at));
      }
      return new this.#tensor('int64', data, [ids.length, length]);
    };
    const known: Readonly<Record<string, () => Tensor>> = {
      input_ids: () => filled((own, at) => own[at] ?? 0),
      attention_mask: () => filled(() => 1),
      token_type_ids: () => filled(() => 0),
      position_ids: () => filled((_own, at) => at),
    };
    return Object.fromEntries(
      this.#session.inputNames.map((name) => {
        const make = known[name];
        if (make === undefined) throw new Error(`the model wants “${name}”, which sentence models do not have`);
        return [name, make()];
      }),
    );
  }
}

/** The unit vector of one text: of `[texts, tokens, dimensions]`, or as it is if the model pools by itself. */
function pooled({ data, dims }: Tensor, which: number, tokens: number, pooling: Pooling): Float32Array {
  const dimensions = dims.at(-1) ?? 0;
  const rows = dims.length < 3 ? 1 : (dims[1] ?? 0);
  const sum = new Float32Array(dimensions);
  for (let row = 0; row < (rows === 1 || pooling === 'cls' ? 1 : tokens); row += 1) {
    const start = (which * rows + row) * dimensions;
    for (let at = 0; at < dimensions; at += 1) sum[at] = (sum[at] ?? 0) + Number(data[start + at] ?? 0);
  }
  const length = Math.hypot(...sum);
  return length > 0 ? sum.map((one) => one / length) : sum;
}
