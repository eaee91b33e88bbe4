import { findCall } from '../../contract/findCall.ts';
import { UserError } from '../../errors.ts';
import type { KeptReply } from '../../keeping/replies.ts';
import { whenFree } from '../../keeping/whenFree.ts';
import { dossierKey } from '../../views/model/keys.ts';
import { wording } from '../../wording/catalogue.ts';
import { renderChoice } from '../rendering/choice.ts';
import type { RenderedMessage } from '../rendering/message.ts';
import { answerKept } from './answerKept.ts';
import { notOpen, openTo, SeveralDossiers } from './chooseDossier.ts';
import { composePage } from './composePage.ts';
import { questionIn } from './followUps.ts';
import { keepReply } from './keepReply.ts';
import { offersFor } from './offersFor.ts';
import { keptOf } from './pressed.ts';
import { repeatable } from './repeatable.ts';
import type { ReplyContext } from './replyContext.ts';
import type { FirstReply, PressToAnswer } from './replyService.ts';

/** The dossier of a request for which none has been chosen. No folder has this name. */
const NOT_CHOSEN = '';

/** The dossier that `choose` returns, or why it cannot: several are open and nothing says which is meant. Throws what it throws else. */
export function dossierOrNames(choose: () => string): string | SeveralDossiers {
  try {
    return choose();
  } catch (error) {
    if (error instanceof SeveralDossiers) return error;
    throw error;
  }
}

/** Asks which dossier is meant, with a button for each by which the request is answered. */
export async function askWhich(
  context: ReplyContext,
  { open }: SeveralDossiers,
  request: Omit<KeptReply, 'dossier'>,
): Promise<FirstReply> {
  const reply = await keepReply(context, { ...request, dossier: NOT_CHOSEN });
  return { rendered: renderChoice(wording.refusals.whichDossier(open), choicesOf(open, reply)), question: null };
}

function choicesOf(names: readonly string[], reply: string) {
  return names.map((name) => ({
    label: name,
    press: { verb: 'choose', reply, number: 0, key: dossierKey(name) } as const,
  }));
}

/** Answers the request of a reply that asked which dossier is meant, from the one that was pressed. */
export async function answerChosen(context: ReplyContext, { press, asker }: PressToAnswer): Promise<RenderedMessage> {
  const asked = keptOf(context, press.reply);
  if (asked.dossier !== NOT_CHOSEN) throw new UserError(wording.refusals.otherVersion);
  const { acts = [] } = findCall(context.commands, asked.command).callable;
  const open = openTo(asker.rights, context.dossiers().keys(), ['ask', ...acts]);
  const dossier = open.find((name) => dossierKey(name) === press.key);
  if (dossier === undefined) throw notOpen();
  const kept = { ...asked, dossier, user: asker.user };
  const answered = await answerKept(context, asker, kept);
  const reply = await keepReply(context, repeatable(context.commands, kept));
  const question = questionIn(context, kept, answered);
  if (question !== null) {
    const here = { channel: asker.thread ?? asker.channel, user: asker.user, isPublic: false };
    await whenFree(() => context.store.asked.remember({ ...here, ...question }, []));
  }
  return composePage(context, answered, { reply, page: 0, expanded: null, ...offersFor(asker) });
}
