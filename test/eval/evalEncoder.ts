import { ModelEncoder } from '../../src/corpus/encoding/modelEncoder.ts';
import { openModelFolder } from '../../src/corpus/encoding/modelFolder.ts';
import { loadRuntime } from '../../src/corpus/encoding/runtime.ts';
import type { SentenceEncoder } from '../../src/search/meaning/sentenceEncoder.ts';

let loading: Promise<SentenceEncoder> | undefined;

/** The sentence model of the folder that `MEANING_MODEL` names, loaded once, in this thread; undefined if it names none. */
export async function evalEncoder(): Promise<SentenceEncoder | undefined> {
  const { MEANING_MODEL: directory } = process.env;
  if (directory === undefined || directory === '') return undefined;
  loading ??= Promise.all([openModelFolder(directory), loadRuntime()]).then(([folder, runtime]) =>
    ModelEncoder.load(folder, runtime),
  );
  return loading;
}
