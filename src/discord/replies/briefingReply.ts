import type { OptionValues } from '../../contract/option.ts';
import { UserError } from '../../errors.ts';
import { OF_ACT, type TeamVerb } from '../customIds.ts';
import { cardOf } from '../rendering/card.ts';
import { pagesOf, type RenderedMessage } from '../rendering/message.ts';
import { pageOfResult } from '../rendering/paginate.ts';
import { type Answered, answerKept } from './answerKept.ts';
import type { Asker } from './asker.ts';
import { composePage } from './composePage.ts';
import { givenOptions } from './givenOptions.ts';
import { keepReply } from './keepReply.ts';
import { offersFor } from './offersFor.ts';
import { keptOf } from './pressed.ts';
import { repeatable } from './repeatable.ts';
import { BRIEFING_COMMAND, type ReplyContext } from './replyContext.ts';
import type { PressToAnswer } from './replyService.ts';
import { viewOfAnswered } from './viewOfAnswered.ts';

/** A briefing after a change, for the person who made it. */
export interface AnsweredBriefing extends Answered {
  readonly asker: Asker;
  /** Key of the pin to show; null for the first page. */
  readonly key: string | null;
}

/** Runs a subcommand of /briefing for this person in this place. Their right to read the dossier is checked again. */
export async function runBriefing(
  context: ReplyContext,
  asker: Asker,
  dossier: string,
  subcommand: string,
  options: OptionValues,
): Promise<Answered> {
  return answerKept(context, asker, {
    command: `${BRIEFING_COMMAND} ${subcommand}`,
    dossier,
    options: givenOptions(options),
  });
}

/** The page of the briefing that contains a pin. */
export async function composeBriefing(context: ReplyContext, answered: AnsweredBriefing): Promise<RenderedMessage> {
  const { open, asker, key } = answered;
  const shown = { command: `${BRIEFING_COMMAND} show`, dossier: open.dossier.name, options: {}, user: asker.user };
  const reply = await keepReply(context, repeatable(context.commands, shown));
  const pages = pagesOf(cardOf(viewOfAnswered(answered), open.dossier));
  const page = key === null ? 0 : (pageOfResult(pages, key) ?? 0);
  return composePage(context, answered, { reply, page, expanded: null, ...offersFor(asker) });
}

interface BriefingCall {
  readonly subcommand: string;
  readonly options: OptionValues;
}

/** The call that each button of a briefing runs. It contains the version that was seen, so that nobody changes what they did not see. */
const CALLS: Readonly<Partial<Record<TeamVerb, (pin: string, version: number) => BriefingCall>>> = {
  up: (pin) => ({ subcommand: 'move', options: { pin, to: 'up' } }),
  down: (pin) => ({ subcommand: 'move', options: { pin, to: 'down' } }),
  drop: (pin) => ({ subcommand: 'drop', options: { pin } }),
  undo: (_, version) => ({ subcommand: 'undo', options: { version } }),
};

/**
 * Runs what a button of a briefing says. If that is not possible any more, the heading of the briefing gives the reason, over the
 * briefing as it is now.
 */
export async function changeBriefing(context: ReplyContext, { press, asker }: PressToAnswer): Promise<RenderedMessage> {
  const { dossier, options } = keptOf(context, press.reply);
  if (press.verb === 'use') {
    const answered = await runBriefing(context, asker, dossier, 'use', { name: options.name });
    return composeBriefing(context, { ...answered, asker, key: null });
  }
  const verb = Object.keys(CALLS).find((one): one is keyof typeof CALLS => one === press.verb);
  const call = verb === undefined ? undefined : CALLS[verb]?.(`${press.key}@${press.number}`, press.number);
  if (call === undefined) throw new Error(`no button of a briefing has the verb ${press.verb}`);
  try {
    const answered = await runBriefing(context, asker, dossier, call.subcommand, call.options);
    const shown = press.key === OF_ACT ? answered : { ...answered, isWhole: true as const };
    return await composeBriefing(context, { ...shown, asker, key: press.key });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const shown = await runBriefing(context, asker, dossier, 'show', {});
    return composeBriefing(context, { ...shown, title: error.message, asker, key: press.key });
  }
}
