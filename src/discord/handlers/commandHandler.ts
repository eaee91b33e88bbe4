import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import { findCall } from '../../contract/findCall.ts';
import type { OptionValues } from '../../contract/option.ts';
import { UserError } from '../../errors.ts';
import type { Asked } from '../../keeping/askedQuestions.ts';
import type { KeptReply } from '../../keeping/replies.ts';
import { wording } from '../../wording/catalogue.ts';
import { type RenderedMessage, renderNotice } from '../rendering/message.ts';
import type { Frame } from '../rendering/pageButtons.ts';
import { answerKept } from './answerKept.ts';
import { type Asker, askerOfInteraction } from './asker.ts';
import { chooseDossier, openHere } from './chooseDossier.ts';
import { composePage } from './composePage.ts';
import { noticeOf } from './failures.ts';
import { dossierOf, leansOn, previousIn, previousOfCommand, rememberQuestion } from './followUps.ts';
import { givenOptions } from './givenOptions.ts';
import { DOSSIER_OPTION, type Host } from './host.ts';
import { payloadOf } from './payloadOf.ts';
import { prepareKept } from './prepareKept.ts';
import { repeatable } from './repeatable.ts';

/** Answers a slash command, to the asker alone. */
export async function answerCommand(host: Host, interaction: ChatInputCommandInteraction): Promise<void> {
  await answerPrivately(host, interaction, () => ({
    command: calledOf(interaction),
    options: optionsOf(interaction),
  }));
}

/** Answers a command that was called in the menu of a message: it is run on the text of the message. */
export async function answerMessageMenu(host: Host, interaction: MessageContextMenuCommandInteraction): Promise<void> {
  await answerPrivately(host, interaction, () => {
    const command = host.commands.find(({ onMessage }) => onMessage?.name === interaction.commandName);
    if (command?.onMessage === undefined) throw new UserError(wording.refusals.notOffered);
    const text = interaction.targetMessage.content.trim();
    if (text === '') throw new UserError(wording.refusals.noText);
    return { command: command.name, options: { [command.onMessage.option]: text } };
  });
}

interface Called {
  readonly command: string;
  readonly options: OptionValues;
}

async function answerPrivately(
  host: Host,
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  read: () => Called,
): Promise<void> {
  const { channel, channelId } = interaction;
  const above = channel?.isThread() === true ? channel.parentId : null;
  await host.queue.run(channelId, above, (earlier) => answerAfterEarlier(host, interaction, read, earlier));
}

async function answerAfterEarlier(
  host: Host,
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  read: () => Called,
  earlier: () => Promise<void>,
): Promise<void> {
  // First of all, because what follows may take longer than Discord waits.
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  try {
    const asker = await askerOfInteraction(interaction, host.memberships);
    const { command, options } = read();
    await earlier();
    const { rendered, kept } = await firstPage(
      host,
      asker,
      command,
      options,
      previousOfCommand(host, interaction),
      async (line) => {
        await interaction.editReply(payloadOf(renderNotice(line, 'found')));
      },
    );
    await interaction.editReply(payloadOf(rendered));
    const channel = interaction.channelId;
    rememberQuestion(host, kept, { channel, user: asker.person.id, isPublic: false, messages: [] });
  } catch (error) {
    const about = { command: interaction.commandName, user: interaction.user.id };
    await interaction.editReply(payloadOf(noticeOf(error, host.log, about)));
  }
}

interface FirstPage {
  readonly rendered: RenderedMessage;
  readonly kept: KeptReply;
}

/** Runs a command and keeps the request, so that the buttons of the reply work. Returns the first page of the answer. */
async function firstPage(
  host: Host,
  asker: Asker,
  called: string,
  options: OptionValues,
  previous: Asked | undefined,
  say: (line: string) => Promise<void>,
): Promise<FirstPage> {
  const { place, person } = asker;
  const { [DOSSIER_OPTION]: asked, ...own } = options;
  const before = leansOn(findCall(host.commands, called).callable, own, previous);
  const names = openHere(host.access, place, person, host.dossiers().keys());
  const wanted = asked === undefined ? dossierOf(before, names) : String(asked);
  const dossier = chooseDossier(host.access, place, person, names, wanted);
  const kept = { command: called, dossier, options: givenOptions(own), user: person.id, ...previousIn(before) };
  await prepareKept(host, asker, kept, say);
  const answered = answerKept(host, asker, kept);
  const reply = host.store.keep(repeatable(host.commands, kept));
  return { rendered: await composePage(host, answered, { reply, page: 0, expanded: null, ...offersFor(asker) }), kept };
}

/** The buttons of a private reply in a place. Share posts to the channel, so direct messages have none. */
export function offersFor({ place, takesThreads }: Asker): Pick<Frame, 'share' | 'thread'> {
  return { share: place.kind === 'guild' ? 'offered' : 'none', thread: takesThreads };
}

/** The full name of a call: `ask`, or with the name of the subcommand `briefing show`. */
export function calledOf({
  commandName,
  options,
}: Pick<ChatInputCommandInteraction | AutocompleteInteraction, 'commandName' | 'options'>): string {
  return [commandName, options.getSubcommand(false)].filter((name) => name !== null).join(' ');
}

function optionsOf({ options }: ChatInputCommandInteraction): OptionValues {
  const isOfSubcommand = options.getSubcommand(false) !== null;
  const given = isOfSubcommand ? (options.data[0]?.options ?? []) : options.data;
  return Object.fromEntries(given.map(({ name, value }) => [name, typeof value === 'boolean' ? String(value) : value]));
}
