import { type MessageEditAttachmentData, MessageFlags } from 'discord.js';
import type { RenderedMessage } from '../rendering/message.ts';

/** A rendered message as discord.js sends it. No mention in it pings anybody. */
export function payloadOf(message: RenderedMessage) {
  // discord.js adds the new files to this list, so it has to be a new one.
  const attachments: MessageEditAttachmentData[] = [];
  return {
    components: message.components,
    files: (message.files ?? []).map(({ name, description, data }) => ({
      attachment: Buffer.from(data.buffer, data.byteOffset, data.byteLength),
      name,
      description,
    })),
    // An edit keeps no file from before: each page lists all its files.
    attachments,
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [], repliedUser: false },
  } as const;
}
