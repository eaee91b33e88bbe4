// Opens the corpus that its arguments name and prints every citation with its words: a process to be killed, or to be
// run beside another. `ready` is printed before the work begins.
import { OpenCorpus } from '../../src/corpus/openCorpus.ts';

const [corpusDirectory = '', dataDirectory = '', engine = ''] = process.argv.slice(2);
process.stdout.write('ready\n');
const corpus = await OpenCorpus.open({
  corpusDirectory,
  dataDirectory,
  maxFileBytes: 1_000_000,
  listener: { progress: () => {}, warn: (message) => void process.stderr.write(`${message}\n`) },
  engine: engine === 'disk' ? 'disk' : undefined,
});
const words = [...corpus.dossiers.values()].flatMap(({ dossier }) =>
  dossier.documents.flatMap((document) =>
    document.passages.map((one) => [`${document.id}:${one.number}`, document.text.slice(one.start, one.end)]),
  ),
);
corpus.close();
process.stdout.write(`${JSON.stringify(words)}\n`);
