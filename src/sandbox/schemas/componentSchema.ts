import { z } from 'zod';
import { LIMITS } from '../world/limits.ts';
import { SNOWFLAKE } from '../world/snowflakes.ts';
import { addFault } from './formErrors.ts';

/** Discord's component types. */
export const COMPONENTS = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  fileUpload: 19,
  radioGroup: 21,
  checkboxGroup: 22,
  checkbox: 23,
} as const;

export const LINK_STYLE = 5;
const PREMIUM_STYLE = 6;

export const id = z.int().min(0).optional();
export const customId = z.string().min(1).max(LIMITS.customId);
const emoji = z.object({ id: z.string().nullish(), name: z.string().nullish(), animated: z.boolean().optional() });
const media = z.object({
  url: z
    .string()
    .max(LIMITS.mediaUrl)
    .regex(/^(https?|attachment):\/\//, 'Scheme must be http, https or attachment.'),
});

const button = z
  .object({
    type: z.literal(COMPONENTS.button),
    id,
    style: z.int().min(1).max(PREMIUM_STYLE),
    label: z.string().max(LIMITS.buttonLabel).nullish(),
    emoji: emoji.nullish(),
    custom_id: customId.optional(),
    url: z
      .string()
      .max(LIMITS.url)
      .regex(/^(https?|discord):\/\//, 'Scheme must be http, https or discord.')
      .optional(),
    sku_id: z.string().regex(SNOWFLAKE).optional(),
    disabled: z.boolean().optional(),
  })
  .superRefine((value, context) => {
    const isLink = value.style === LINK_STYLE;
    const isPremium = value.style === PREMIUM_STYLE;
    if (isLink && value.url === undefined) addFault(context, ['url'], 'BASE_TYPE_REQUIRED', 'A url is required');
    if (!isLink && value.url !== undefined)
      addFault(context, ['url'], 'URL_NOT_ALLOWED', 'A url is only for link buttons');
    if (!isLink && !isPremium && value.custom_id === undefined) {
      addFault(context, ['custom_id'], 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required');
    }
    if (isLink && value.custom_id !== undefined) {
      addFault(
        context,
        [],
        'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
        'A custom id and url cannot both be specified',
      );
    }
    if (!isPremium && !value.label && value.emoji == null) {
      addFault(context, ['label'], 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED', 'A label or emoji is required');
    }
  });

const selectBase = {
  id,
  custom_id: customId,
  placeholder: z.string().max(LIMITS.selectPlaceholder).nullish(),
  min_values: z.int().min(0).max(LIMITS.selectOptions).optional(),
  max_values: z.int().min(1).max(LIMITS.selectOptions).optional(),
  disabled: z.boolean().optional(),
  required: z.boolean().optional(),
};

export const stringSelect = z
  .object({
    type: z.literal(COMPONENTS.stringSelect),
    ...selectBase,
    options: z
      .array(
        z.object({
          label: z.string().min(1).max(LIMITS.selectLabel),
          value: z.string().min(1).max(LIMITS.selectLabel),
          description: z.string().max(LIMITS.selectLabel).nullish(),
          emoji: emoji.nullish(),
          default: z.boolean().optional(),
        }),
      )
      .min(1)
      .max(LIMITS.selectOptions),
  })
  .superRefine((value, context) => {
    for (const [index, option] of value.options.entries()) {
      if (value.options.findIndex((other) => other.value === option.value) !== index) {
        const message = 'The specified option value is already used';
        addFault(context, ['options', index, 'value'], 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message);
      }
    }
    if ((value.max_values ?? 1) > value.options.length) {
      addFault(context, ['max_values'], 'BASE_TYPE_BAD_LENGTH', 'max_values is greater than the number of options');
    }
  });

const defaultValues = z
  .array(z.object({ id: z.string().regex(SNOWFLAKE), type: z.enum(['user', 'role', 'channel']) }))
  .optional();

export const autoSelect = z.object({
  type: z.union([
    z.literal(COMPONENTS.userSelect),
    z.literal(COMPONENTS.roleSelect),
    z.literal(COMPONENTS.mentionableSelect),
    z.literal(COMPONENTS.channelSelect),
  ]),
  ...selectBase,
  default_values: defaultValues,
  channel_types: z.array(z.int()).optional(),
});

export const textDisplay = z.object({
  type: z.literal(COMPONENTS.textDisplay),
  id,
  content: z.string().min(1).max(LIMITS.v2Text),
});

const thumbnail = z.object({
  type: z.literal(COMPONENTS.thumbnail),
  id,
  media,
  description: z.string().max(1024).nullish(),
  spoiler: z.boolean().optional(),
});

const actionRow = z
  .object({
    type: z.literal(COMPONENTS.actionRow),
    id,
    components: z
      .array(z.discriminatedUnion('type', [button, stringSelect, autoSelect]))
      .min(1)
      .max(LIMITS.rowButtons),
  })
  .superRefine((row, context) => {
    const hasSelect = row.components.some((each) => each.type !== COMPONENTS.button);
    if (hasSelect && row.components.length > 1) {
      addFault(
        context,
        ['components'],
        'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
        'The specified component exceeds the maximum width',
      );
    }
  });

const section = z.object({
  type: z.literal(COMPONENTS.section),
  id,
  components: z.array(textDisplay).min(1).max(LIMITS.sectionTexts),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
});

const mediaGallery = z.object({
  type: z.literal(COMPONENTS.mediaGallery),
  id,
  items: z
    .array(z.object({ media, description: z.string().max(1024).nullish(), spoiler: z.boolean().optional() }))
    .min(1)
    .max(LIMITS.galleryItems),
});

const file = z.object({
  type: z.literal(COMPONENTS.file),
  id,
  file: z.object({ url: z.string().regex(/^attachment:\/\//, 'Only attachment:// is allowed.') }),
  spoiler: z.boolean().optional(),
});

const separator = z.object({
  type: z.literal(COMPONENTS.separator),
  id,
  divider: z.boolean().optional(),
  spacing: z.int().min(1).max(2).optional(),
});

const container = z.object({
  type: z.literal(COMPONENTS.container),
  id,
  accent_color: z.int().min(0).max(0xffffff).nullish(),
  spoiler: z.boolean().optional(),
  components: z
    .array(z.discriminatedUnion('type', [actionRow, section, textDisplay, mediaGallery, file, separator]))
    .min(1)
    .max(LIMITS.v2Components),
});

/** A component that may be at the top of a message. */
export const messageComponent = z.discriminatedUnion('type', [
  actionRow,
  section,
  textDisplay,
  mediaGallery,
  file,
  separator,
  container,
]);

export type MessageComponent = z.infer<typeof messageComponent>;
