import type { JsonObject } from '../../../src/sandbox/json/json.ts';
import {
  CannotDo,
  type OptionValues,
  type SeenMessage,
  type UserSession,
} from '../../../src/sandbox/user/userSession.ts';
import { FERRY } from '../../discord/newsroom.ts';
import type { Dice } from './dice.ts';
import type { Stage } from './stage.ts';

/** What a person, or the clock, does. It begins something and does not wait for it. */
export type Act = (stage: Stage, dice: Dice) => Promise<void> | void;

/** What people type into options of these names; into others the word that most passages have. */
const TYPED: Readonly<Record<string, string>> = {
  question: 'Who ordered the late sailing?',
  person: 'Calder',
  first: 'hearing-3',
  second: 'statement-0506',
  id: 'hearing-3:2',
  document: 'hearing-3',
  when: 'every day at 8',
  zone: 'UTC',
  name: 'Sailing',
};
const OPTION = { subcommand: 1, group: 2, integer: 4, boolean: 5, user: 6, number: 10, attachment: 11 } as const;

interface Definition {
  readonly name: string;
  readonly type: number;
  readonly required: boolean;
  readonly choices: readonly { readonly value: string }[];
  readonly autocomplete: boolean;
  readonly least: number;
  readonly options: readonly Definition[];
}

function listIn(value: unknown): readonly JsonObject[] {
  // Sound: the stand-in has checked the definitions when they were registered.
  return Array.isArray(value) ? (value as readonly JsonObject[]) : [];
}

function definitionOf(given: JsonObject): Definition {
  return {
    name: String(given.name),
    type: Number(given.type ?? 1),
    required: given.required === true,
    choices: listIn(given.choices).map(({ value }) => ({ value: String(value) })),
    autocomplete: given.autocomplete === true,
    least: Number(given.min_value ?? 1),
    options: listIn(given.options).map(definitionOf),
  };
}

export interface Call {
  /** The full name, such as `briefing show`. */
  readonly name: string;
  readonly options: readonly Definition[];
}

/** Everything that a person can type here, by the commands as they are registered. */
export function callsOf(session: UserSession): readonly Call[] {
  const below = (name: string, options: readonly Definition[]): readonly Call[] => {
    const inner = options.filter(({ type }) => type === OPTION.subcommand || type === OPTION.group);
    return inner.length === 0 ? [{ name, options }] : inner.flatMap((one) => below(`${name} ${one.name}`, one.options));
  };
  return session
    .commands()
    .map(definitionOf)
    .filter(({ type }) => type === 1)
    .flatMap(({ name, options }) => below(name, options));
}

function valueFor({ name, type, choices, least }: Definition, dice: Dice): OptionValues[string] {
  if (choices.length > 0) return dice.of(choices).value;
  if (type === OPTION.integer || type === OPTION.number) return least;
  if (type === OPTION.boolean) return dice.chance(0.5);
  if (type === OPTION.attachment)
    return { filename: 'words.txt', contentType: 'text/plain', bytes: 'The ferry sailed.' };
  return TYPED[name] ?? 'ferry';
}

export function optionsFor(options: readonly Definition[], dice: Dice): OptionValues {
  const given = options.filter(({ type, required }) => type !== OPTION.user && (required || dice.chance(0.15)));
  return Object.fromEntries(given.map((option) => [option.name, valueFor(option, dice)]));
}

function someone(stage: Stage, dice: Dice): UserSession {
  const { ben, mia } = stage.sandbox.world;
  return stage.session(dice.of([ben, ben, ben, mia]), dice.chance(0.2));
}

function type(stage: Stage, session: UserSession, name: string, options: OptionValues): void {
  stage.begun.push({ what: `/${name}`, reply: session.type(name, options), isPress: false });
}

/** The messages here with buttons that Ben can press. */
function pressable(stage: Stage): readonly SeenMessage[] {
  return stage.messages().filter(({ buttons, author }) => author.bot && buttons.some(({ disabled }) => !disabled));
}

