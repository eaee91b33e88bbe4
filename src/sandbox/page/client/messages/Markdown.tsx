import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useHere } from '../here.ts';
import { nameOf } from '../nameOf.ts';
import { type Block, blocks, type Inline, type InlineStyle, inlines } from './markdown.ts';
import { Timestamp } from './Timestamp.tsx';

const STYLE_TAGS = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' } as const;

function Spoiler({ children }: { readonly children: ComponentChildren }) {
  const [isShown, setShown] = useState(false);
  if (isShown) return <span class="spoiler shown">{children}</span>;
  return (
    <button type="button" class="spoiler" aria-label="Spoiler, press to show" onClick={() => setShown(true)}>
      <span aria-hidden="true">{children}</span>
    </button>
  );
}

function Styled({ style, children }: { readonly style: InlineStyle; readonly children: ComponentChildren }) {
  if (style === 'spoiler') return <Spoiler>{children}</Spoiler>;
  const Tag = STYLE_TAGS[style];
  return <Tag>{children}</Tag>;
}

function Mention({ of, id }: { readonly of: 'user' | 'role' | 'channel'; readonly id: string }) {
  const { view, go, channels } = useHere();
  const text = nameOf(view.names, of, id);
  if (of === 'channel' && channels.some((each) => each.id === id)) {
    return (
      <button type="button" class="mention" onClick={() => go({ channel: id })}>
        {text}
      </button>
    );
  }
  return <span class="mention">{text}</span>;
}

function CommandMention({ name }: { readonly name: string }) {
  const { offerCommand } = useHere();
  return (
    <button type="button" class="mention" onClick={() => offerCommand(name)}>
      /{name}
    </button>
  );
}

function one(inline: Inline): JSX.Element | string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'style':
      return (
        <Styled style={inline.style}>
          <Inlines of={inline.children} />
        </Styled>
      );
    case 'code':
      return <code>{inline.text}</code>;
    case 'link':
      return (
        <a href={inline.url} target="_blank" rel="noreferrer noopener nofollow" title={inline.url}>
          <Inlines of={inline.children} />
        </a>
      );
    case 'mention':
      return <Mention of={inline.of} id={inline.id} />;
    case 'command':
      return <CommandMention name={inline.name} />;
    case 'emoji':
      return <span class="emoji-name">:{inline.name}:</span>;
    case 'time':
      return <Timestamp seconds={inline.seconds} style={inline.style} />;
  }
}

function Inlines({ of }: { readonly of: readonly Inline[] }) {
  return <>{of.map(one)}</>;
}

const HEADINGS = ['h3', 'h4', 'h5'] as const;

/**
 * One block. `dir` is left out inside a quote: a browser looks for the direction of the quote, and so for the side of its bar, only
 * in what has none of its own.
 */
function BlockView({ block, dir }: { readonly block: Block; readonly dir?: 'auto' }): JSX.Element {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p dir={dir}>
          <Inlines of={block.children} />
        </p>
      );
    case 'heading': {
      // The page's own headings are of a higher level than those of a message.
      const Tag = HEADINGS[block.level - 1] ?? 'h5';
      return (
        <Tag class={`heading${block.level}`} dir={dir}>
          <Inlines of={block.children} />
        </Tag>
      );
    }
    case 'subtext':
      return (
        <p class="subtext" dir={dir}>
          <Inlines of={block.children} />
        </p>
      );
    case 'quote':
      return (
        <blockquote dir={dir}>
          {block.blocks.map((each) => (
            <BlockView block={each} />
          ))}
        </blockquote>
      );
    case 'list':
      return (
        <ul class="list">
          {block.items.map((item) => (
            <li dir={dir} class={`depth${item.depth}`} data-mark={item.number === null ? '•' : `${item.number}.`}>
              <span>
                <Inlines of={item.children} />
              </span>
            </li>
          ))}
        </ul>
      );
    case 'codeBlock':
      return (
        <pre dir={dir}>
          <code>{block.text}</code>
        </pre>
      );
  }
}

/** Spaces that mean something. If there are none, those at the ends of lines need not be kept, nor underlined. */
const SPACED = /^ | {2}|\t/m;

/** A text in Discord's markdown. */
export function Markdown({ text }: { readonly text: string }) {
  return (
    <div class={SPACED.test(text) ? 'markdown spaced' : 'markdown'}>
      {blocks(text).map((block) => (
        <BlockView block={block} dir="auto" />
      ))}
    </div>
  );
}

/** A text in a single line, such as the name of an embed's field. */
export function MarkdownLine({ text }: { readonly text: string }) {
  return <Inlines of={inlines(text)} />;
}
