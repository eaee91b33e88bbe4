import type { BaseInteraction, Client } from 'discord.js';
import { parseCustomId } from '../customIds.ts';
import { calledOf } from './calledOf.ts';

/** Hears how long people wait; times are in milliseconds. `command` names what they did and nothing of what they wrote. */
export interface WaitingTimes {
  acknowledged(command: string, milliseconds: number): void;
  answered(command: string, milliseconds: number): void;
}

/** Interactions whose acknowledgement is waited for, at most; those that never come are forgotten. */
const MOST_WAITING = 5_000;
const ACKNOWLEDGED = /^\/interactions\/(?<id>\d+)\/[^/]+\/callback/u;

/** Measures how long each interaction and mention waits. */
export class InteractionTimes {
  readonly #times: WaitingTimes | undefined;
  readonly #waiting = new Map<string, { readonly command: string; readonly since: number }>();

  /** Without `times`, nothing is measured. */
  constructor(times: WaitingTimes | undefined) {
    this.#times = times;
  }

  /** Listens to the requests that acknowledge. Whatever acknowledges an interaction is seen there. */
  listenTo({ rest }: Pick<Client, 'rest'>): void {
    if (this.#times === undefined) return;
    rest.on('response', ({ path }, { status }) => {
      const id = ACKNOWLEDGED.exec(path)?.groups?.id ?? '';
      const waiting = this.#waiting.get(id);
      if (waiting === undefined || status >= 300) return;
      this.#waiting.delete(id);
      this.#times?.acknowledged(waiting.command, performance.now() - waiting.since);
    });
  }

  /** Something has come in. Returns what is to be called once it has been answered. */
  began(id: string, interaction: BaseInteraction | undefined): () => void {
    if (this.#times === undefined) return () => {};
    const command = interaction === undefined ? 'mention' : commandOf(interaction);
    const since = performance.now();
    if (interaction !== undefined) this.#waiting.set(id, { command, since });
    if (this.#waiting.size > MOST_WAITING)
      for (const oldest of this.#waiting.keys().take(1)) this.#waiting.delete(oldest);
    return () => this.#times?.answered(command, performance.now() - since);
  }
}

/** What was used: a command, a button, a dialogue. */
function commandOf(interaction: BaseInteraction): string {
  if (interaction.isChatInputCommand()) return calledOf(interaction);
  if (interaction.isAutocomplete()) return `completion:${calledOf(interaction)}`;
  if (interaction.isContextMenuCommand()) return interaction.commandName;
  if (interaction.isButton()) return `button:${verbOf(interaction.customId)}`;
  return interaction.isModalSubmit() ? `dialogue:${verbOf(interaction.customId)}` : 'other';
}

function verbOf(customId: string): string {
  try {
    return parseCustomId(customId).verb;
  } catch {
    return 'unknown';
  }
}
