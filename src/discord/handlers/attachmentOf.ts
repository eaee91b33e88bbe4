import type { Attachment as DiscordAttachment } from 'discord.js';
import { UserError } from '../../errors.ts';
import { wording } from '../../wording/catalogue.ts';
import type { Attachment } from '../attachments/attachment.ts';
import { isTrusted } from '../attachments/trustedAddress.ts';
import type { Host } from './host.ts';

/** An attachment as other threads take it. Throws {@link UserError} if it is not on Discord's servers. */
export function attachmentOf(
  { apiUrl }: Pick<Host, 'apiUrl'>,
  { name, url, size }: Pick<DiscordAttachment, 'name' | 'url' | 'size'>,
): Attachment {
  if (!isTrusted(url, apiUrl)) throw new UserError(wording.files.foreign(name));
  return { name, url, size };
}