/** Presses a button of an answer; asks a question if nothing can be pressed yet. */
function press(wanted: (label: string) => boolean): Act {
  return async (stage, dice) => {
    const ben = stage.session(stage.sandbox.world.ben);
    const found = pressable(stage).flatMap((message) =>
      message.buttons
        .filter(({ disabled, customId, label }) => !disabled && customId !== null && wanted(label))
        .map(({ customId, label }) => ({ message, label, customId: customId ?? '' })),
    );
    if (found.length === 0) return type(stage, ben, 'ask', { question: TYPED.question ?? '' });
    const { message, label, customId } = dice.of(found);
    const reply = ben.press(message, customId);
    stage.begun.push({ what: `press of ${label}`, reply, isPress: true });
    if (dice.chance(0.3))
      stage.begun.push({ what: `second press of ${label}`, reply: ben.press(message, customId), isPress: true });
    const modal = await Promise.race([
      reply.modal(300).catch(() => undefined),
      reply.final(300).catch(() => undefined),
    ]);
    if (modal !== undefined && 'fields' in modal) {
      stage.begun.push({ what: 'a dialogue', reply: ben.submit(modal, {}), isPress: true });
    }
  };
}

/** Has a watch find one passage that no other watch of the channel has found, and announces it. */
const watchFinds: Act = async (stage) => {
  const { store, sandbox } = stage.newsroom;
  const { world } = sandbox;
  const { watches } = store.team;
  const place = { guild: world.newsroom, channel: stage.channel, user: world.ben, userName: 'Ben' };
  const passage = FERRY.dossier.documents.find(({ id }) => id === 'logbook')?.passages[stage.watched];
  const watch =
    watches.all().find(({ channel }) => channel === stage.channel) ??
    watches.add({ ...place, dossier: 'ferry', query: 'ferry' }, 25);
  if (watch === null || passage === undefined) return;
  stage.watched += 1;
  const matches = [{ document: 'logbook', number: passage.number, hash: passage.hash }];
  watches.recordMatches([{ watch: watch.id, until: 0, matches }]);
  await stage.announce();
};

/** Lets an hour pass in which a digest becomes due. */
const digestDue: Act = async (stage) => {
  const { store, sandbox } = stage.newsroom;
  const { world } = sandbox;
  const place = { guild: world.newsroom, channel: stage.channel, user: world.ben, userName: 'Ben' };
  store.team.schedules.add({ ...place, dossier: 'ferry', words: 'hourly', cron: '0 * * * *', zone: 'UTC' }, [], 1);
  stage.now += 3_600_000;
  await stage.announce();
};

/** The acts of scenarios by name. The more often a name is in {@link ACT_NAMES}, the more often it is chosen. */
export const ACTS: Readonly<Record<string, Act>> = {
  ask: (stage, dice) => type(stage, someone(stage, dice), 'ask', { question: TYPED.question ?? '' }),
  command: (stage, dice) => {
    const session = someone(stage, dice);
    const call = dice.of(callsOf(session));
    type(stage, session, call.name, optionsFor(call.options, dice));
  },
  menu: (stage, dice) => {
    const session = stage.session(stage.sandbox.world.ben);
    const commands = session
      .commands()
      .map(definitionOf)
      .filter(({ type }) => type === 3);
    const message = session.say('Captain Ines Calder said: “The order to sail at 23:40 came from the harbour office.”');
    const { name } = dice.of(commands);
    stage.begun.push({ what: name, reply: session.contextMenu(name, message), isPress: false });
  },
  complete: (stage, dice) => {
    const session = someone(stage, dice);
    const calls = callsOf(session).flatMap((call) =>
      call.options.filter(({ autocomplete }) => autocomplete).map((option) => ({ call, option })),
    );
    const { call, option } = dice.of(calls);
    // A completion that does not come is no fault: the person types on.
    void session.complete(call.name, { [option.name]: 'h' }, option.name, 1_000).catch(() => {});
  },
  mention: (stage, dice) => {
    const { sandbox } = stage;
    const said = someone(stage, dice).say(`${sandbox.mention()} ${TYPED.question}`);
    stage.mentions.push(said);
  },
  press: press(() => true),
  share: press((label) => label === 'Share'),
  thread: async (stage, dice) => {
    await press((label) => label.includes('thread') || label.includes('Thread'))(stage, dice);
    stage.thread ??= stage.sandbox.administrator.threadsOf(stage.channel)[0];
  },
  watch: watchFinds,
  digest: digestDue,
};

export const ACT_NAMES: readonly string[] = Object.keys(ACTS);

/** Does an act. What a person cannot do at this moment, in a channel that is gone for example, is left. */
export async function act(name: string, stage: Stage, dice: Dice): Promise<void> {
  try {
    await ACTS[name]?.(stage, dice);
  } catch (error) {
    const isRefused = error instanceof CannotDo || (error instanceof Error && error.name === 'ApiError');
    if (!isRefused) throw error;
  }
}
