import { type ButtonInteraction, MessageFlags } from 'discord.js';
import { citationOf } from '../../dossier/passage.ts';
import { UserError } from '../../errors.ts';
import type { KeptReply } from '../../keeping/replies.ts';
import type { View } from '../../views/model/view.ts';
import { wording } from '../../wording/catalogue.ts';
import { isTeamVerb, parseCustomId, type TeamVerb, type Verb } from '../customIds.ts';
import { cardOf } from '../rendering/card.ts';
import { pagesOf, type RenderedMessage } from '../rendering/message.ts';
import { pageOfResult } from '../rendering/paginate.ts';
import { composePictures } from '../rendering/picturesPage.ts';
import { answerKept } from './answerKept.ts';
import { changeBriefing } from './briefingHandler.ts';
import { offersFor } from './commandHandler.ts';
import { composePage } from './composePage.ts';
import { noticeOf } from './failures.ts';
import { type Host, READ_COMMAND, READ_OPTIONS, WITHOUT_OPTION } from './host.ts';
import { openDialogue } from './modalHandler.ts';
import { payloadOf } from './payloadOf.ts';
import { type Pressed, readPress } from './pressed.ts';
import { privately } from './privately.ts';
import { sharePage } from './share.ts';
import { openThread } from './thread.ts';
import { viewOfAnswered } from './viewOfAnswered.ts';

/**
 * Answers a press on a button. A private reply changes in place. A message that others can see does not change, and only the
 * person who pressed sees the answer.
 */
export async function answerPress(host: Host, interaction: ButtonInteraction): Promise<void> {
  const verb = verbOf(interaction.customId);
  if (verb === 'pin' || verb === 'note') return openDialogue(host, interaction);
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral) || interaction.guildId === null;
  const inPlace = isPrivate && verb !== 'read' && verb !== 'pictures';
  if (inPlace) await interaction.deferUpdate();
  else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  try {
    if (isTeamVerb(verb)) {
      await interaction.editReply(payloadOf(await changeBriefing(host, interaction)));
      return;
    }
    const pressed = await readPress(host, interaction);
    if (pressed.press.verb === 'thread') return await openThread(host, interaction, pressed, isPrivate);
    if (pressed.press.verb === 'share' && !isPrivate) throw new UserError(wording.refusals.sharedAlready);
    const message = await (pressed.press.verb === 'share'
      ? sharePage(host, interaction, pressed)
      : pageFor(host, pressed));
    await interaction.editReply(payloadOf(message));
  } catch (error) {
    const notice = payloadOf(noticeOf(error, host.log, { press: interaction.customId, user: interaction.user.id }));
    if (inPlace) await interaction.followUp(privately(notice));
    else await interaction.editReply(notice);
  }
}

/** The verb alone, which decides how to acknowledge. The rest of the custom id is read after that. */
function verbOf(customId: string): Verb | undefined {
  try {
    return parseCustomId(customId).verb;
  } catch {
    return undefined;
  }
}

const PAGES: Record<
  Exclude<Verb, 'share' | 'thread' | TeamVerb>,
  (host: Host, pressed: Pressed) => Promise<RenderedMessage>
> = {
  page: (host, pressed) => showPage(host, pressed, pressed.press.number, pressed.press.key),
  where: (host, pressed) => showPage(host, pressed, 0, null),
  context: (host, pressed) => showResult(host, pressed, pressed.press.key),
  less: (host, pressed) => showResult(host, pressed, null),
  turn: (host, pressed) =>
    openAnew(host, pressed, {
      ...pressed.kept,
      options: { ...pressed.kept.options, [READ_OPTIONS.passage]: pressed.press.number },
    }),
  leave: (host, pressed) => leaveOut(host, pressed),
  pictures: (host, pressed) => composePictures(host, pressed),
  read: (host, pressed) =>
    openAnew(host, pressed, {
      command: READ_COMMAND,
      dossier: pressed.kept.dossier,
      options: readingOptions(viewOfAnswered(pressed), pressed.press.key),
    }),
};

async function pageFor(host: Host, pressed: Pressed): Promise<RenderedMessage> {
  const { verb } = pressed.press;
  if (verb === 'share' || verb === 'thread' || isTeamVerb(verb)) throw new Error(`${verb} is not answered with a page`);
  return PAGES[verb](host, pressed);
}

async function showPage(host: Host, pressed: Pressed, page: number, expanded: string | null): Promise<RenderedMessage> {
  const { press, asker } = pressed;
  return composePage(host, pressed, { reply: press.reply, page, expanded, ...offersFor(asker) });
}

/** The page with the pressed result, expanded or not. */
async function showResult(host: Host, pressed: Pressed, expanded: string | null): Promise<RenderedMessage> {
  const { press, open } = pressed;
  const view = viewOfAnswered(pressed, expanded);
  if (press.key === null || !view.results.some(({ key }) => key === press.key))
    throw new UserError(wording.refusals.dossierChanged);
  const page = pageOfResult(pagesOf(cardOf(view, open.dossier)), press.key) ?? 0;
  return showPage(host, pressed, page, expanded);
}

/** Runs a request and keeps it as a reply of its own, from the first page. */
async function openAnew(host: Host, { asker }: Pressed, request: Omit<KeptReply, 'user'>): Promise<RenderedMessage> {
  const { command, dossier, options } = request;
  const answered = answerKept(host, asker, { command, dossier, options });
  const reply = host.store.keep({ command, dossier, options, user: asker.person.id });
  return composePage(host, answered, { reply, page: 0, expanded: null, ...offersFor(asker) });
}

/** The request once more without one of its passages, on the page that showed it. */
async function leaveOut(host: Host, pressed: Pressed): Promise<RenderedMessage> {
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
  const answered = answerKept(host, asker, request);
  const reply = host.store.keep({ ...request, user: asker.person.id });
  return composePage(host, answered, { reply, page: press.number, expanded: null, ...offersFor(asker) });
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
