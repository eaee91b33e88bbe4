import { refusal } from '../api/apiError.ts';
import { commandData } from '../interactions/commandData.ts';
import { findCommand, readOptions } from '../interactions/commandLine.ts';
import { buttonData, selectData } from '../interactions/componentData.ts';
import { INTERACTION_TYPES } from '../interactions/interaction.ts';
import { beginInteraction, type InteractionStart } from '../interactions/interactions.ts';
import { type ModalFiles, modalData } from '../interactions/modalData.ts';
import { bytesOf, Resolved } from '../interactions/resolved.ts';
import type { JsonObject } from '../json/json.ts';
import { forwardMessage } from '../messages/forwarding.ts';
import { createMessage, deleteMessage, messageAnswer, replaceMessage } from '../messages/messages.ts';
import { addReaction, removeReactions } from '../messages/reactions.ts';
import { COMMAND_TYPES } from '../schemas/commandSchema.ts';
import { unarchive } from '../world/channelEdits.ts';
import { openPost, openThread } from '../world/channels.ts';
import { LIMITS, MESSAGE_FLAGS } from '../world/limits.ts';
import { offeredCommands } from '../world/offeredCommands.ts';
import { may, PERMISSIONS } from '../world/permissions.ts';
import type { StandIn } from '../world/standIn.ts';
import { CHANNEL_TYPES, type Channel, type Command, channelOf, isForum, type Message, userOf } from '../world/state.ts';
import { InteractionReply } from './reply.ts';
import { isSeenBy, messagesSeen, seenMessage } from './seen.ts';
import {
  CannotDo,
  type Choice,
  type OpenModal,
  type OptionValues,
  PATIENCE_MS,
  type Reply,
  type SayOptions,
  type SeenMessage,
  type Upload,
  type UserSession,
} from './userSession.ts';

type MessageOrId = SeenMessage | string;

function idOf(message: MessageOrId): string {
  return typeof message === 'string' ? message : message.id;
}

/** A person in a channel, acting by the same rules that Discord's client holds people to. */
export class ChannelSession implements UserSession {
  readonly userId: string;
  readonly channelId: string;
  readonly #standIn: StandIn;

  /** Throws `CannotDo` if the person cannot see the channel. */
  constructor(standIn: StandIn, userId: string, channelId: string) {
    this.#standIn = standIn;
    this.userId = userId;
    this.channelId = channelId;
    userOf(standIn.state, userId);
    this.#channel();
  }

