import { ComponentType } from 'discord-api-types/v10';
import { checkFiles, fileComponents, type RenderedFile } from './files.ts';
import type { RenderedMessage } from './message.ts';

/** The message with these files at the end of its card, beside those that it has. Throws if Discord would not take them. */
export function withFiles(message: RenderedMessage, files: readonly RenderedFile[]): RenderedMessage {
  const all = [...(message.files ?? []), ...files];
  checkFiles(all);
  if (files.length === 0) return message;
  const last = message.components.findLastIndex(({ type }) => type === ComponentType.Container);
  const components = message.components.map((component, index) =>
    index === last && component.type === ComponentType.Container
      ? { ...component, components: [...component.components, ...fileComponents(files)] }
      : component,
  );
  return { ...message, components, files: all };
}
