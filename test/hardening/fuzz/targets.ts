import { commands } from '../../../commands/list.ts';
import { parseCitation } from '../../../src/answering/sources/parseCitation.ts';
import { runCommand } from '../../../src/contract/runCommand.ts';
import { analyseDocument } from '../../../src/corpus/analyse/analyseDocument.ts';
import { parsePeople } from '../../../src/corpus/parsePeople.ts';
import { parseAccess, parseManagers } from '../../../src/discord/access/parseAccess.ts';
import { parseCustomId, VERBS } from '../../../src/discord/customIds.ts';
import { inline } from '../../../src/discord/rendering/escape.ts';
import { UserError } from '../../../src/errors.ts';
import { readDates } from '../../../src/finding/dates/readDates.ts';
import { nameWords } from '../../../src/finding/names/nameWords.ts';
import { Guard } from '../../../src/guard/guard.ts';
import { readQuestion } from '../../../src/questions/question.ts';
import { fileReader, PLAIN_READING } from '../../../src/reading/fileReader.ts';
import { sidecarMetadata } from '../../../src/reading/metadata/sidecar.ts';
import { UnreadableFile } from '../../../src/reading/unreadableFile.ts';
import { parseQuery } from '../../../src/search/query/parseQuery.ts';
import { printQuery } from '../../../src/search/query/printQuery.ts';
import { readTimes } from '../../../src/team/digests/readTimes.ts';
import { allCalls } from '../../commands/allCalls.ts';
import { FERRY, openWritten } from '../../fixtures/ferryDossier.ts';
import { hostileText } from './hostileText.ts';
import { mutated } from './mutated.ts';
import type { Random } from './random.ts';
import { seedFiles } from './seedFiles.ts';

/** One door through which texts or files come in. */
export interface Target {
  readonly name: string;
  /** How often it is chosen beside the others: what takes long is tried less often. */
  readonly share: number;
  /** A case of it; the work is what is measured, and it may be done again. Refusals in {@link isRefusal} are no fault. */
  readonly caseOf: (random: Random) => { readonly input: string; readonly work: () => unknown };
}

/** Whether an error is one that a person is shown, or the owner of a file. */
export function isRefusal(error: unknown): boolean {
  return error instanceof UserError || error instanceof UnreadableFile;
}

const LANGUAGES = ['en', 'de', 'es', 'ru', 'ar', 'tr', 'zh'] as const;
/** The longest option of most commands. */
const OPTION = 500;
const PASTED = 6_000;

/** `work` also gets a number of the case's own, to choose something by. */
function ofText(name: string, share: number, most: number, work: (text: string, choice: number) => unknown): Target {
  return {
    name,
    share,
    caseOf: (random) => {
      const text = hostileText(random, most);
      const choice = random.below(LANGUAGES.length);
      return { input: JSON.stringify(text.slice(0, 300)), work: () => work(text, choice) };
    },
  };
}

/** Every door, over a small dossier in memory. */
export async function allTargets(): Promise<readonly Target[]> {
  const open = openWritten(FERRY);
  const files = await seedFiles();
  const { readBytes } = fileReader(PLAIN_READING);
  const guard = new Guard();
  return [
    ofText('query', 30, OPTION, (text) => parseQuery(printQuery(parseQuery(text)))),
    ofText('question', 10, OPTION, (text) => readQuestion(text, {})),
    ofText('date', 10, OPTION, (text, choice) => readDates(text, LANGUAGES[choice] ?? 'en', { isTyped: true })),
    ofText('schedule', 10, 200, readTimes),
    ofText('custom id', 20, 120, parseCustomId),
    ofText('custom id of ours', 10, 40, (text) => parseCustomId(`1:${VERBS[0]}:${text}:0:-`)),
    ofText('citation', 10, OPTION, parseCitation),
    ofText('name', 10, OPTION, (text) => nameWords(text)),
    ofText('name on Discord', 10, PASTED, inline),
    ofText('DOSSIER_ACCESS', 10, OPTION, (text) => parseAccess(`${text}@100000000000000001`)),
    ofText('DOSSIER_MANAGERS', 5, OPTION, parseManagers),
    ofText('people.yaml', 10, 2_000, parsePeople),
    ofText('sidecar', 5, 2_000, (text) =>
      sidecarMetadata({ name: 'a.meta.json', bytes: new TextEncoder().encode(text) }),
    ),
    ofText('sidecar fields', 5, OPTION, (text) =>
      sidecarMetadata({
        name: 'a.meta.json',
        bytes: new TextEncoder().encode(JSON.stringify({ title: text, date: text })),
      }),
    ),
    {
      name: 'options of commands',
      share: 2,
      caseOf: (random) => {
        const { called, callable } = random.of(allCalls);
        const options = Object.fromEntries(
          callable.options
            .filter(({ required }) => required === true || random.below(3) === 0)
            .map(({ name, type }) => [
              name,
              type === 'integer' ? random.below(2 ** 31) - 2 ** 30 : hostileText(random, OPTION),
            ]),
        );
        return {
          input: `${called} ${JSON.stringify(options).slice(0, 300)}`,
          work: async () => guard.verifyByIndex(await runCommand(commands, called, options, open), open),
        };
      },
    },
    ...files.map(
      ({ file, bytes }): Target => ({
        name: `file ${file}`,
        share: 1,
        caseOf: (random) => {
          const changed = mutated(random, bytes, random.of(files).bytes);
          return {
            input: `${changed.length} bytes`,
            work: async () => {
              for (const { outcome } of await readBytes(file, changed))
                if ('content' in outcome) analyseDocument(outcome.content);
            },
          };
        },
      }),
    ),
  ];
}
