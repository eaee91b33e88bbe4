import { randomBytes } from 'node:crypto';
import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, RESTJSONErrorCodes } from 'discord.js';
import type { Logger } from 'pino';
import { z } from 'zod';
import { MisquotationError } from '../../dossier/misquotationError.ts';
import { UserError } from '../../errors.ts';
import { wording } from '../../wording/catalogue.ts';
import { isUnreachable } from '../delivery/unreachable.ts';
import type { RenderedMessage } from '../rendering/message.ts';
import { renderNotice } from '../rendering/notice.ts';

/**
 * What a person sees of an error. A {@link UserError} is shown as it is, because the person can mend the request. Any other
 * error is logged with its cause under an id, and the id is shown. Throws the error again if nobody waits for the answer
 * any more ({@link isBygone}).
 */
export function noticeOf(error: unknown, log: Logger, about: object): RenderedMessage {
  if (isBygone(error)) throw error;
  if (error instanceof UserError) return renderNotice(error.message, 'failed');
  if (isUnreachable(error)) {
    log.warn({ err: error, ...about }, 'Discord did not answer');
    return renderNotice(wording.refusals.unreachable, 'failed');
  }
  const id = randomBytes(4).toString('hex');
  if (error instanceof MisquotationError) {
    log.error({ err: error, id, ...about }, 'reply withheld: it differs from its source');
    return renderNotice(wording.refusals.withheld(id), 'failed');
  }
  log.error({ err: error, id, ...about }, 'request failed');
  return renderNotice(wording.refusals.failed(id), 'failed');
}

/** Codes of interactions that are over or whose place is gone, or that a repeated event or another process has acknowledged already. */
const BYGONE: readonly unknown[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
];

/** Whether an error only means that nobody waits for this answer any more. */
export function isBygone(error: unknown): boolean {
  // discord.js knows no channel of a message if it has been deleted meanwhile.
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.ChannelNotCached) return true;
  return error instanceof DiscordAPIError && (BYGONE.includes(error.code) || repliesToNothing(error));
}

const repliesSchema = z.object({ errors: z.object({ message_reference: z.unknown() }) });

/** Whether a reply was refused because the message that it is to has been deleted. */
function repliesToNothing({ code, rawError }: DiscordAPIError): boolean {
  return code === RESTJSONErrorCodes.InvalidFormBodyOrContentType && repliesSchema.safeParse(rawError).success;
}

/** Whether Discord does not let the bot do something, or not in a place that it does not see any more. */
export function isRefused(error: unknown): boolean {
  return error instanceof DiscordAPIError && (error.status === 403 || error.status === 404);
}
