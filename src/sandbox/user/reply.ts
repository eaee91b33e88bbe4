import { CALLBACKS, INTERACTION_TYPES, type Interaction } from '../interactions/interaction.ts';
import { expireInteractions, isUpdate } from '../interactions/interactions.ts';
import { LIMITS, MESSAGE_FLAGS } from '../world/limits.ts';
import type { StandIn } from '../world/standIn.ts';
import type { Message } from '../world/state.ts';
import { seenMessage } from './seen.ts';
import { type OpenModal, PATIENCE_MS, type Reply, type ReplyStage, type SeenMessage } from './userSession.ts';

/** What a person reads under a command, and on a component or modal, that was not answered in time. */
const FAILURES: Readonly<Record<number, string>> = {
  [INTERACTION_TYPES.command]: 'The application did not respond',
};
const OTHER_FAILURE = 'This interaction failed: the application did not respond';

/** What a person sees when an interaction fails. */
export function failureText(interaction: Interaction): string {
  return FAILURES[interaction.type] ?? OTHER_FAILURE;
}

/** The state of an interaction for the person who began it. */
export function stageOf(standIn: StandIn, interaction: Interaction): ReplyStage {
  if (interaction.expired) return 'failed';
  if (interaction.callback === null) return 'waiting';
  if (interaction.callback === CALLBACKS.modal) return 'modal';
  if (interaction.callback === CALLBACKS.autocomplete) return 'silent';
  if (interaction.callback === CALLBACKS.deferredUpdate) return interaction.updated ? 'answered' : 'silent';
  const original = standIn.state.messages.get(interaction.originalId ?? '');
  if (original === undefined || (original.flags & MESSAGE_FLAGS.loading) === 0) return 'answered';
  return standIn.now() - interaction.createdAt > LIMITS.tokenLifeMs ? 'failed' : 'thinking';
}

/** The reply to one interaction, looked up in the state at every question. */
export class InteractionReply implements Reply {
  readonly #standIn: StandIn;
  readonly #interaction: Interaction;
  readonly #what: string;

  /** `what` names the act in messages of errors: `/ask by Ben in #general`. */
  constructor(standIn: StandIn, interaction: Interaction, what: string) {
    this.#standIn = standIn;
    this.#interaction = interaction;
    this.#what = what;
  }

  get interactionId(): string {
    return this.#interaction.id;
  }

  get stage(): ReplyStage {
    return stageOf(this.#standIn, this.#interaction);
  }

  async acknowledged(patienceMs = PATIENCE_MS): Promise<void> {
    await this.#wait('an answer', () => (this.stage === 'waiting' ? undefined : true), patienceMs);
  }

  first(patienceMs = PATIENCE_MS): Promise<SeenMessage> {
    return this.#wait('the first message of the reply', () => this.#seen(this.#original()), patienceMs);
  }

  final(patienceMs = PATIENCE_MS): Promise<SeenMessage> {
    return this.#wait(
      'the final reply',
      () => {
        const { stage } = this;
        if (stage === 'answered' && this.#interaction.originalDeleted) return this.#deleted();
        if (stage === 'answered') return finished(this.#seen(this.#original()));
        return stage === 'silent' ? this.followUps()[0] : undefined;
      },
      patienceMs,
    );
  }

  followUp(index = 0, patienceMs = PATIENCE_MS): Promise<SeenMessage> {
    return this.#wait(
      `follow-up ${index}`,
      () => this.#seen(this.#message(this.#interaction.followUpIds[index])),
      patienceMs,
    );
  }

  followUps(): readonly SeenMessage[] {
    return this.#interaction.followUpIds.flatMap((id) => this.#seen(this.#message(id)) ?? []);
  }

  modal(patienceMs = PATIENCE_MS): Promise<OpenModal> {
    return this.#wait('a dialogue', () => this.#interaction.modal ?? undefined, patienceMs);
  }

  until(wanted: (message: SeenMessage) => boolean, patienceMs = PATIENCE_MS): Promise<SeenMessage> {
    const look = (): SeenMessage | undefined => {
      const seen = this.#seen(this.#original());
      return seen !== undefined && wanted(seen) ? seen : undefined;
    };
    return this.#wait('the wanted state of the reply', look, patienceMs);
  }

  async gone(patienceMs = PATIENCE_MS): Promise<void> {
    const look = (): true | undefined => {
      const { originalId } = this.#interaction;
      return originalId !== null && this.#message(originalId) === undefined ? true : undefined;
    };
    await this.#wait('the deletion of the reply', look, patienceMs);
  }

  failure(patienceMs = PATIENCE_MS): Promise<string> {
    return this.#standIn.changes.until(
      () => `the failure of ${this.#what}; it stands at "${this.stage}"`,
      () => {
        expireInteractions(this.#standIn);
        const { stage } = this;
        if (stage === 'failed') return failureText(this.#interaction);
        if (stage === 'waiting' || stage === 'thinking') return undefined;
        throw new Error(`${this.#what} did not fail: it stands at "${stage}"`);
      },
      patienceMs,
    );
  }

  #wait<T>(what: string, look: () => T | undefined, patienceMs: number): Promise<T> {
    return this.#standIn.changes.until(
      () => `${what} to ${this.#what}; it stands at "${this.stage}" (bot: ${this.#standIn.gateway.botState})`,
      () => {
        const found = look();
        if (found === undefined && this.stage === 'failed') {
          throw new Error(`${failureText(this.#interaction)} (${this.#what})`);
        }
        return found;
      },
      patienceMs,
    );
  }

  #message(id: string | null | undefined): Message | undefined {
    return this.#standIn.state.messages.get(id ?? '');
  }

  /** The message of the reply; for an update only once it was made. */
  #original(): Message | undefined {
    if (isUpdate(this.#interaction) && this.stage !== 'answered') return undefined;
    return this.#message(this.#interaction.originalId);
  }

  #seen(message: Message | undefined): SeenMessage | undefined {
    return message && seenMessage(this.#standIn, message);
  }

  #deleted(): SeenMessage {
    const last = this.followUps().at(-1);
    if (last === undefined) throw new Error(`the reply to ${this.#what} was deleted`);
    return last;
  }
}

/** A bot that takes long may say how far it is: what begins with an hourglass is not its answer yet. */
const WORKING = /^\u2068?⏳/u;

function finished(message: SeenMessage | undefined): SeenMessage | undefined {
  return message !== undefined && WORKING.test(message.text) ? undefined : message;
}
