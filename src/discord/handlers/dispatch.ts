import type { BaseInteraction, Interaction, Message } from 'discord.js';
import type { Language } from '../../wording/language.ts';
import { speaking } from '../../wording/speaking.ts';
import { isUnreachable } from '../delivery/unreachable.ts';
import { answerPress } from './buttonHandler.ts';
import { isCallDialogue } from './callDialogue.ts';
import { answerCommand } from './commandHandler.ts';
import { complete } from './completionHandler.ts';
import { isBygone } from './failures.ts';
import type { Host } from './host.ts';
import { InteractionTimes } from './interactionTimes.ts';
import { answerMention, isForBot } from './mentionHandler.ts';
import { answerDialogue } from './modalHandler.ts';

/** Number of ids of events that are remembered to recognize a repeated delivery. */
const REMEMBERED = 5_000;

/** Gives each event to its handler, once, and knows which are still being answered. It logs every error and throws none. */
export class Dispatch {
  readonly #host: Host;
  readonly #times: InteractionTimes;
  readonly #seen = new Set<string>();
  readonly #running = new Set<Promise<void>>();
  #isOpen = true;

  constructor(host: Host, times = new InteractionTimes(undefined)) {
    this.#host = host;
    this.#times = times;
  }

  /** How many events are being answered. */
  get running(): number {
    return this.#running.size;
  }

  interaction(interaction: Interaction): void {
    const language = this.#host.languages.ofInteraction(interaction);
    this.#run(interaction.id, interaction, language, async () => {
      if (interaction.isChatInputCommand()) await answerCommand(this.#host, interaction);
      else if (interaction.isMessageContextMenuCommand()) await answerCommand(this.#host, interaction);
      else if (interaction.isAutocomplete()) await complete(this.#host, interaction);
      else if (interaction.isButton()) await answerPress(this.#host, interaction);
      else if (interaction.isModalSubmit() && isCallDialogue(interaction)) await answerCommand(this.#host, interaction);
      else if (interaction.isModalSubmit()) await answerDialogue(this.#host, interaction);
      else this.#host.log.warn({ type: interaction.type }, 'an interaction of a kind that the bot never asked for');
    });
  }

  message(message: Message): void {
    if (!isForBot(message)) return;
    const language = this.#host.languages.ofMessage(message);
    this.#run(message.id, undefined, language, () => answerMention(this.#host, message));
  }

  /** Takes no new event and waits, at most `patience` milliseconds, until all running ones are answered. */
  async close(patience: number): Promise<void> {
    this.#isOpen = false;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, patience);
    });
    await Promise.race([Promise.all(this.#running), late]);
    clearTimeout(timer);
    if (this.#running.size > 0) this.#host.log.warn({ running: this.#running.size }, 'stopped before all was answered');
  }

  /** `interaction` is what came in if it was no message. */
  #run(id: string, interaction: BaseInteraction | undefined, language: Language, work: () => Promise<void>): void {
    if (!this.#isOpen || this.#seen.has(id)) return;
    this.#seen.add(id);
    if (this.#seen.size > REMEMBERED) for (const oldest of this.#seen.values().take(1)) this.#seen.delete(oldest);
    const answered = this.#times.began(id, interaction);
    const kind = interaction?.type ?? 'message';
    const running = speaking(language, work)
      .catch((error: unknown) => {
        if (isBygone(error)) this.#host.log.debug({ err: error, id, kind }, 'nobody waits for this answer any more');
        else if (isUnreachable(error)) this.#host.log.warn({ err: error, id, kind }, 'Discord could not be reached');
        else this.#host.log.error({ err: error, id, kind }, 'could not answer');
      })
      .finally(() => {
        answered();
        this.#running.delete(running);
      });
    this.#running.add(running);
  }
}
