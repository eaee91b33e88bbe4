import { useState } from 'preact/hooks';
import type { PageMessage, PageView } from '../../pageData.ts';
import { Avatar } from '../Avatar.tsx';
import { useHere } from '../here.ts';
import { nameOf } from '../nameOf.ts';
import { Embed } from './Embed.tsx';
import { Markdown } from './Markdown.tsx';
import { Attachments } from './Media.tsx';
import { MessageComponents } from './MessageComponents.tsx';
import { MessageTools } from './MessageTools.tsx';
import { plainLine } from './plainLine.ts';

const PREVIEW_LENGTH = 90;

function preview(text: string, names: PageView['names']): string {
  const line = plainLine(text, ({ of, id }) => nameOf(names, of, id));
  return line.length > PREVIEW_LENGTH ? `${line.slice(0, PREVIEW_LENGTH)}…` : line;
}

/** What the message answers: another message, or a command that someone used. */
function Above({ message }: { readonly message: PageMessage }) {
  const { view } = useHere();
  const answered = view.messages.find(({ id }) => id === message.replyTo);
  if (answered !== undefined) {
    return (
      <div class="above">
        <span aria-hidden="true">╭ </span>
        <strong>
          <bdi>{answered.author.name}</bdi>
        </strong>{' '}
        <bdi>{preview(answered.text, view.names)}</bdi>
      </div>
    );
  }
  if (message.usedBy === null) return null;
  const { name, command } = message.usedBy;
  return (
    <div class="above">
      <span aria-hidden="true">╭ </span>
      <strong>
        <bdi>{name}</bdi>
      </strong>{' '}
      used <bdi class="command-used">/{command}</bdi>
    </div>
  );
}

function Reactions({ message }: { readonly message: PageMessage }) {
  const { attempt, place } = useHere();
  if (message.reactions.length === 0) return null;
  return (
    <div class="row">
      {message.reactions.map(({ emoji, users }) => {
        const isMine = users.includes(place.user);
        const verb = isMine ? 'unreact' : 'react';
        return (
          <button
            key={emoji}
            type="button"
            class="reaction"
            aria-pressed={isMine}
            onClick={() => void attempt(verb, { message: message.id, emoji })}
          >
            {emoji.replace(/:\d+$/, '')} {users.length}
          </button>
        );
      })}
    </div>
  );
}

function Failures({ message }: { readonly message: PageMessage }) {
  const { view } = useHere();
  const failed = view.notices.filter((notice) => notice.failed && notice.messageId === message.id);
  return (
    <>
      {failed.map(({ id, text }) => (
        <p key={id} class="failure" dir="auto" role="alert">
          {text}
        </p>
      ))}
    </>
  );
}

function Thinking({ name }: { readonly name: string }) {
  return (
    <p class="thinking" role="status">
      <span class="dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {name} is thinking…
    </p>
  );
}

/** The message that this one forwards, as it was then. */
function Forwarded({ message }: { readonly message: PageMessage }) {
  const { forwarded } = message;
  if (forwarded === null) return null;
  const shown: PageMessage = { ...message, ...forwarded, forwarded: null };
  return (
    <blockquote class="forwarded">
      <p class="dim small">
        <span aria-hidden="true">↱ </span>Forwarded
      </p>
      {shown.content === '' ? null : <Markdown text={shown.content} />}
      {shown.embeds.map((embed) => (
        <Embed embed={embed} />
      ))}
      <MessageComponents message={shown} />
      <Attachments message={shown} />
      <p class="dim small">{new Date(forwarded.createdAt).toLocaleString()}</p>
    </blockquote>
  );
}

/** A poll; this Discord counts no votes. */
function PollView({ message: { poll } }: { readonly message: PageMessage }) {
  if (poll === null) return null;
  return (
    <div class="card poll">
      <strong>
        <bdi>{poll.question}</bdi>
      </strong>
      <ul>
        {poll.answers.map((answer) => (
          <li key={answer} dir="auto">
            {answer}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One message with everything on it. */
export function MessageView({ message }: { readonly message: PageMessage }) {
  const { attempt, go } = useHere();
  const [summoned, setSummoned] = useState(0);
  const { author, thread } = message;
  const time = new Date(message.createdAt);
  return (
    <article
      class={message.ephemeral ? 'message private' : 'message'}
      aria-label={`${author.name}${message.ephemeral ? ', seen by you alone' : ''}`}
      onContextMenu={(event) => {
        // Over a link, a field or marked text the browser's own menu is the useful one.
        if (event.target instanceof Element && event.target.closest('a, input, textarea, select') !== null) return;
        if (getSelection()?.isCollapsed === false) return;
        event.preventDefault();
        setSummoned(summoned + 1);
      }}
    >
      <Avatar id={author.id} name={author.name} />
      <div class="message-body">
        <Above message={message} />
        <header>
          <bdi class="author">{author.name}</bdi>
          {author.bot ? <span class="badge">APP</span> : null}
          <time class="dim small" dateTime={time.toISOString()} title={time.toLocaleString()}>
            {time.toLocaleTimeString(undefined, { timeStyle: 'short' })}
          </time>
          {message.edited ? <span class="dim small edited">(edited)</span> : null}
        </header>
        {message.loading ? <Thinking name={author.name} /> : null}
        {message.content === '' ? null : <Markdown text={message.content} />}
        <Forwarded message={message} />
        <PollView message={message} />
        {message.embeds.map((embed) => (
          <Embed embed={embed} />
        ))}
        <MessageComponents message={message} />
        <Attachments message={message} />
        <Reactions message={message} />
        {thread === null ? null : (
          <button type="button" class="thread-link" onClick={() => go({ channel: thread.id })}>
            Thread: <bdi>{thread.name}</bdi>
          </button>
        )}
        <Failures message={message} />
        {message.ephemeral ? (
          <p class="private-note">
            Only you can see this ·{' '}
            <button type="button" onClick={() => void attempt('dismiss', { message: message.id })}>
              Dismiss message
            </button>
          </p>
        ) : null}
      </div>
      <MessageTools message={message} summoned={summoned} />
    </article>
  );
}
