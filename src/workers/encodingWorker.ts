import { parentPort, workerData } from 'node:worker_threads';
import { ModelEncoder } from '../corpus/encoding/modelEncoder.ts';
import { openModelFolder } from '../corpus/encoding/modelFolder.ts';
import { loadRuntime } from '../corpus/encoding/runtime.ts';
import { Connection } from '../threads/connection.ts';
import type { EncodingService } from './encodingService.ts';

// The worker that runs a sentence model, so that nobody waits while it computes.

if (parentPort === null) throw new Error('this file is run as a worker');
// Sound: startEncoding hands over this folder.
const { directory } = workerData as { readonly directory: string };
let loading: Promise<ModelEncoder> | undefined;

function loaded(): Promise<ModelEncoder> {
  loading ??= Promise.all([openModelFolder(directory), loadRuntime()]).then(([folder, runtime]) =>
    ModelEncoder.load(folder, runtime),
  );
  return loading;
}

const service: EncodingService = {
  load: async () => {
    const { identity, dimensions } = await loaded();
    return { identity, dimensions };
  },
  encode: async ({ texts, kind }) => (await loaded()).encode(texts, kind),
};
new Connection(parentPort, service);
