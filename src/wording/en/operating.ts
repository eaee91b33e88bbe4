import { count } from './counting.ts';

/** What is in the tables that name people. */
const TABLES: Readonly<Record<string, string>> = {
  reply: 'replies',
  asked: 'questions',
  dossier_choice: 'choices of a dossier',
  share: 'shared replies (without the question)',
  pin: 'pins',
  briefing_version: 'changes of briefings',
  watch: 'watches (in direct messages, they end)',
  schedule: 'digests (in direct messages, they end)',
  audit: 'audit entries',
  feedback: 'ratings of answers',
};

const FORGOTTEN = {
  done: {
    deleted: (what: string, rows: number): string => `${what}: ${rows} deleted`,
    kept: (what: string, rows: number): string => `${what}: ${rows} kept without the name`,
  },
  trial: {
    deleted: (what: string, rows: number): string => `${what}: ${rows} would be deleted`,
    kept: (what: string, rows: number): string => `${what}: ${rows} would be kept without the name`,
  },
};

/** What the operator is told: health, checks, and acts in the terminal. */
export const operating = {
  doctor: {
    what: 'check settings, folders, disk, database, OpenSearch and Discord, and say what to do',
    json: 'print the results as JSON',
    offline: 'do not ask Discord',
    states: { ok: 'ok', warning: 'warning', fault: 'fault' },
    summary: (faults: number, warnings: number): string =>
      faults === 0 && warnings === 0
        ? 'Everything is in order.'
        : `${count(faults, 'fault')}, ${count(warnings, 'warning')}.`,
    about: {
      node: 'Node',
      settings: 'settings',
      documents: 'documents',
      data: 'data folder',
      disk: 'disk',
      database: 'database',
      stores: 'indexes',
      bot: 'bot',
      discord: 'Discord',
      access: 'access rules',
      permissions: 'permissions',
      cluster: 'OpenSearch',
      published: 'published',
      shards: 'shards',
    },
    cluster: {
      is: (version: string, nodes: number): string => `OpenSearch ${version}, ${count(nodes, 'node')}`,
      tooOld: (distribution: string, version: string, needed: string): string =>
        `${distribution} ${version} is not what the bot needs: OpenSearch ${needed} or newer`,
      install: (needed: string): string => `name nodes of OpenSearch ${needed} or newer in OPENSEARCH_URL`,
      unassigned: (shards: number): string => `${count(shards, 'shard')} of all indices on no node`,
      addNodes:
        'start the node that is missing; a copy needs a node of its own, so set OPENSEARCH_REPLICAS=0 for one node',
      diskFull: (node: string, percent: number): string =>
        `the disk of the node ${node} is ${percent} % full; by default, at 95 % nothing more is published`,
      freeDisk: 'free some space there, or add a node',
      indexer: (holder: string): string => `the lease for indexing is with ${holder}`,
      noIndexer: 'no process indexes: documents that come or change are not read',
      startIndexer: 'start a process with INDEXES=auto that has the folder CORPUS_DIR',
      nothing: 'nothing is published yet',
      dossier: (name: string, index: string): string => `dossier ${name} in ${index}`,
      redIndex: (dossier: string): string => `${dossier}: parts of it are missing, and questions are not answered`,
      findNode:
        'start the nodes that are missing; if one is lost for good, delete the index, and the indexer makes it again',
      yellowIndex: (dossier: string): string => `${dossier}: whole, but copies are missing`,
      missingIndex: (dossier: string): string => `${dossier}: the index is gone`,
      isMadeAgain: 'do nothing: the process that indexes makes it again; if none does, start one',
      otherMapping: (dossier: string, has: string, needs: string): string =>
        `${dossier}: the index has the version ${has}, and this program makes ${needs}`,
      upgradeIndexer: 'start the process that indexes in this version too: it makes a new index beside the old one',
      behind: (dossier: string, generations: number): string =>
        `${dossier}: this process is ${count(generations, 'publication')} behind`,
      waitForCopy: 'wait: a running bot copies what is new; if it does not, its log says why',
      notHere: (dossier: string): string => `${dossier}: this process has not copied it yet`,
      mend: 'mend what is said here; what must last is not in OpenSearch, so nothing of it is lost',
    },
    runtime: {
      tooOld: (version: string, needed: number): string => `${version} is too old; ${needed} is needed`,
      install: (needed: number): string => `install Node ${needed} or newer, or start with npm, which brings it`,
    },
    mendSettings: 'correct them in .env or in the environment; .env.example explains each one',
    folders: {
      othersRead: (path: string): string => `other users of this machine can read ${path}, which may contain the token`,
      closeIt: (path: string): string => `chmod 600 ${path}`,
      isMade: (path: string): string => `${path} will be created at the first start`,
      cannotMake: (path: string): string => `${path} does not exist and cannot be created`,
      makeIt: (path: string): string => `create the folder ${path} for the user that runs the bot, or set DATA_DIR`,
      notWritable: (path: string): string => `this user cannot read and write ${path}`,
      allowWriting: (path: string): string =>
        `make the user that runs the bot the owner of ${path} and everything in it (chown -R)`,
      free: (megabytes: number, path: string): string => `${megabytes} MB free on the disk of ${path}`,
      freeSpace: 'free some space; with a full disk the bot answers questions but saves nothing',
      noFolder: (path: string): string => `the folder ${path} does not exist`,
      nameFolder: 'create it with one folder for each dossier, or set CORPUS_DIR',
      notReadable: (path: string): string => `${path} cannot be read by this user`,
      allowReading: (path: string): string => `let the user that runs the bot read ${path} and what is in it`,
      noDossier: (path: string): string => `${path} has no documents yet`,
      addDocuments: 'create a folder in it for each dossier, and put the documents there',
      holds: (name: string, files: number): string => `dossier ${name}: ${count(files, 'file')}`,
      notRead: (holds: string, files: number, named: readonly string[]): string =>
        `${holds}; ${files} could not be read: ${named.join('; ')}${files > named.length ? '; …' : ''}`,
      mendFiles: 'correct or remove these files; until then, nothing in them can be found',
    },
    database: {
      none: (path: string): string => `${path} will be created at the first start`,
      missing: (path: string, signs: readonly string[]): string =>
        `${path} is missing, but there was one before: the folder has ${signs.join(', ')}`,
      whole: (holds: string): string => `not damaged: ${holds}`,
      restore: 'restore a backup with: verbatim restore FILE; if you have none: verbatim restore --from-dossiers',
      storeDamaged: (file: string, reason: string): string => `${file} is damaged (${reason})`,
      storeIsMade: 'do nothing: the next start reads these documents again',
      running: (holder: string): string => `running: ${holder}`,
      notRunning: 'not running',
    },
    discord: {
      noToken: 'DISCORD_TOKEN is not set, so the bot runs in the local sandbox',
      setToken: 'set DISCORD_TOKEN to run it on Discord',
      notAsked: 'not asked (--offline)',
      loggedIn: (name: string, servers: number): string =>
        `logged in as ${name}, in ${count(servers, 'server')}; the token and the intents are right`,
      shards: (recommended: number, servers: number): string =>
        `Discord recommends ${count(recommended, 'shard')} for ${count(servers, 'server')}`,
      fewShards: (shards: number, recommended: number): string =>
        `SHARDS has ${count(shards, 'shard')}; Discord recommends ${recommended}, and closes a shard that has more than 2,500 servers`,
      moreShards: 'set SHARDS=auto, or that number, in every process',
      noAnswer: 'no answer in time',
      unreachable: (reason: string): string => `Discord did not answer, so nothing was checked there (${reason})`,
      checkConnection: 'check the connection to discord.com and gateway.discord.gg, and try again',
      mendInPortal: 'look at the application’s page “Bot” on discord.com/developers, and at DISCORD_TOKEN',
      noRules: 'DOSSIER_ACCESS is empty: the bot answers nobody',
      writeRules: 'set which dossier is open where; docs/access.md explains it',
      notInServer: (id: string): string => `a rule names the server ${id}, but the bot is not in it`,
      invite: (address: string): string => `invite it: ${address}, or correct DOSSIER_ACCESS`,
      inServer: (name: string, rules: number): string => `server ${name}: ${count(rules, 'rule')}`,
      noRole: (id: string, server: string): string => `${server} has no role ${id}`,
      noChannel: (id: string, server: string): string => `${server} has no channel ${id}, or the bot cannot see it`,
      mendRule: 'correct the rule in DOSSIER_ACCESS, or let the bot see the channel',
      lacks: (where: string, permissions: readonly string[]): string =>
        `${where}: the bot lacks ${permissions.join(', ')}`,
      grant: (where: string): string => `grant them to the bot in the settings of ${where}`,
    },
  },
  /** In place of the name of a person who was forgotten. */
  forgotten: 'someone',
  forget: {
    what: 'forget a person: delete their replies and questions, and remove their name from pins, watches and the like',
    user: 'the Discord id of the person (Copy User ID)',
    dryRun: 'only show what would be forgotten',
    noId: (user: string): string =>
      `“${user}” is not a Discord id. Turn on Developer Mode in Discord, right-click the person and choose Copy User ID (15 to 20 digits)`,
    noDatabase: (path: string): string => `${path} has no database, so nothing is kept about anyone. Check DATA_DIR`,
    nothing: (user: string): string => `nothing is kept about ${user}`,
    done: 'Done. Older backups still have these data. Messages in Discord are not changed.',
    trial: 'Nothing was changed. Run this without --dry-run to do it.',
    tables: TABLES,
    line: (what: string, rows: number, isDeleted: boolean, isTrial: boolean): string =>
      FORGOTTEN[isTrial ? 'trial' : 'done'][isDeleted ? 'deleted' : 'kept'](what, rows),
  },
  invite: {
    what: 'print the address that invites the bot to a server, with the permissions it needs',
    noToken: 'DISCORD_TOKEN is not set. Copy it from the Bot page of discord.com/developers, and run this again',
    oldToken: 'DISCORD_TOKEN does not show its application. The bot’s log has the address at each start',
    permission: (name: string, why: string): string => `${name}: ${why}`,
  },
  health: {
    connected: 'connected',
    starting: 'starting',
    notConnected: 'not connected',
    notOnDiscord: 'no shards: this process is not on Discord',
    someConnected: (connected: number, shards: number): string => `${connected} of ${shards} shards connected`,
    answering: 'answering',
    running: 'running',
    notRunning: 'not running',
    opening: 'opening the dossiers',
    late: 'not answering in time',
    readable: 'readable',
    unknown: 'unknown',
  },
  portNotFree: (host: string, port: number, reason: string): string =>
    `cannot listen on ${host}, port ${port} (${reason}). Set METRICS_PORT to a free port, or leave it out.`,
};
