import type { ReceivedFile } from '../api/bodies.ts';
import { isJsonObject, type JsonObject } from '../json/json.ts';
import { COMPONENTS } from '../schemas/componentSchema.ts';
import { mapComponents, textOf } from '../schemas/componentTree.ts';
import { formFault } from '../schemas/formErrors.ts';
import type { MessageForm } from '../schemas/messageSchema.ts';
import type { StandIn } from '../world/standIn.ts';
import type { Attachment } from '../world/state.ts';

const FILE_FIELD = /^files\[(\d+)\]$/;
const REFERENCE = 'attachment://';

/**
 * The attachments of a message after it was sent or edited: of the old ones those that `form.attachments` names (all, if it is left out), then the new files, which are kept. A new file takes its description from the entry whose id is the
 * number in its form field.
 */
export function settleAttachments(
  standIn: StandIn,
  channelId: string,
  form: MessageForm,
  files: readonly ReceivedFile[],
  old: readonly Attachment[],
): readonly Attachment[] {
  const named = form.attachments;
  const kept = named == null ? old : old.filter((each) => named.some((entry) => String(entry.id) === each.id));
  const fresh = files.map((file): Attachment => {
    const number = FILE_FIELD.exec(file.field)?.[1];
    const entry = named?.find((each) => String(each.id) === number);
    const id = standIn.nextId();
    // Discord replaces what does not belong into a file's name; spaces are the case that bites.
    const filename = (entry?.filename ?? file.filename).replace(/\s+/g, '_');
    const { contentType, bytes } = file;
    const url = standIn.files.keep(channelId, id, { filename, contentType, bytes });
    return { id, filename, description: entry?.description ?? null, contentType, size: bytes.length, url };
  });
  return [...kept, ...fresh];
}

/** What Discord fills in if the bot left it out, by component type. */
const DEFAULTS: Readonly<Record<number, JsonObject>> = {
  [COMPONENTS.stringSelect]: { min_values: 1, max_values: 1, disabled: false },
  [COMPONENTS.userSelect]: { min_values: 1, max_values: 1, disabled: false },
  [COMPONENTS.roleSelect]: { min_values: 1, max_values: 1, disabled: false },
  [COMPONENTS.mentionableSelect]: { min_values: 1, max_values: 1, disabled: false },
  [COMPONENTS.channelSelect]: { min_values: 1, max_values: 1, disabled: false },
  [COMPONENTS.thumbnail]: { description: null, spoiler: false },
  [COMPONENTS.file]: { spoiler: false },
  [COMPONENTS.separator]: { spacing: 1, divider: true },
  [COMPONENTS.container]: { accent_color: null, spoiler: false },
};

function resolve(url: string, attachments: readonly Attachment[], path: readonly string[]): JsonObject {
  if (!url.startsWith(REFERENCE)) return { url, proxy_url: url };
  const filename = url.slice(REFERENCE.length).replace(/\s+/g, '_');
  const found = attachments.find((each) => each.filename === filename);
  if (found === undefined) {
    throw formFault(path, 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', `attachment ${filename} not found`);
  }
  return { url: found.url, proxy_url: found.url, content_type: found.contentType, attachment_id: found.id };
}

/** Name and size of what a file component shows, which Discord adds. */
function nameOfFile(component: JsonObject, attachments: readonly Attachment[]): JsonObject {
  const url = isJsonObject(component.file) ? textOf(component.file, 'url') : '';
  const found = attachments.find((each) => url === each.url || url === REFERENCE + each.filename);
  return found === undefined ? {} : { name: found.filename, size: found.size };
}

/** Numbers the components and replaces `attachment://name` by the address of the attachment. Throws if there is none. */
export function settleComponents(
  components: readonly JsonObject[],
  attachments: readonly Attachment[],
): readonly JsonObject[] {
  let next = 1;
  const media = (holder: JsonObject, field: string): JsonObject => {
    const item = holder[field];
    if (!isJsonObject(item) || typeof item.url !== 'string') return holder;
    return { ...holder, [field]: resolve(item.url, attachments, ['components']) };
  };
  return mapComponents(components, (component) => {
    const numbered = { ...DEFAULTS[Number(component.type)], ...component, id: component.id || next };
    next += 1;
    const items = component.items;
    const gallery = Array.isArray(items)
      ? {
          items: items
            .filter(isJsonObject)
            .map((item) => ({ description: null, spoiler: false, ...media(item, 'media') })),
        }
      : {};
    return { ...media(media(numbered, 'media'), 'file'), ...gallery, ...nameOfFile(component, attachments) };
  });
}

/** The same for the pictures of embeds. */
export function settleEmbeds(embeds: readonly JsonObject[], attachments: readonly Attachment[]): readonly JsonObject[] {
  return embeds.map((embed) => {
    const pictures = ['image', 'thumbnail'].flatMap((field) => {
      const picture = embed[field];
      if (!isJsonObject(picture) || typeof picture.url !== 'string') return [];
      return [[field, resolve(picture.url, attachments, ['embeds'])] as const];
    });
    return { type: 'rich', ...embed, ...Object.fromEntries(pictures) };
  });
}
