import {
  type AutocompleteInteraction,
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  type Interaction,
  type Message,
  Partials,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';

/** What the little bot of these tests does; everything goes through a real discord.js client and real sockets. */
export interface TestBotOptions {
  readonly commands?: readonly RESTPostAPIApplicationCommandsJSONBody[];
  readonly onInteraction?: (interaction: Exclude<Interaction, AutocompleteInteraction>) => unknown;
  readonly onAutocomplete?: (interaction: AutocompleteInteraction) => unknown;
  readonly onMessage?: (message: Message) => unknown;
  readonly intents?: readonly GatewayIntentBits[];
  readonly client?: Partial<ClientOptions>;
}

export interface TestBot {
  readonly client: Client<true>;
  /** What its handlers threw. */
  readonly errors: unknown[];
  stop(): Promise<void>;
}

const ALL_INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMembers,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.GuildMessageReactions,
  GatewayIntentBits.DirectMessages,
  GatewayIntentBits.MessageContent,
];

/** Logs a bot in to the sandbox, registers its commands globally, and waits until it is ready. */
export async function startTestBot(sandbox: Sandbox, options: TestBotOptions = {}): Promise<TestBot> {
  const client = new Client({
    intents: [...(options.intents ?? ALL_INTENTS)],
    partials: [Partials.Channel, Partials.Message, Partials.Reaction],
    rest: { api: sandbox.apiUrl },
    ...options.client,
  });
  const errors: unknown[] = [];
  const guarded = async (act: () => unknown): Promise<void> => {
    try {
      await act();
    } catch (error) {
      errors.push(error);
    }
  };
  client.on(Events.Error, (error) => errors.push(error));
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isAutocomplete()) void guarded(() => options.onAutocomplete?.(interaction));
    else void guarded(() => options.onInteraction?.(interaction));
  });
  client.on(Events.MessageCreate, (message) => {
    if (!message.author.bot) void guarded(() => options.onMessage?.(message));
  });
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  await client.login(sandbox.token);
  const readyClient = await ready;
  if (options.commands !== undefined) await readyClient.application.commands.set(options.commands);
  return { client: readyClient, errors, stop: () => client.destroy() };
}
