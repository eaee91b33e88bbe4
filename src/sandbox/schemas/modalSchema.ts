import { z } from 'zod';
import { LIMITS } from '../world/limits.ts';
import { autoSelect, COMPONENTS, customId, id, stringSelect, textDisplay } from './componentSchema.ts';
import { checkCustomIds } from './customIds.ts';

const textInput = z.object({
  type: z.literal(COMPONENTS.textInput),
  id,
  custom_id: customId,
  style: z.int().min(1).max(2),
  label: z.string().min(1).max(LIMITS.modalLabel).nullish(),
  min_length: z.int().min(0).max(LIMITS.textInput).optional(),
  max_length: z.int().min(1).max(LIMITS.textInput).optional(),
  required: z.boolean().optional(),
  value: z.string().max(LIMITS.textInput).nullish(),
  placeholder: z.string().max(LIMITS.textInputPlaceholder).nullish(),
});

const modalRow = z.object({ type: z.literal(COMPONENTS.actionRow), id, components: z.array(textInput).length(1) });

const groupOptions = (least: number) =>
  z
    .array(
      z.object({
        label: z.string().min(1).max(LIMITS.selectLabel),
        value: z.string().min(1).max(LIMITS.selectLabel),
        description: z.string().max(LIMITS.selectLabel).nullish(),
        default: z.boolean().nullish(),
      }),
    )
    .min(least)
    .max(LIMITS.groupOptions);

const groupCount = {
  min_values: z.int().min(0).max(LIMITS.groupOptions).nullish(),
  max_values: z.int().min(1).max(LIMITS.groupOptions).nullish(),
};

const fileUpload = z.object({
  type: z.literal(COMPONENTS.fileUpload),
  id,
  custom_id: customId,
  required: z.boolean().nullish(),
  ...groupCount,
});

const radioGroup = z.object({
  type: z.literal(COMPONENTS.radioGroup),
  id,
  custom_id: customId,
  required: z.boolean().nullish(),
  options: groupOptions(2),
});

const checkboxGroup = z.object({
  type: z.literal(COMPONENTS.checkboxGroup),
  id,
  custom_id: customId,
  required: z.boolean().nullish(),
  ...groupCount,
  options: groupOptions(1),
});

const checkbox = z.object({
  type: z.literal(COMPONENTS.checkbox),
  id,
  custom_id: customId,
  default: z.boolean().nullish(),
});

const label = z.object({
  type: z.literal(COMPONENTS.label),
  id,
  label: z.string().min(1).max(LIMITS.modalLabel),
  description: z.string().max(100).nullish(),
  component: z.discriminatedUnion('type', [
    textInput,
    stringSelect,
    autoSelect,
    fileUpload,
    radioGroup,
    checkboxGroup,
    checkbox,
  ]),
});

/** The data of a modal, callback type 9. */
export const modalSchema = z
  .object({
    custom_id: customId,
    title: z.string().min(1).max(LIMITS.modalTitle),
    components: z
      .array(z.discriminatedUnion('type', [modalRow, label, textDisplay]))
      .min(1)
      .max(LIMITS.modalComponents),
  })
  .superRefine((modal, context) => checkCustomIds(modal.components, context));

/** What can be at the top of a modal. */
export type ModalPart = z.infer<typeof modalSchema>['components'][number];

/** What a person fills in. */
export type ModalInput = z.infer<typeof textInput> | z.infer<typeof label>['component'];
