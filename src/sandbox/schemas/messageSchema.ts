import { z } from 'zod';
import type { JsonObject } from '../json/json.ts';
import { LIMITS, MESSAGE_FLAGS } from '../world/limits.ts';
import { SNOWFLAKE } from '../world/snowflakes.ts';
import { COMPONENTS, messageComponent } from './componentSchema.ts';
import { allComponents, textOf } from './componentTree.ts';
import { checkCustomIds } from './customIds.ts';
import { addFault } from './formErrors.ts';

const snowflake = z.string().regex(SNOWFLAKE);
const address = z
  .string()
  .max(2048)
  .regex(/^(https?|attachment):\/\//, 'Scheme must be http, https or attachment.');

export const embed = z.object({
  title: z.string().max(LIMITS.embedTitle).nullish(),
  type: z.string().nullish(),
  description: z.string().max(LIMITS.embedDescription).nullish(),
  url: address.nullish(),
  timestamp: z.string().nullish(),
  color: z.int().min(0).max(0xffffff).nullish(),
  footer: z.object({ text: z.string().max(LIMITS.embedFooter), icon_url: address.nullish() }).nullish(),
  image: z.object({ url: address }).nullish(),
  thumbnail: z.object({ url: address }).nullish(),
  author: z
    .object({ name: z.string().max(LIMITS.embedAuthor), url: address.nullish(), icon_url: address.nullish() })
    .nullish(),
  fields: z
    .array(
      z.object({
        name: z.string().min(1).max(LIMITS.embedFieldName),
        value: z.string().min(1).max(LIMITS.embedFieldValue),
        inline: z.boolean().optional(),
      }),
    )
    .max(LIMITS.embedFields)
    .nullish(),
});

type Embed = z.infer<typeof embed>;

/** The text of an embed that counts towards the limit over all of them, and that is read, in order. */
export function embedTexts(value: Embed): readonly string[] {
  const fields = (value.fields ?? []).flatMap((field) => [field.name, field.value]);
  return [value.author?.name, value.title, value.description, ...fields, value.footer?.text].flatMap(
    (text) => text ?? [],
  );
}

export const allowedMentions = z
  .object({
    parse: z.array(z.enum(['users', 'roles', 'everyone'])).optional(),
    users: z.array(snowflake).max(100).nullish(),
    roles: z.array(snowflake).max(100).nullish(),
    replied_user: z.boolean().optional(),
  })
  .superRefine((value, context) => {
    for (const kind of ['users', 'roles'] as const) {
      if (value.parse?.includes(kind) && value[kind]?.length) {
        const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
        addFault(context, [kind], 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message);
      }
    }
  });

/** A message as the bot sends it, by whichever route: a new one, an edit, a reply or a follow-up. */
export const messageSchema = z.object({
  content: z.string().max(LIMITS.content).nullish(),
  embeds: z.array(embed).max(LIMITS.embeds).nullish(),
  components: z.array(messageComponent).nullish(),
  flags: z.int().min(0).nullish(),
  tts: z.boolean().nullish(),
  allowed_mentions: allowedMentions.nullish(),
  attachments: z
    .array(
      z.object({
        id: z.union([snowflake, z.int()]),
        filename: z.string().nullish(),
        description: z.string().max(1024).nullish(),
      }),
    )
    .max(LIMITS.attachments)
    .nullish(),
  message_reference: z
    .object({ message_id: snowflake, channel_id: snowflake.nullish(), fail_if_not_exists: z.boolean().nullish() })
    .nullish(),
  nonce: z.union([z.int(), z.string().max(LIMITS.nonce)]).nullish(),
  enforce_nonce: z.boolean().nullish(),
});

export type MessageForm = z.infer<typeof messageSchema>;

/** A message as it would be after being sent or edited: what the rules over several fields look at. */
export interface MessageDraft {
  readonly content: string;
  readonly embeds: readonly Embed[];
  readonly components: readonly JsonObject[];
  readonly flags: number;
}

/** The texts of all text displays, in order. */
function displayedTexts(components: readonly JsonObject[]): readonly string[] {
  return allComponents(components).flatMap(({ component }) =>
    component.type === COMPONENTS.textDisplay ? [textOf(component, 'content')] : [],
  );
}

/** Whether Discord fails at the texts of a message because they have too many bytes, whatever their characters. */
export function hasTooManyBytes({ components }: Pick<MessageDraft, 'components'>): boolean {
  const bytes = displayedTexts(components).map((text) => new TextEncoder().encode(text).length + LIMITS.v2BytesOfEach);
  return bytes.reduce((sum, each) => sum + each, 0) > LIMITS.v2Bytes;
}

/** The rules over several fields of a message; to be parsed with `parseForm`. */
export const draftSchema = z.custom<MessageDraft>().superRefine((draft, context) => {
  const total = draft.embeds.flatMap(embedTexts).reduce((sum, text) => sum + text.length, 0);
  if (total > LIMITS.embedTotal) {
    const message = `Embed size exceeds maximum size of ${LIMITS.embedTotal}`;
    addFault(context, ['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', message);
  }
  const placed = allComponents(draft.components);
  checkCustomIds(draft.components, context);
  if ((draft.flags & MESSAGE_FLAGS.componentsV2) === 0) {
    for (const [index, component] of draft.components.entries()) {
      if (component.type === COMPONENTS.actionRow) continue;
      addFault(context, ['components', index], 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (1,).');
    }
    if (draft.components.length > LIMITS.legacyRows) {
      const message = `Must be ${LIMITS.legacyRows} or fewer in length.`;
      addFault(context, ['components'], 'BASE_TYPE_BAD_LENGTH', message);
    }
    return;
  }
  for (const field of ['content', 'embeds'] as const) {
    if (draft[field].length === 0) continue;
    const message = `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
    addFault(context, [field], 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', message);
  }
  if (placed.length > LIMITS.v2Components) {
    const message = `Must be ${LIMITS.v2Components} or fewer in length, counting nested components.`;
    addFault(context, ['components'], 'COMPONENT_MAX_COUNT_EXCEEDED', message);
  }
  const text = displayedTexts(draft.components).reduce((sum, each) => sum + each.length, 0);
  if (text > LIMITS.v2Text) {
    const message = `The text of all components must be ${LIMITS.v2Text} or fewer in length.`;
    addFault(context, ['components'], 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message);
  }
});
