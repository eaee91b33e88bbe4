import { type Component, ComponentType, type Embed, type Message, type MessageSnapshot } from 'discord.js';
import type { MessagePart } from '../../messagePart.ts';

/** The texts of a message by where they are in it, each from top to bottom. */
export interface MessageParts {
  readonly content: readonly MessagePart[];
  readonly poll: readonly MessagePart[];
  readonly embeds: readonly MessagePart[];
  readonly displays: readonly MessagePart[];
}

/** The texts of one message, without that which it forwards. */
export function partsOf({ content, poll, embeds, components }: Message | MessageSnapshot): MessageParts {
  return {
    content: wordsIn(content),
    // What a poll asks is no statement; it may quote one.
    poll: [poll?.question.text, ...(poll?.answers.map(({ text }) => text) ?? [])].flatMap(labelIn),
    embeds: embeds.flatMap(partsOfEmbed),
    displays: components.flatMap(displaysIn).map((text) => ({ kind: 'words', text })),
  };
}

/** An embed as it is shown: who it is by and where it is from are labels, not what it says. Links and pictures are not read. */
function partsOfEmbed({ author, title, description, fields, footer, provider }: Embed): readonly MessagePart[] {
  return [
    ...labelIn(provider?.name),
    ...labelIn(author?.name),
    ...wordsIn(title),
    ...wordsIn(description),
    ...fields.map(({ name, value }): MessagePart => ({ kind: 'words', text: value, name })),
    ...labelIn(footer?.text),
  ];
}

/** The texts of the text displays in a component, at any depth. */
function displaysIn(component: Component): readonly string[] {
  if ('components' in component && Array.isArray(component.components)) return component.components.flatMap(displaysIn);
  const { type, content } = { content: undefined, ...component.toJSON() };
  return type === ComponentType.TextDisplay && typeof content === 'string' ? [content] : [];
}

function wordsIn(text: string | null | undefined): readonly MessagePart[] {
  return text === null || text === undefined || text.trim() === '' ? [] : [{ kind: 'words', text }];
}

function labelIn(text: string | null | undefined): readonly MessagePart[] {
  return wordsIn(text).map((part) => ({ ...part, kind: 'label' }));
}
