import { z } from 'zod';
import { autoSelect, COMPONENTS, customId, id, stringSelect, textDisplay } from './componentSchema.ts';
import { checkCustomIds } from './customIds.ts';
import { LIMITS } from './limits.ts';

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

const label = z.object({
  type: z.literal(COMPONENTS.label),
  id,
  label: z.string().min(1).max(LIMITS.modalLabel),
  description: z.string().max(100).nullish(),
  component: z.discriminatedUnion('type', [textInput, stringSelect, autoSelect]),
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
