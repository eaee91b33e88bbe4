import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
  type MessageEditAttachmentData,
  MessageFlags,
} from 'discord.js';
import { withCommandIds } from '../rendering/commandMentions.ts';
import type { RenderedMessage } from '../rendering/message.ts';

/**
 * A rendered message as discord.js sends it. Commands that have an id here are mentioned, others are plain text. No mention in
 * it pings anybody.
 */
export function payloadOf(message: RenderedMessage, commandIds: ReadonlyMap<string, string> = new Map()) {
  // discord.js adds the new files to this list, so it has to be a new one.
  const attachments: MessageEditAttachmentData[] = [];
  return {
    components: message.components.map((component) => withIds(component, commandIds)),
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

type Component = APIMessageTopLevelComponent | APIComponentInContainer;

function withIds<Part extends Component>(part: Part, ids: ReadonlyMap<string, string>): Part {
  switch (part.type) {
    case ComponentType.TextDisplay:
      return { ...part, content: withCommandIds(part.content, ids) };
    case ComponentType.Container:
      return { ...part, components: part.components.map((each) => withIds(each, ids)) };
    case ComponentType.Section:
      return { ...part, components: part.components.map((each) => withIds(each, ids)) };
    default:
      return part;
  }
}
