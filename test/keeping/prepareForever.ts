// Prepares word vectors from the file that its first argument names into the folder of its second, until it is killed.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openWordVectors } from '../../src/corpus/openWordVectors.ts';

const [source = '', dataDirectory = ''] = process.argv.slice(2);
process.stdout.write('ready\n');
for (;;) {
  await openWordVectors({ dataDirectory, from: { source, version: '1' } });
  rmSync(join(dataDirectory, 'word-vectors.bin'), { force: true });
}
