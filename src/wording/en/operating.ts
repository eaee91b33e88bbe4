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
