import { type MessageEditAttachmentData, MessageFlags } from 'discord.js';
import type { Command } from '../../contract/command.ts';
import { findCall } from '../../contract/findCall.ts';
import type { OptionValues } from '../../contract/option.ts';
import { runCommand } from '../../contract/runCommand.ts';
import type { SealedAnswer } from '../../contract/sealedAnswer.ts';
import { UserError } from '../../errors.ts';
import { exportFile } from '../../exporting/exportFile.ts';
import { type AnswerJson, answerJson } from '../../json/answerJson.ts';
import type { KeptReply } from '../../keeping/replies.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { viewOf } from '../../views/viewOf.ts';
import { mayRead } from '../access/access.ts';
import { cardOf } from '../rendering/card.ts';
import type { RenderedFile } from '../rendering/files.ts';
import { type RenderedMessage, renderPage } from '../rendering/message.ts';
import type { Frame } from '../rendering/pageButtons.ts';
import { verifyRendered } from '../rendering/verifyRendered.ts';
import type { Asker } from './asker.ts';
import { NOT_OPEN } from './chooseDossier.ts';
import { type Host, READ_COMMAND } from './host.ts';
import { teamOf } from './teamOf.ts';

/** An answer with what is needed to show it. */
export interface Answered {
  readonly answer: AnswerJson;
  /** The same as the command returned it; the guard compares it with the dossier before anything of it is sent. */
  readonly sealed: SealedAnswer;
  readonly open: OpenDossier;
}

/** Runs a kept request anew, for this person in this place. Throws {@link UserError} where the dossier is not open there. */
export function answerKept(host: Host, asker: Asker, kept: Omit<KeptReply, 'user'>): Answered {
  const open = host.dossiers().get(kept.dossier);
  if (open === undefined || !mayRead(host.access, asker.place, asker.person, kept.dossier)) {
    throw new UserError(NOT_OPEN);
  }
  const given = { previous: kept.previous, team: teamOf(host, asker) };
  const sealed = runCommand(host.commands, kept.command, kept.options, open, given);
  return { answer: answerJson(sealed.answer, open.dossier), sealed, open };
}

/** The request as the buttons of its reply run it again: a request that changes something is not made twice. */
export function repeatable(commands: readonly Command[], kept: KeptReply): KeptReply {
  const { called, command, callable } = findCall(commands, kept.command);
  const shown = command.subcommands?.find((one) => one.name === callable.keptAs);
  if (shown === undefined) return { ...kept, command: called };
  // Making a file changes nothing: the reply shows what the file was made of.
  const isTaken = (option: string): boolean =>
    callable.makesFile === true && shown.options.some((one) => one.name === option);
  const options = Object.fromEntries(Object.entries(kept.options).filter(([option]) => isTaken(option)));
  return { ...kept, command: `${command.name} ${shown.name}`, options };
}

/** Options without those that were left out, as they are kept. */
export function givenOptions(options: OptionValues): KeptReply['options'] {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** Renders one page and compares every quotation in it with the source; throws where one differs. */
export async function composePage(
  host: Host,
  answered: Answered,
  frame: Omit<Frame, 'canRead'>,
): Promise<RenderedMessage> {
  const { answer, sealed, open } = answered;
  host.guard.verify(sealed, open.dossier);
  const canRead = host.commands.some((command) => command.name === READ_COMMAND);
  const card = cardOf(viewOf(answer, open.dossier, frame.expanded), open.dossier);
  const pictures = card.view.form === 'timeline' && frame.page === 0 ? await picturesOf(host, answer) : [];
  const file = frame.page === 0 ? await exportFile(answer) : undefined;
  const exported = file === undefined ? [] : [file];
  const message = renderPage(card, { ...frame, canRead }, [...pictures, ...exported]);
  verifyRendered(message, open.dossier);
  return message;
}

/** The pictures of an answer. An answer without its picture is better than none: what goes wrong is logged. */
export async function picturesOf(host: Host, answer: AnswerJson): Promise<readonly RenderedFile[]> {
  try {
    return (await host.draw?.(answer)) ?? [];
  } catch (error) {
    host.log.error({ err: error, command: answer.command }, 'could not draw a picture');
    return [];
  }
}

/** A rendered message as discord.js sends it: no mention in it ever pings. */
export function payloadOf(message: RenderedMessage) {
  // The client adds the new files to this list: it has to be a fresh one.
  const attachments: MessageEditAttachmentData[] = [];
  return {
    components: message.components,
    files: (message.files ?? []).map(({ name, description, data }) => ({
      attachment: Buffer.from(data),
      name,
      description,
    })),
    // Of what stood there before an edit nothing is kept: each page says anew which files it has.
    attachments,
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [], repliedUser: false },
  } as const;
}
