import type { MentionKind } from '../statements/parsing/mention.ts';
import type { ReportedSentence, Reporter } from '../statements/reporting/reportedSentence.ts';
import { FindingReader } from './findingReader.ts';
import { FindingWriter } from './findingWriter.ts';
import { readList, writeList } from './lists.ts';

const KINDS: readonly MentionKind[] = ['name', 'role', 'body', 'noun', 'pronoun', 'possessive'];

/** The reported sentences of a document as bytes. */
export function encodeReported(sentences: readonly ReportedSentence[]): Uint8Array {
  const to = new FindingWriter();
  writeList(to, sentences, (sentence) => {
    to.slice(sentence);
    writeList(to, sentence.reporters, (one) => {
      to.number(KINDS.indexOf(one.kind) * 4 + (one.isSource ? 2 : 0) + (one.isNegated ? 1 : 0));
      to.slice(one.mention);
      to.slice(one.cue);
      to.string(one.name);
    });
  });
  return to.done();
}

/** The sentences that {@link encodeReported} wrote. */
export function decodeReported(bytes: Uint8Array): readonly ReportedSentence[] {
  const from = new FindingReader(bytes);
  return readList(from, (): ReportedSentence => {
    const { start, end } = from.slice();
    return { start, end, reporters: readList(from, () => readReporter(from)) };
  });
}

function readReporter(from: FindingReader): Reporter {
  const head = from.number();
  const [mention, cue] = [from.slice(), from.slice()];
  return {
    mention,
    kind: KINDS[head >> 2] ?? 'noun',
    name: from.string(),
    cue,
    isSource: (head & 2) !== 0,
    isNegated: (head & 1) !== 0,
  };
}
