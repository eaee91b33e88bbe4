import { UserError } from '../../errors.ts';
import { wording } from '../../wording/catalogue.ts';

/** A tensor of a model. */
export interface Tensor {
  readonly data: ArrayLike<number> | BigInt64Array;
  readonly dims: readonly number[];
}

/** A model that is loaded. */
export interface Session {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(inputs: Readonly<Record<string, Tensor>>): Promise<Readonly<Record<string, Tensor>>>;
}

/** What is used of onnxruntime-node, which is no part of the program: only those who use a model install it. */
export interface Runtime {
  readonly InferenceSession: {
    create(file: string, options: { readonly intraOpNumThreads: number }): Promise<Session>;
  };
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => Tensor;
}

const PACKAGE = 'onnxruntime-node';

/** Loads the runtime, by `load` if that is given. Throws {@link UserError} that says how to install it if it is not there. */
export async function loadRuntime(load: () => Promise<unknown> = () => import('onnxruntime-node')): Promise<Runtime> {
  try {
    // Sound: its own documentation has these members.
    return (await load()) as Runtime;
  } catch (error) {
    throw new UserError(wording.meaningModel.noRuntime(PACKAGE), { cause: error });
  }
}
