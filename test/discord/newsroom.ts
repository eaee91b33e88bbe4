import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { commands } from '../../commands/list.ts';
import type { AccessRules } from '../../src/discord/access/access.ts';
import { parseAccess, parseManagers } from '../../src/discord/access/parseAccess.ts';
import { download } from '../../src/discord/attachments/download.ts';
import { type Bot, type BotOptions, startBot } from '../../src/discord/bot.ts';
import type { Pause } from '../../src/discord/delivery/patience.ts';
import { AnswerMemo } from '../../src/discord/replies/answerMemo.ts';
import type { ReplyContext, Upkeep } from '../../src/discord/replies/replyContext.ts';
import { Dossier, type FormerPassage, type NumberedDocument } from '../../src/dossier/dossier.ts';
import { hashOf } from '../../src/dossier/passage.ts';
import { Guard } from '../../src/guard/guard.ts';
import { openDatabase } from '../../src/keeping/database.ts';
import { ReplyStore } from '../../src/keeping/replies.ts';
import { type OpenDossier, openDossier } from '../../src/openDossier.ts';
import { pictureDrawer } from '../../src/pictures/drawPictures.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { MemoryEngine } from '../../src/search/engines/memory/memoryEngine.ts';
import { testClock } from '../sandbox/testClock.ts';
import { documentOf } from './dossierFixture.ts';
import { readText } from './readText.ts';
import { serveReplies } from './servedReplies.ts';

/** The invented inquiry into a ferry that sailed too late. */
export const LARKHAVEN: readonly NumberedDocument[] = [
  documentOf(
    'ferry',
    'hearing-3',
    { title: 'Hearing, day 3', source: 'Larkhaven Gazette', published: '2021-05-04', language: 'en' },
    [
      'The panel met for the third time on Tuesday, in the old customs house.',
      'Captain Ines Calder told the panel who ordered the late sailing. “The order to sail at 23:40 came from the harbour office, not from the bridge,” she said.',
      'Asked about the weather, she said that the wind had stood at seven since noon.',
      'The harbour office was not heard on that day.',
    ],
  ),
  documentOf(
    'ferry',
    'statement-0506',
    { title: 'Statement of 6 May', source: 'Harbour office', published: '2021-05-06', language: 'en' },
    [
      'The harbour office has read the reports of the hearing.',
      '“No such order for a late sailing was given,” the office states. It will answer the panel in writing.',
    ],
  ),
  documentOf(
    'ferry',
    'logbook',
    { title: 'Logbook of the *Petrel* @everyone', source: 'Petrel', published: '2021-04', language: 'en' },
    Array.from(
      { length: 20 },
      (_, hour) => `Hour ${hour + 1}: the ferry kept its course past buoy ${hour + 1} and met no sail.`,
    ),
  ),
];

const SCHOOL: readonly NumberedDocument[] = [
  documentOf('school', 'minutes', { title: 'Minutes of the board', source: 'School board' }, [
    'The board ordered new benches for the late class.',
  ]),
];

const FORMER: readonly FormerPassage[] = [
  {
    document: 'hearing-3',
    number: 90,
    file: 'hearing-3.txt',
    text: 'Asked about the weather, she said that the wind had stood at five since noon.',
    hash: hashOf('Asked about the weather, she said that the wind had stood at five since noon.'),
    successor: 3,
  },
];

export function newDossier(name: string, documents: readonly NumberedDocument[], former = FORMER): OpenDossier {
  const unread = [{ dossier: name, file: 'annex-b.pdf', reason: 'is encrypted' }];
  const dossier = new Dossier(name, documents, unread, former);
  return openDossier(dossier, MemoryEngine.build(dossier));
}

export const FERRY = newDossier('ferry', LARKHAVEN);
export const SCHOOL_BOARD = newDossier('school', SCHOOL, []);

export interface Newsroom {
  readonly sandbox: Sandbox;
  readonly bot: Bot;
  readonly store: ReplyStore;
  /** What the bot logged, as JSON lines. */
  readonly logged: readonly string[];
  close(): Promise<void>;
}

export interface NewsroomOptions {
  readonly sandbox?: Sandbox;
  readonly sandboxOptions?: SandboxOptions;
  readonly store?: ReplyStore;
  readonly access?: (world: Sandbox['world']) => string;
  /** DOSSIER_MANAGERS; nobody if left out. */
  readonly managers?: (world: Sandbox['world']) => string;
  /** What a look at the folder does. */
  readonly look?: () => void;
  /** What the host does for those who look after dossiers, beside the look. */
  readonly upkeep?: Partial<Upkeep>;
  readonly dossiers?: ReplyContext['dossiers'];
  readonly registerIn?: BotOptions['registerIn'];
  readonly userInstall?: boolean;
  readonly shards?: NonNullable<BotOptions['shards']>;
  readonly draw?: NonNullable<ReplyContext['draw']>;
  readonly progressEvery?: number;
  readonly commands?: ReplyContext['commands'];
  readonly pause?: Pause;
  readonly times?: BotOptions['times'];
  /** In place of a log that fills `logged`. */
  readonly log?: BotOptions['log'];
  readonly asked?: ReplyContext['asked'];
}

export function newStore(): ReplyStore {
  return new ReplyStore(openDatabase(':memory:'));
}

/** The dossier is open to the whole newsroom unless the options say otherwise. */
function accessTo(sandbox: Sandbox, options: NewsroomOptions): AccessRules {
  return parseAccess(options.access?.(sandbox.world) ?? `ferry@${sandbox.world.newsroom}`);
}

/** A sandbox with the bot in it, which has the real commands and a small dossier. Its clock stands still if the options name no other. */
export async function openNewsroom(options: NewsroomOptions = {}): Promise<Newsroom> {
  const sandbox = options.sandbox ?? (await startSandbox({ now: testClock().now, ...options.sandboxOptions }));
  const store = options.store ?? newStore();
  const logged: string[] = [];
  const log = options.log ?? pino({ level: 'debug' }, { write: (line: string) => logged.push(line) });
  let bot: Bot | undefined;
  const served = serveReplies({
    commands: options.commands ?? commands,
    dossiers: options.dossiers ?? (() => new Map([['ferry', FERRY]])),
    store,
    log,
    ...(options.asked === undefined ? {} : { asked: options.asked }),
    guard: new Guard(),
    answers: new AnswerMemo(),
    files: { download, readText },
    draw: options.draw ?? pictureDrawer(),
    upkeep: {
      isLooking: () => false,
      look: async () => {
        options.look?.();
        return true;
      },
      rightsChanged: async (rules) => bot?.rightsChanged(rules),
      ...options.upkeep,
    },
    progressEvery: options.progressEvery ?? Number.POSITIVE_INFINITY,
  });
  const started = await startBot({
    token: sandbox.token,
    apiUrl: sandbox.apiUrl,
    replies: served.replies,
    access: accessTo(sandbox, options),
    managers: parseManagers(options.managers?.(sandbox.world) ?? ''),
    log,
    registerIn: options.registerIn ?? 'global',
    userInstall: options.userInstall ?? false,
    ...(options.shards === undefined ? {} : { shards: options.shards }),
    // Tests wait shorter for Discord than people do.
    pause: options.pause ?? (() => wait(1)),
    ...(options.times === undefined ? {} : { times: options.times }),
  });
  bot = started;
  return {
    sandbox,
    bot: started,
    store,
    logged,
    close: async () => {
      await started.stop();
      served.close();
      if (options.sandbox === undefined) await sandbox.close();
    },
  };
}
