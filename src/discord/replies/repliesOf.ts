import { listingOf } from '../../contract/listing.ts';
import type { Procedure } from '../../threads/procedure.ts';
import { speaking } from '../../wording/speaking.ts';
import { threadNameOf } from '../rendering/threadName.ts';
import { answerCommand } from './answerCommand.ts';
import { answerKept } from './answerKept.ts';
import { answerMessage } from './answerMessage.ts';
import { answerPress } from './answerPress.ts';
import type { Asker } from './asker.ts';
import { complete } from './complete.ts';
import { composePage } from './composePage.ts';
import { rememberThread, subjectOf } from './followUps.ts';
import { keepReply, recordIfPossible } from './keepReply.ts';
import { logCommand, logMessage } from './logAsked.ts';
import { answerDialogue, openDialogue } from './noteDialogue.ts';
import { keptOf, readPress } from './pressed.ts';
import type { ReplyContext } from './replyContext.ts';
import type { ReplyService } from './replyService.ts';
import { recordShare, sharePage, showShared } from './sharing.ts';
import { viewOfAnswered } from './viewOfAnswered.ts';

/** The service over open dossiers and a database, to be served to the thread that holds the connection. */
export function repliesOf(context: ReplyContext): ReplyService {
  return inLanguages(proceduresOf(context));
}

/** Each reply is in the language of whoever is answered. */
function inLanguages(service: ReplyService): ReplyService {
  return {
    ...service,
    answerCommand: inLanguage(service.answerCommand),
    answerMessage: inLanguage(service.answerMessage),
    complete: inLanguage(service.complete),
    answerPress: inLanguage(service.answerPress),
    openDialogue: inLanguage(service.openDialogue),
    answerDialogue: inLanguage(service.answerDialogue),
    sharePage: inLanguage(service.sharePage),
    showShared: inLanguage(service.showShared),
    startThread: inLanguage(service.startThread),
    answerPost: inLanguage(service.answerPost),
  };
}

function inLanguage<Given extends { readonly asker: Asker }, Result>(
  procedure: Procedure<Given, Result>,
): Procedure<Given, Result> {
  return (given, call) => speaking(given.asker.language, () => procedure(given, call));
}

function proceduresOf(context: ReplyContext): ReplyService {
  const { store, commands } = context;
  return {
    offer: async () => ({
      commands: listingOf(commands),
      dossiers: [...context.dossiers().keys()],
      serverRules: store.team.serverRules.all(),
    }),
    answerCommand: (request, call) => {
      logCommand(context, request);
      return answerCommand(context, request, call);
    },
    answerMessage: (request) => {
      logMessage(context, request);
      return answerMessage(context, request);
    },
    complete: (request) => complete(context, request),
    answerPress: (request) => answerPress(context, request),
    openDialogue: (request) => openDialogue(context, request),
    answerDialogue: (request) => answerDialogue(context, request),
    sharePage: (request) => sharePage(context, request),
    recordShare: (request) => recordShare(context, request),
    showShared: (request) => showShared(context, request),
    startThread: async (request) => {
      const pressed = await readPress(context, request);
      const { kept } = pressed;
      const subject = subjectOf(commands, kept) ?? viewOfAnswered(pressed).head.title;
      return { dossier: kept.dossier, name: threadNameOf(subject) };
    },
    sharedAs: async ({ reply }) => store.sharedAs(reply) ?? null,
    rememberThread: ({ reply, thread }) =>
      recordIfPossible(context, () => rememberThread(context, keptOf(context, reply), thread)),
    rememberQuestion: ({ asked, messages }) => recordIfPossible(context, () => store.asked.remember(asked, messages)),
    answerPost: async ({ asker, command, dossier, options, reply }) => {
      const kept = { user: asker.user, dossier, command, options };
      const answered = await answerKept(context, asker, kept);
      // The first page, without Share: a post is in the channel already.
      const frame = { page: 0, expanded: null, share: 'none', thread: asker.takesThreads } as const;
      return composePage(context, answered, { ...frame, reply: await keepReply(context, kept, reply) });
    },
  };
}
