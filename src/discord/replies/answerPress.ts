import { citationOf } from '../../dossier/passage.ts';
import { UserError } from '../../errors.ts';
import type { KeptReply } from '../../keeping/replies.ts';
import type { View } from '../../views/model/view.ts';
import { wording } from '../../wording/catalogue.ts';
import { isTeamVerb, type Press, readsInPlace, type TeamVerb, type Verb } from '../customIds.ts';
import { cardOf } from '../rendering/card.ts';
import { pagesOf, type RenderedMessage } from '../rendering/message.ts';
import { pageOfResult } from '../rendering/paginate.ts';
import { answerExample } from './answerExample.ts';
import { answerKept } from './answerKept.ts';
import { changeBriefing } from './briefingReply.ts';
import { composePage } from './composePage.ts';
import { composePictures } from './composePictures.ts';
import { keepReply } from './keepReply.ts';
import { offersFor } from './offersFor.ts';
import { backTo, type Pressed, readPress } from './pressed.ts';
import { rate } from './rating.ts';
import { repeatable } from './repeatable.ts';
import {
  DOSSIER_COMMAND,
  FILE_OPTION,
  READ_COMMAND,
  READ_OPTIONS,
  type ReplyContext,
  WITHOUT_OPTION,
} from './replyContext.ts';
import type { PressToAnswer } from './replyService.ts';
import { viewOfAnswered } from './viewOfAnswered.ts';
import { answerChosen } from './whichDossier.ts';

/** The reply as it is after a press. Share and thread are not answered with a page, and have procedures of their own. */
export async function answerPress(context: ReplyContext, pressed: PressToAnswer): Promise<RenderedMessage> {
  const { verb } = pressed.press;
  if (isTeamVerb(verb)) return changeBriefing(context, pressed);
  if (verb === 'share' || verb === 'thread') throw new Error(`${verb} is not answered with a page`);
  if (verb === 'good') return rate(context, pressed, true, '');
  if (verb === 'bad' || verb === 'rated') throw new Error(`${verb} is answered with a dialogue`);
  if (verb === 'choose') return answerChosen(context, pressed);
  return PAGES[verb](context, await readPress(context, pressed));
}

const PAGES: Record<
  Exclude<Verb, 'share' | 'thread' | 'choose' | 'good' | 'bad' | 'rated' | TeamVerb>,
  (context: ReplyContext, pressed: Pressed) => Promise<RenderedMessage>
> = {
  page: (context, pressed) => showPage(context, pressed, pressed.press.number, pressed.press.key),
  where: (context, pressed) => showPage(context, pressed, 0, null),
  whole: (context, pressed) => showPage(context, pressed, 0, null),
  context: (context, pressed) => showResult(context, pressed, pressed.press.key),
  less: (context, pressed) => showResult(context, pressed, null),
  turn: (context, pressed) =>
    openAnew(context, pressed, {
      ...pressed.kept,
      options: { ...pressed.kept.options, [READ_OPTIONS.passage]: pressed.press.number },
    }),
  leave: (context, pressed) => leaveOut(context, pressed),
  pictures: (context, pressed) => composePictures(context, pressed),
  try: (context, pressed) => answerExample(context, pressed),
  keep: (context, pressed) => decideOnFile(context, pressed, 'keep'),
  discard: (context, pressed) => decideOnFile(context, pressed, 'discard'),
  putback: (context, pressed) => decideOnFile(context, pressed, 'putback'),
  read: (context, pressed) => readOn(context, pressed),
};

async function showPage(
  context: ReplyContext,
  pressed: Pressed,
  page: number,
  expanded: string | null,
): Promise<RenderedMessage> {
  const { press, asker } = pressed;
  return composePage(context, pressed, {
    reply: press.reply,
    page,
    expanded,
    ...offersFor(asker),
    ...backTo(pressed.back),
  });
}

/** The page with the pressed result, expanded or not. */
async function showResult(context: ReplyContext, pressed: Pressed, expanded: string | null): Promise<RenderedMessage> {
  const { press, open } = pressed;
  const view = viewOfAnswered(pressed, expanded);
  if (press.key === null || !view.results.some(({ key }) => key === press.key))
    throw new UserError(wording.refusals.dossierChanged);
  const page = pageOfResult(pagesOf(cardOf(view, open.dossier)), press.key) ?? 0;
  return showPage(context, pressed, page, expanded);
}

/** Opens a document of the reply; where that takes the place of the reply, with the way back to the passage that was read on from. */
function readOn(context: ReplyContext, pressed: Pressed): Promise<RenderedMessage> {
  const { press, kept } = pressed;
  const view = viewOfAnswered(pressed);
  const options = readingOptions(view, press.key);
  const back: Press = { ...press, verb: 'less', number: 0 };
  const isInPlace = readsInPlace(press) && view.results.some(({ key }) => key === press.key);
  return openAnew(
    context,
    { ...pressed, ...(isInPlace && pressed.isPrivate === true ? { back } : {}) },
    { command: READ_COMMAND, dossier: kept.dossier, options },
  );
}

/** Decides on the one file that the reply is about. Whether the person may is decided anew when the call runs. */
function decideOnFile(context: ReplyContext, pressed: Pressed, call: 'keep' | 'discard' | 'putback') {
  const { file } = viewOfAnswered(pressed);
  if (file === undefined) throw new UserError(wording.refusals.dossierChanged);
  const command = `${DOSSIER_COMMAND} ${call}`;
  return openAnew(context, pressed, { command, dossier: pressed.kept.dossier, options: { [FILE_OPTION]: file.id } });
}

/** Runs a request and keeps it as a reply of its own, from the first page. */
async function openAnew(
  context: ReplyContext,
  { asker, back }: Pressed,
  request: Omit<KeptReply, 'user'>,
): Promise<RenderedMessage> {
  const { command, dossier, options } = request;
  const answered = await answerKept(context, asker, { command, dossier, options });
  const kept = { command, dossier, options, user: asker.user };
  const reply = await keepReply(context, repeatable(context.commands, kept, answered.sealed.answer));
  return composePage(context, answered, { reply, page: 0, expanded: null, ...offersFor(asker), ...backTo(back) });
}

/** The request once more without one of its passages, on the page that showed it. */
async function leaveOut(context: ReplyContext, pressed: Pressed): Promise<RenderedMessage> {
  const { press, kept, asker } = pressed;
  const result = viewOfAnswered(pressed).results.find(({ key }) => key === press.key);
  if (result === undefined) throw new UserError(wording.refusals.dossierChanged);
  const without = [
    String(kept.options[WITHOUT_OPTION] ?? ''),
    citationOf({ document: result.document, number: result.passage }),
  ]
    .filter((part) => part !== '')
    .join(' ');
  const request = { ...kept, options: { ...kept.options, [WITHOUT_OPTION]: without } };
  const answered = await answerKept(context, asker, request);
  const reply = await keepReply(context, { ...request, user: asker.user });
  return composePage(context, answered, { reply, page: press.number, expanded: null, ...offersFor(asker) });
}

/** The options that open the document of a result, or a document of a list, for reading. */
function readingOptions({ results, documents }: View, key: string | null): KeptReply['options'] {
  const result = results.find((one) => one.key === key);
  if (result !== undefined) {
    return { [READ_OPTIONS.document]: result.document, [READ_OPTIONS.passage]: result.passage };
  }
  const document = documents.get(key ?? '');
  if (document === undefined) throw new UserError(wording.refusals.dossierChanged);
  return { [READ_OPTIONS.document]: document };
}
