import { findCall } from '../../contract/findCall.ts';
import { UserError } from '../../errors.ts';
import { typedName } from '../../text/typedText.ts';
import type { Call } from '../../threads/procedure.ts';
import { wording } from '../../wording/catalogue.ts';
import { DOSSIER_OPTION } from '../dossierOption.ts';
import { answerKept, openFor } from './answerKept.ts';
import { dossierFor, openHere } from './chooseDossier.ts';
import { composePage } from './composePage.ts';
import { dossierOf, leansOn, previousIn, previousOfCommand, questionIn } from './followUps.ts';
import { givenOptions } from './givenOptions.ts';
import { keepReply } from './keepReply.ts';
import { offersFor } from './offersFor.ts';
import { prepareKept } from './prepareKept.ts';
import { callOnMessage, type MenuCall } from './readMessage.ts';
import { type CallWithFiles, receiveFiles } from './receiveFiles.ts';
import { keptOptions, repeatable } from './repeatable.ts';
import type { ReplyContext } from './replyContext.ts';
import type { Called, CommandToAnswer, FirstReply } from './replyService.ts';
import { askWhich, dossierOrNames } from './whichDossier.ts';

/** Runs a command and keeps the request, so that the buttons of the reply work. Returns the first page of the answer. */
export async function answerCommand(
  context: ReplyContext,
  { called, asker, conversation }: CommandToAnswer,
  call: Call,
): Promise<FirstReply> {
  const { user, rights } = asker;
  const command = calledIn(context, called);
  const { [DOSSIER_OPTION]: asked, ...own } = called.kind === 'typed' ? called.options : {};
  const previous = previousOfCommand(context, user, conversation);
  const { callable } = findCall(context.commands, command);
  const before = leansOn(callable, own, previous);
  const there = [...context.dossiers().keys()];
  const wanted = asked === undefined ? dossierOf(before, openHere(rights, there)) : typedName(String(asked));
  const { choices } = context.store.team;
  const dossier = dossierOrNames(() => dossierFor(choices, asker, callable, there, wanted));
  // Nothing is fetched for someone who may not do what the call does.
  if (typeof dossier === 'string') openFor(context, asker, callable, dossier);
  const { options, files } = await callOf(context, called, call.signal);
  const { [DOSSIER_OPTION]: _, ...given } = options;
  if (typeof dossier !== 'string') {
    // Files are not kept, so that a call with one has to be made again with the option.
    if (Object.keys(files).length > 0) throw dossier;
    const request = { command, options: keptOptions(givenOptions(given)), user, ...previousIn(before) };
    return askWhich(context, dossier, request);
  }
  const received = await receiveFiles(context, { command, options: given, files }, call.signal);
  const kept = { command, dossier, options: givenOptions(received), user, ...previousIn(before) };
  await prepareKept(context, asker, kept, call);
  const answered = await answerKept(context, asker, kept);
  const reply = await keepReply(context, repeatable(context.commands, kept, answered.sealed.answer));
  const frame = { reply, page: 0, expanded: null, ...offersFor(asker) };
  return { rendered: await composePage(context, answered, frame), question: questionIn(context, kept, answered) };
}

/** The name of the command that was called. Throws {@link UserError} if nothing in the menu of messages has the name. */
function calledIn({ commands }: ReplyContext, called: Called): string {
  return called.kind === 'typed' ? called.command : menuCall(commands, called.name).command;
}

/** The options of a call. A command in the menu of a message is run on what the message has. */
async function callOf(context: ReplyContext, called: Called, signal: AbortSignal): Promise<CallWithFiles> {
  if (called.kind === 'typed') return called;
  return callOnMessage(context, menuCall(context.commands, called.name), called.message, signal);
}

function menuCall(commands: ReplyContext['commands'], name: string): MenuCall {
  const command = commands.find(({ onMessage }) => onMessage?.name === name);
  if (command?.onMessage === undefined) throw new UserError(wording.refusals.notOffered);
  return { command: command.name, onMessage: command.onMessage };
}
