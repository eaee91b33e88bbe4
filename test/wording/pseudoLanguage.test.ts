import { expect, it, onTestFinished } from 'vitest';
import { commands } from '../../commands/list.ts';
import type { Answer } from '../../src/answer.ts';
import { runCommand } from '../../src/contract/runCommand.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { Guard } from '../../src/guard/guard.ts';
import { viewOf } from '../../src/views/viewOf.ts';
import { speakingWords } from '../../src/wording/speaking.ts';
import { openSampleCorpus } from '../conversations/sampleBot.ts';
import { everyKind } from '../guard/everyKind.ts';
import { pseudo, unmarked } from './pseudo.ts';

/** Parts of a view that are not said by the bot. */
const NOT_SAID: ReadonlySet<string> = new Set(['kind', 'on', 'room', 'actions', 'result', 'form', 'state', 'key']);
/** Pieces of a line that are not the bot's words. */
const NOT_OWN: ReadonlySet<unknown> = new Set([
  'foreign',
  'id',
  'day',
  'moment',
  'member',
  'mention',
  'quote',
  'pasted',
]);
/** Names of commands, which are the same in every language. */
const COMMAND = /^\/?[a-z]+(?: [a-z]+)?$/u;

/** The words in a part of a view that no translation has reached. */
function untranslated(part: unknown): readonly string[] {
  if (typeof part === 'string') {
    const rest = unmarked(part).trim();
    return /\p{L}{2,}/u.test(rest) && !COMMAND.test(rest) ? [rest] : [];
  }
  if (Array.isArray(part)) return part.flatMap(untranslated);
  if (typeof part !== 'object' || part === null) return [];
  const { kind, isOwn } = { kind: undefined, isOwn: undefined, ...part };
  // What a team or an asker has written, and what is to be copied.
  if (NOT_OWN.has(kind) || kind === 'code' || (kind === 'long' && isOwn !== true)) return [];
  return Object.entries(part).flatMap(([key, one]) => (NOT_SAID.has(key) ? [] : untranslated(one)));
}

function untranslatedIn(answer: Answer, dossier: Dossier): readonly string[] {
  // Sound: viewOf takes the answer of any command, with the command that it names.
  const { blocks, head, foot } = viewOf(answer as never, dossier);
  return untranslated([blocks, head.lines, foot.counted, foot.lines]);
}

it('reaches every word that the bot says in an answer, and no guard withholds it', async () => {
  const given = await speakingWords(pseudo, () => everyKind());
  const words = speakingWords(pseudo, () =>
    given.flatMap(({ sealed, open }) => {
      new Guard().verify(sealed, open.dossier);
      return untranslatedIn(sealed.answer, open.dossier);
    }),
  );
  // The word that says which side a point is of is handed to whoever draws it.
  expect(words.filter((one) => one !== 'Only')).toEqual([]);
});

const CALLS: readonly (readonly [called: string, options: Readonly<Record<string, string>>])[] = [
  ['timeline', {}],
  ['timeline', { topic: 'Moscow' }],
  ['who', { name: 'Hamas' }],
  ['ask', { question: 'When did the delegation meet Lavrov?' }],
  ['ask', { question: 'What did the zeppelin cost?' }],
  ['overview', { topic: 'letter to Putin' }],
  ['compare', { a: 'Hamas', b: 'Russian foreign ministry' }],
  ['quote', { speaker: 'Haniyeh' }],
  ['source', {}],
  ['source', { document: 'kazan' }],
  ['verify', { text: '“systematic murder”' }],
];

it('reaches what is said of findings that were kept by another process, in English', async () => {
  const { corpus, close } = await openSampleCorpus();
  onTestFinished(close);
  const [open] = corpus.dossiers.values();
  if (open === undefined) throw new Error('there is no sample dossier');
  await speakingWords(pseudo, async () => {
    for (const [called, options] of CALLS) {
      const sealed = await runCommand(commands, called, options, open);
      new Guard().verify(sealed, open.dossier);
      expect([called, untranslatedIn(sealed.answer, open.dossier).filter((one) => one !== 'Only')]).toEqual([
        called,
        [],
      ]);
    }
  });
});
