import type { PageEmbed } from '../../pageData.ts';
import { colourOf } from '../colour.ts';
import { Markdown, MarkdownLine } from './Markdown.tsx';
import { Picture } from './Media.tsx';
import { Timestamp } from './Timestamp.tsx';

function EmbedFields({ fields }: { readonly fields: NonNullable<PageEmbed['fields']> }) {
  return (
    <div class="embed-fields">
      {fields.map(({ name, value, inline }) => (
        <div class={inline === true ? 'field inline' : 'field'}>
          <div class="field-name" dir="auto">
            <MarkdownLine text={name} />
          </div>
          <Markdown text={value} />
        </div>
      ))}
    </div>
  );
}

function Linked({ url, text }: { readonly url: string | null | undefined; readonly text: string }) {
  if (url == null) return <MarkdownLine text={text} />;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener nofollow">
      <MarkdownLine text={text} />
    </a>
  );
}

/** An embed: the older form of a card. */
export function Embed({ embed }: { readonly embed: PageEmbed }) {
  const { author, title, description, fields, image, thumbnail, footer, timestamp } = embed;
  const seconds = timestamp == null ? null : Date.parse(timestamp) / 1000;
  return (
    <div class="card embed" style={{ borderInlineStartColor: colourOf(embed.color) }}>
      {thumbnail == null ? null : <Picture url={thumbnail.url} className="thumbnail" />}
      {author == null ? null : (
        <div class="embed-author" dir="auto">
          <Linked url={author.url} text={author.name} />
        </div>
      )}
      {title == null ? null : (
        <div class="embed-title" dir="auto">
          <Linked url={embed.url} text={title} />
        </div>
      )}
      {description == null ? null : <Markdown text={description} />}
      {fields == null || fields.length === 0 ? null : <EmbedFields fields={fields} />}
      {image == null ? null : <Picture url={image.url} />}
      {footer == null && seconds === null ? null : (
        <div class="dim small" dir="auto">
          {footer?.text}
          {footer != null && seconds !== null ? ' · ' : null}
          {seconds === null ? null : <Timestamp seconds={seconds} style="f" />}
        </div>
      )}
    </div>
  );
}
