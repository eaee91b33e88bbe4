/**
 * What Discord shows of the commands to people whose client has another language than English. A command keeps its English
 * name for the bot, whatever it is called there. Names of commands and options are single words in lower case with at most
 * 32 characters, descriptions have at most 100; a test holds that, and that nothing is missing.
 */
export interface CommandTexts {
  /** Names by the English ones. */
  readonly commands: Readonly<Record<string, string>>;
  readonly subcommands: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
  /** Values of options with a fixed list; names of formats and of styles of references stay as they are. */
  readonly choices: Readonly<Record<string, string>>;
  /** Commands in the menu of a message. */
  readonly menus: Readonly<Record<string, string>>;
  /**
   * Descriptions: of a command by its name, of a subcommand `watch add`, of an option `watch add:query`. What is said of an
   * option alike wherever it is has `watch:number` or `:source`.
   */
  readonly what: Readonly<Record<string, string>>;
}