  type(line: string, options?: OptionValues): Reply {
    const found = findCommand(this.#definitions(COMMAND_TYPES.chat), line);
    const values = options ?? readOptions(found);
    const command = this.#command(found.path[0] ?? '', COMMAND_TYPES.chat);
    const data = commandData(command, found, values, this.#resolved());
    const name = found.path.join(' ');
    return this.#begin({ type: INTERACTION_TYPES.command, data, commandName: name }, `/${name}`);
  }

  async complete(
    command: string,
    options: OptionValues,
    focused: string,
    patienceMs = PATIENCE_MS,
  ): Promise<readonly Choice[]> {
    const found = findCommand(this.#definitions(COMMAND_TYPES.chat), command);
    const option = found.options.find((each) => each.name === focused);
    if (option?.autocomplete !== true) {
      throw new CannotDo(`the option "${focused}" of /${found.path.join(' ')} is not completed by the bot`);
    }
    const registered = this.#command(found.path[0] ?? '', COMMAND_TYPES.chat);
    const data = commandData(registered, found, options, this.#resolved(), focused);
    const interaction = this.#start({ type: INTERACTION_TYPES.autocomplete, data });
    const what = `the completions of "${focused}"`;
    await new InteractionReply(this.#standIn, interaction, what).acknowledged(patienceMs);
    if (interaction.expired) throw new Error(`${what}: the application did not respond`);
    return interaction.choices;
  }

  press(message: MessageOrId, button: string): Reply {
    const source = this.#visible(message);
    const start = { type: INTERACTION_TYPES.component, data: buttonData(source, button), source };
    return this.#begin(start, `the press of "${button}"`);
  }

  select(message: MessageOrId, customId: string, values: readonly string[]): Reply {
    const source = this.#visible(message);
    const data = selectData(source, customId, values, this.#resolved());
    return this.#begin({ type: INTERACTION_TYPES.component, data, source }, `the selection in "${customId}"`);
  }

  submit(
    modal: OpenModal,
    fields: Readonly<Record<string, string | readonly string[]>>,
    files: ModalFiles = {},
  ): Reply {
    const opener = this.#standIn.interactions.get(modal.interactionId);
    if (opener?.userId !== this.userId) throw new CannotDo(`the dialogue "${modal.title}" is open for someone else`);
    const source = this.#standIn.state.messages.get(opener.sourceMessageId ?? '');
    const data = modalData(modal, fields, files, this.#resolved());
    opener.modalClosed = true;
    const start = { type: INTERACTION_TYPES.modal, data, ...(source === undefined ? {} : { source }) };
    return this.#begin(start, `the dialogue "${modal.title}"`);
  }

  contextMenu(command: string, target: SeenMessage | { readonly userId: string }): Reply {
    const isUser = 'userId' in target;
    const type = isUser ? COMMAND_TYPES.user : COMMAND_TYPES.message;
    const { id, guildId } = this.#command(command, type);
    const resolved = this.#resolved();
    const targetId = isUser
      ? resolved.user(target.userId)
      : resolved.message(target.id, messageAnswer(this.#standIn, this.#visible(target)));
    const inGuild = guildId === null ? {} : { guild_id: guildId };
    const data = { id, name: command, type, target_id: targetId, ...inGuild, ...resolved.json() };
    return this.#begin({ type: INTERACTION_TYPES.command, data, commandName: command }, `"${command}"`);
  }

  say(text: string, options: SayOptions = {}): SeenMessage {
    const channel = this.#channel();
    if (isForum(channel)) throw new CannotDo('a forum takes posts and no messages');
    const send = channel.thread === null ? PERMISSIONS.sendMessages : PERMISSIONS.sendMessagesInThreads;
    if (!may(this.#standIn.state, channel, this.userId, send)) throw new CannotDo(`${this.#who()} cannot write here`);
    if (text.length > LIMITS.content) throw new CannotDo(`a message has at most ${LIMITS.content} characters`);
    if (channel.thread?.locked === true && !may(this.#standIn.state, channel, this.userId, PERMISSIONS.manageThreads)) {
      throw new CannotDo('the thread is locked');
    }
    const files = (options.files ?? []).map((file, index) => ({
      field: `files[${index}]`,
      filename: file.filename,
      contentType: file.contentType ?? 'application/octet-stream',
      bytes: bytesOf(file),
    }));
    const reference =
      options.replyTo === undefined ? {} : { message_reference: { message_id: this.#visible(options.replyTo).id } };
    unarchive(this.#standIn, channel);
    const place = { channel, authorId: this.userId, ...(options.poll === undefined ? {} : { poll: options.poll }) };
    return seenMessage(this.#standIn, createMessage(this.#standIn, place, { content: text, ...reference }, files));
  }

  forward(message: SeenMessage): SeenMessage {
    const channel = this.#channel();
    const { state } = this.#standIn;
    if (!may(state, channel, this.userId, PERMISSIONS.sendMessages))
      throw new CannotDo(`${this.#who()} cannot write here`);
    const there = new ChannelSession(this.#standIn, this.userId, message.channelId);
    const original = there.#visible(message);
    if (original.ephemeralTo !== null) throw new CannotDo('a private reply cannot be forwarded');
    return seenMessage(this.#standIn, forwardMessage(this.#standIn, original, channel, this.userId));
  }

  upload(file: Upload, text = ''): SeenMessage {
    return this.say(text, { files: [file] });
  }

  react(message: MessageOrId, emoji: string): void {
    const target = this.#visible(message);
    if (target.ephemeralTo !== null) throw new CannotDo('a private reply takes no reactions');
    addReaction(this.#standIn, target, this.userId, emoji);
  }

  unreact(message: MessageOrId, emoji: string): void {
    removeReactions(this.#standIn, this.#visible(message), this.userId, emoji);
  }

  remove(message: MessageOrId): void {
    const target = this.#visible(message);
    const mayManage = may(this.#standIn.state, this.#channel(), this.userId, PERMISSIONS.manageMessages);
    if (target.authorId !== this.userId && !mayManage) throw new CannotDo("that is someone else's message");
    deleteMessage(this.#standIn, target);
  }

  dismiss(message: MessageOrId): void {
    const target = this.#visible(message);
    if (target.ephemeralTo === null) throw new CannotDo('only a private reply can be dismissed');
    this.#standIn.dismissed.add(target.id);
    this.#standIn.changes.announce();
  }

  startThread(name: string, message?: MessageOrId): Channel {
    const channel = this.#channel();
    if (isForum(channel)) throw new CannotDo('a forum takes posts and no threads');
    if (channel.thread !== null) throw new CannotDo('a thread takes no thread');
    const source = message === undefined ? undefined : this.#visible(message);
    if (!may(this.#standIn.state, channel, this.userId, PERMISSIONS.createPublicThreads)) {
      throw new CannotDo(`${this.#who()} cannot start a thread here`);
    }
    if (source !== undefined && source.ephemeralTo !== null) throw new CannotDo('a private reply takes no thread');
    if (name.trim() === '' || name.length > LIMITS.threadName) {
      throw new CannotDo(`the name of a thread has 1 to ${LIMITS.threadName} characters`);
    }
    const { publicThread } = CHANNEL_TYPES;
    const thread = openThread(this.#standIn, channel, name.trim(), publicThread, this.userId, source?.id);
    if (source !== undefined) {
      replaceMessage(this.#standIn, { ...source, flags: source.flags | MESSAGE_FLAGS.hasThread });
    }
    return thread;
  }

  startPost(name: string, text: string): Channel {
    const forum = this.#channel();
    if (!isForum(forum)) throw new CannotDo('posts are made in a forum');
    if (!may(this.#standIn.state, forum, this.userId, PERMISSIONS.sendMessages)) {
      throw new CannotDo(`${this.#who()} cannot post here`);
    }
    if (name.trim() === '' || name.length > LIMITS.threadName) {
      throw new CannotDo(`the title of a post has 1 to ${LIMITS.threadName} characters`);
    }
    if (text.trim() === '') throw new CannotDo('a post begins with a message');
    return openPost(this.#standIn, forum, name.trim(), this.userId, { content: text }).post;
  }

  messages(): readonly SeenMessage[] {
    return messagesSeen(this.#standIn, this.userId, this.channelId);
  }

  awaitMessage(wanted: (message: SeenMessage) => boolean, patienceMs = PATIENCE_MS): Promise<SeenMessage> {
    return this.#standIn.changes.until(
      () => `the wanted message; ${this.#who()} sees ${JSON.stringify(this.messages().map((each) => each.text))}`,
      () => this.messages().find(wanted),
      patienceMs,
    );
  }

  awaitAnswer(to: SeenMessage, patienceMs = PATIENCE_MS): Promise<SeenMessage> {
    const answers = ({ id, author, loading, replyTo }: SeenMessage): boolean =>
      author.id === this.#standIn.state.botId &&
      !loading &&
      (replyTo === to.id || (replyTo === null && BigInt(id) > BigInt(to.id)));
    return this.awaitMessage(answers, patienceMs);
  }

  commands(): readonly JsonObject[] {
    return this.#offered().map((command) => command.definition);
  }

  #who(): string {
    return userOf(this.#standIn.state, this.userId).displayName;
  }

  /** The channel, seen with the rights that the person has at this moment. */
  #channel(): Channel {
    const channel = channelOf(this.#standIn.state, this.channelId);
    if (may(this.#standIn.state, channel, this.userId, PERMISSIONS.viewChannel)) return channel;
    throw new CannotDo(`${this.#who()} cannot see #${channel.name ?? 'these direct messages'}`);
  }

  #offered(): readonly Command[] {
    return offeredCommands(this.#standIn.state, this.#channel(), this.userId);
  }

  #definitions(type: number): readonly JsonObject[] {
    return this.commands().filter((definition) => definition.type === type);
  }

  #command(name: string, type: number): Command {
    const command = this.#offered().find(({ definition }) => definition.name === name && definition.type === type);
    if (command === undefined) throw new CannotDo(`there is no command "${name}" of that kind here`);
    return command;
  }

  #resolved(): Resolved {
    return new Resolved(this.#standIn, this.#channel(), this.userId);
  }

  /** The message as it is now, if this person sees it. */
  #visible(message: MessageOrId): Message {
    const id = idOf(message);
    this.#channel();
    const found = this.#standIn.state.messages.get(id);
    const isHere = found !== undefined && found.channelId === this.channelId;
    if (!isHere || !isSeenBy(this.#standIn, this.userId, found))
      throw new CannotDo(`${this.#who()} sees no message ${id} here`);
    return found;
  }

  #start(start: Omit<InteractionStart, 'userId' | 'channelId'>) {
    return beginInteraction(this.#standIn, { ...start, userId: this.userId, channelId: this.#channel().id });
  }

  #begin(start: Omit<InteractionStart, 'userId' | 'channelId'>, act: string): Reply {
    const place = this.#channel().name ?? 'direct messages';
    return new InteractionReply(this.#standIn, this.#start(start), `${act} by ${this.#who()} in ${place}`);
  }
}

/** The direct messages of a bot are nobody's to sit in. */
export function checkPerson(standIn: StandIn, userId: string): void {
  const user = standIn.state.users.get(userId);
  if (user === undefined) throw refusal('unknownUser');
  if (user.bot) throw new CannotDo(`${user.displayName} is the bot; it acts through the API`);
}
