import type { z } from 'zod';
import { allComponents, textOf } from './componentTree.ts';
import { addFault } from './formErrors.ts';

/** Adds a fault for every custom id that is in the components a second time. */
export function checkCustomIds(components: readonly unknown[], context: z.core.$RefinementCtx): void {
  const seen = new Set<string>();
  for (const { component, path } of allComponents(components)) {
    const customId = textOf(component, 'custom_id');
    if (customId !== '' && seen.has(customId)) {
      const message = 'Component custom id cannot be duplicated';
      addFault(context, [...path, 'custom_id'], 'COMPONENT_CUSTOM_ID_DUPLICATED', message);
    }
    seen.add(customId);
  }
}
