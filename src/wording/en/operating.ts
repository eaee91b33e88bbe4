import { count } from './counting.ts';

/** What is in the tables that name people. */
const TABLES: Readonly<Record<string, string>> = {
  reply: 'replies',
  asked: 'questions',
  dossier_choice: 'own choices of a dossier',
  share: 'shares (the question goes)',
  pin: 'pins',
  briefing_version: 'changes of briefings',
  watch: 'watches (those in direct messages end)',
  schedule: 'digests (those in direct messages end)',
  audit: 'entries of the audit',
  feedback: 'ratings of answers',
};

/** What the operator is told: health, checks, and acts in the terminal. */
export const operating = {
  doctor: {
    what: 'check settings, folders, disk, database, stores and Discord, and say what to do',
    json: 'print the findings as JSON',
    offline: 'do not ask Discord',
    states: { ok: 'ok', warning: 'warning', fault: 'fault' },
    summary: (faults: number, warnings: number): string =>
      faults === 0 && warnings === 0 ? 'All is well.' : `${count(faults, 'fault')}, ${count(warnings, 'warning')}.`,
    about: {
      node: 'Node',
      settings: 'settings',
      documents: 'documents',
      data: 'data folder',
      disk: 'disk',
      database: 'database',
      stores: 'what was read',
      bot: 'bot',
      discord: 'Discord',
      access: 'access rules',
      permissions: 'permissions',
    },
    runtime: {
      tooOld: (version: string, needed: number): string => `${version} is too old; ${needed} is needed`,
      install: (needed: number): string => `install Node ${needed} or newer, or start with npm, which brings it`,
    },
    mendSettings: 'mend them in .env or in the environment; .env.example explains each',
    folders: {
      othersRead: (path: string): string =>
        `${path} can be read by other users of this machine, and may have the token`,
      closeIt: (path: string): string => `chmod 600 ${path}`,
      isMade: (path: string): string => `${path} is made at the first start`,
      cannotMake: (path: string): string => `${path} is not there and cannot be made`,
      makeIt: (path: string): string => `make the folder ${path}, owned by the user that runs the bot, or set DATA_DIR`,
      notWritable: (path: string): string => `${path} cannot be read and written by this user`,
      allowWriting: (path: string): string => `give ${path} and what is in it to the user that runs the bot (chown -R)`,
      free: (megabytes: number, path: string): string => `${megabytes} MB are free where ${path} is`,
      freeSpace: 'free some space; while the disk is full, questions are answered and nothing is kept',
      noFolder: (path: string): string => `there is no folder ${path}`,
      nameFolder: 'make it and put a folder for each dossier into it, or set CORPUS_DIR',
      notReadable: (path: string): string => `${path} cannot be read by this user`,
      allowReading: (path: string): string => `let the user that runs the bot read ${path} and what is in it`,
      noDossier: (path: string): string => `${path} has no documents yet`,
      addDocuments: 'put a folder for each dossier into it, with the documents',
      holds: (name: string, files: number): string => `dossier ${name}: ${count(files, 'file')}`,
      notRead: (holds: string, files: number, named: readonly string[]): string =>
        `${holds}, and ${files} not read (${named.join('; ')}${files > named.length ? '; …' : ''})`,
      mendFiles: 'mend or remove these files; nothing of them is found',
    },
    database: {
      none: (path: string): string => `${path} is made at the first start`,
      missing: (path: string, signs: readonly string[]): string =>
        `${path} is missing, but there was one; beside it are: ${signs.join(', ')}`,
      whole: (holds: string): string => `whole, with ${holds}`,
      restore: 'restore a backup: verbatim restore FILE; without one: verbatim restore --from-dossiers',
      storeDamaged: (file: string, reason: string): string => `${file} is damaged (${reason})`,
      storeIsMade: 'nothing: the next start reads these documents again',
      running: (holder: string): string => `runs: ${holder}`,
      notRunning: 'does not run now',
    },
    discord: {
      noToken: 'no DISCORD_TOKEN is set: the bot runs on the local sandbox',
      setToken: 'set DISCORD_TOKEN to run it on Discord',
      notAsked: 'not asked (--offline)',
      loggedIn: (name: string, servers: number): string =>
        `the token and the intents are taken; logged in as ${name}, in ${count(servers, 'server')}`,
      noAnswer: 'no answer in time',
      unreachable: (reason: string): string => `cannot be reached, so nothing was checked there (${reason})`,
      checkConnection: 'check the connection to discord.com and gateway.discord.gg, and try again',
      mendInPortal: 'look at the application’s page “Bot” on discord.com/developers, and at DISCORD_TOKEN',
      noRules: 'DOSSIER_ACCESS is empty: the bot answers nobody',
      writeRules: 'say which dossier is open where; docs/access.md explains it',
      notInServer: (id: string): string => `the bot is not in the server ${id}, which a rule names`,
      invite: (address: string): string => `invite it: ${address}, or mend DOSSIER_ACCESS`,
      inServer: (name: string, rules: number): string => `server ${name}: ${count(rules, 'rule')}`,
      noRole: (id: string, server: string): string => `there is no role ${id} in ${server}`,
      noChannel: (id: string, server: string): string =>
        `there is no channel ${id} in ${server}, or the bot may not see it`,
      mendRule: 'mend the rule in DOSSIER_ACCESS, or let the bot see the channel',
      lacks: (where: string, permissions: readonly string[]): string =>
        `${where}: the bot lacks ${permissions.join(', ')}`,
      grant: (where: string): string => `grant them to the bot in the settings of ${where}`,
    },
  },
  /** In place of the name of a person who was forgotten. */
  forgotten: 'someone',
  forget: {
    what: 'forget a person: delete their replies and questions, and take their name from what the team keeps',
    user: 'the Discord id of the person (Copy User ID)',
    dryRun: 'only say what would be forgotten',
    noId: (user: string): string =>
      `“${user}” is no Discord id. Turn on Developer Mode in Discord, right-click the person and choose Copy User ID (15 to 20 digits)`,
    noDatabase: (path: string): string =>
      `there is no database at ${path}, so nothing is kept of anybody. Check DATA_DIR`,
    nothing: (user: string): string => `nothing is kept of ${user}`,
    done: 'Done. Backups that were made before still have it; messages in Discord are not touched.',
    trial: 'Nothing was changed. Without --dry-run, this is done.',
    tables: TABLES,
    line: (what: string, rows: number, isDeleted: boolean, isTrial: boolean): string =>
      `${what}: ${rows} ${isTrial ? 'would be ' : ''}${isDeleted ? 'deleted' : 'kept without the person'}`,
  },
  invite: {
    what: 'print the address that invites the bot to a server, with the permissions that it uses',
    noToken: 'DISCORD_TOKEN is not set. Copy it from the Bot page of discord.com/developers, and run this again',
    oldToken:
      'DISCORD_TOKEN does not say which application it is of. The log of the bot names the address at its start',
    permission: (name: string, why: string): string => `${name}: ${why}`,
  },
  health: {
    connected: 'connected',
    starting: 'starting',
    notConnected: 'not connected',
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
