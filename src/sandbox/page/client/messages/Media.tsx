import { useState } from 'preact/hooks';
import type { PageMessage } from '../../pageData.ts';

const PICTURES = /^image\/(png|jpeg|gif|webp)$/;

function isOwn(url: string): boolean {
  return URL.canParse(url, location.href) && new URL(url, location.href).origin === location.origin;
}

interface PictureProps {
  readonly url: string;
  readonly description?: string | null | undefined;
  readonly spoiler?: boolean | undefined;
  readonly className?: string;
}

/** A picture that lies on this machine; one from elsewhere is named, not fetched. */
export function Picture({ url, description, spoiler = false, className = 'picture' }: PictureProps) {
  const [isShown, setShown] = useState(!spoiler);
  if (!isOwn(url)) {
    return (
      <span class="elsewhere">
        Picture elsewhere, not fetched: <code>{url}</code>
      </span>
    );
  }
  if (!isShown) {
    return (
      <button type="button" class="spoiler-picture" onClick={() => setShown(true)}>
        Show the hidden picture
      </button>
    );
  }
  return <img class={className} src={url} alt={description ?? ''} title={description ?? undefined} />;
}

const UNITS = ['bytes', 'kB', 'MB', 'GB'] as const;

function sizeText(bytes: number): string {
  const power = bytes < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  return `${power === 0 ? bytes : (bytes / 1000 ** power).toFixed(1)} ${UNITS[power]}`;
}

/** A file to download. */
export function FileLink(props: {
  readonly url: string;
  readonly filename: string;
  readonly size?: number | undefined;
}) {
  return (
    <a class="file" dir="auto" href={props.url} download={props.filename}>
      <span class="file-name">{props.filename}</span>
      {props.size === undefined ? null : <span class="dim">{sizeText(props.size)}</span>}
    </a>
  );
}

/** The attachments that no component of the message shows already. */
export function Attachments({ message }: { readonly message: PageMessage }) {
  const shownElsewhere = JSON.stringify([message.components, message.embeds]);
  const loose = message.attachments.filter(({ url }) => !shownElsewhere.includes(JSON.stringify(url)));
  if (loose.length === 0) return null;
  return (
    <div class="attachments">
      {loose.map((file) =>
        PICTURES.test(file.contentType) ? (
          <Picture key={file.id} url={file.url} description={file.description ?? file.filename} />
        ) : (
          <FileLink key={file.id} url={file.url} filename={file.filename} size={file.size} />
        ),
      )}
    </div>
  );
}
