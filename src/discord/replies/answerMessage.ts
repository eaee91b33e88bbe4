import { findCall } from '../../contract/findCall.ts';
import type { FollowsUp } from '../../contract/followsUp.ts';
import { UserError } from '../../errors.ts';
import type { Asked } from '../../keeping/askedQuestion.ts';
import { hasWords, typedText } from '../../text/typedText.ts';
import { wording } from '../../wording/catalogue.ts';
import { renderNotice } from '../rendering/notice.ts';
import { answerKept } from './answerKept.ts';
import type { Asker } from './asker.ts';
import { chooseDossier, notOpen, openHere } from './chooseDossier.ts';
import { composePage } from './composePage.ts';
import { dossierOf, leansOn, previousIn, previousOfMessage, questionIn } from './followUps.ts';
import { keepReply } from './keepReply.ts';
import { readMentionText } from './mentionText.ts';
import { ASK_COMMAND, CARD_OPTIONS, HELP_COMMAND, type ReplyContext } from './replyContext.ts';
import type { FirstReply, MessageToAnswer } from './replyService.ts';
import { standingDossier } from './standingDossier.ts';
import { askWhich, dossierOrNames } from './whichDossier.ts';

/** Answers a message as /ask does. Null if it is not meant for the bot after all: a reply in a thread that asks nothing. */
export async function answerMessage(context: ReplyContext, message: MessageToAnswer): Promise<FirstReply | null> {
  const { isAddressed, asker } = message;
  const { followsUp } = findCall(context.commands, ASK_COMMAND).callable;
  if (followsUp === undefined) throw new Error(`/${ASK_COMMAND} has no option that takes a question`);
  const text = typedText(questionOf(followsUp, message.text));
  // A mention alone greets. Of emoji alone no word is left.
  const wordless = message.text.trim() === '' ? 'greeting' : 'remark';
  const talk = !hasWords(text) ? wordless : followsUp.talkIn(text);
  const before = previousOfMessage(context, message);
  if (!isAddressed && (talk !== null || !asksSomething(context, text, before))) return null;
  if (talk === 'greeting') return introduce(context, asker);
  if (talk === 'remark') return notice(wording.mentions.nextQuestion);
  return answerQuestion(context, asker, text, before);
}

function notice(words: string): FirstReply {
  return { rendered: renderNotice(words, 'found'), question: null };
}

/** What a message asks, in its words. What it quotes of another one counts if the rest cannot be understood alone. */
function questionOf({ talkIn, withoutOpening, read }: FollowsUp, markdown: string): string {
  const { words, quoted } = readMentionText(markdown);
  const text = withoutOpening(words);
  if (quoted === '') return text;
  if (talkIn(text) !== null || text === '') return quoted;
  return read(quoted, text) === text ? text : `${text} ${quoted}`;
}

/** Whether a reply in a thread is a question, and not thanks, for example. */
function asksSomething({ commands }: ReplyContext, text: string, before: Asked | undefined): boolean {
  const { callable } = findCall(commands, ASK_COMMAND);
  const { followsUp } = callable;
  if (followsUp === undefined) return false;
  return followsUp.isQuestion(text) || leansOn(callable, { [followsUp.option]: text }, before) !== undefined;
}

async function answerQuestion(
  context: ReplyContext,
  asker: Asker,
  question: string,
  previous: Asked | undefined,
): Promise<FirstReply> {
  const { called, callable } = findCall(context.commands, ASK_COMMAND);
  if (callable.followsUp === undefined) throw new Error(`/${ASK_COMMAND} has no option that takes a question`);
  const options = { [callable.followsUp.option]: question };
  const before = leansOn(callable, options, previous);
  const names = dossiersToShow(context, asker);
  const { choices } = context.store.team;
  const dossier = dossierOrNames(() => chooseDossier(choices, asker, names, dossierOf(before, names)));
  const request = { command: called, options, user: asker.user, ...previousIn(before) };
  if (typeof dossier !== 'string') return askWhich(context, dossier, request);
  const kept = { ...request, dossier };
  const answered = await answerKept(context, asker, kept);
  const reply = await keepReply(context, kept);
  const frame = { reply, page: 0, expanded: null, share: 'none', thread: asker.takesThreads } as const;
  return { rendered: await composePage(context, answered, frame), question: questionIn(context, kept, answered) };
}

/**
 * The dossiers that may be shown here to everyone, by someone who may share from them. Not even the name of another one may
 * appear.
 */
function dossiersToShow({ dossiers }: ReplyContext, { rights, place }: Asker): readonly string[] {
  const open = openHere(rights, dossiers().keys());
  const mayShare = (name: string): boolean => place.kind === 'direct' || rights.may.share.includes(name);
  const shown = open.filter((name) => rights.shown.includes(name) && mayShare(name));
  if (open.length > 0 && shown.length === 0) throw new UserError(wording.mentions.readByAll);
  return shown;
}

/** The card that introduces the bot, with questions that the dossier answers. If it is not clear which dossier, in a line how to ask. */
async function introduce(context: ReplyContext, asker: Asker): Promise<FirstReply> {
  const names = dossiersToShow(context, asker);
  if (names.length === 0) throw notOpen();
  const standing = standingDossier(context.store.team.choices, asker, names);
  const isOffered = context.commands.some(({ name }) => name === HELP_COMMAND);
  if (standing === undefined || !isOffered) {
    return notice(asker.place.kind === 'direct' ? wording.mentions.inDirectMessage : wording.mentions.inServer);
  }
  const kept = { command: HELP_COMMAND, dossier: standing.dossier, options: CARD_OPTIONS, user: asker.user };
  const answered = await answerKept(context, asker, kept);
  const frame = { reply: await keepReply(context, kept), page: 0, expanded: null, share: 'none' } as const;
  return { rendered: await composePage(context, answered, frame), question: null };
}
