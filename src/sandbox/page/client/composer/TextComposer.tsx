import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useHere } from '../here.ts';
import { uploadOf } from '../server.ts';
import { begin, type Draft, matching, type Runnable, readLine, runnables } from './commandDraft.ts';
import { COMPOSER_FIELD } from './focusComposer.ts';
import { Suggestions } from './Suggestions.tsx';
import { useSuggestions } from './useSuggestions.ts';

/** The width of a phone, as in phone.css. */
const NARROW = '(max-width: 48rem)';

interface TextComposerProps {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly setDraft: (draft: Draft) => void;
}

function ReplyBar() {
  const { replyTo, setReplyTo, view } = useHere();
  const message = view.messages.find(({ id }) => id === replyTo);
  if (message === undefined) return null;
  return (
    <div class="reply-bar">
      <span>
        Replying to{' '}
        <strong>
          <bdi>{message.author.name}</bdi>
        </strong>
      </span>
      <button type="button" class="plain" aria-label="Do not reply" onClick={() => setReplyTo(null)}>
        ✕
      </button>
    </div>
  );
}

/** A field for a message, files with it, and the list of commands while it begins with a slash. */
export function TextComposer({ text, setText, setDraft }: TextComposerProps) {
  const { view, channel, attempt, replyTo, setReplyTo } = useHere();
  const [files, setFiles] = useState<readonly File[]>([]);
  const field = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const all = runnables(view.commands);
  const open = (command: Runnable): void => {
    setText('');
    setDraft(begin(command));
  };
  const typed = /^\/([^\n]*)$/.exec(text)?.[1];
  const entries = (typed === undefined ? [] : matching(all, typed)).map((command) => ({
    key: command.path,
    name: `/${command.label}`,
    detail: command.description,
    take: () => open(command),
  }));
  const keys = useSuggestions(entries, 0);

  useLayoutEffect(() => field.current?.focus(), []);
  useLayoutEffect(() => {
    if (replyTo !== null) field.current?.focus();
  }, [replyTo]);

  const write = (next: string): void => {
    const read = next.startsWith('/') && /\s/.test(next) ? readLine(all, next) : undefined;
    setText(read === undefined ? next : '');
    if (read !== undefined) setDraft(read);
  };
  const send = async (): Promise<void> => {
    if (text.trim() === '' && files.length === 0) return;
    const uploads = await Promise.all(files.map(uploadOf));
    const reply = replyTo === null ? {} : { replyTo };
    if (!(await attempt('say', { text: text.trim(), files: uploads, ...reply }))) return;
    setText('');
    setFiles([]);
    setReplyTo(null);
  };
  const addFiles = (list: FileList | null | undefined): void => {
    if (list != null && list.length > 0) setFiles([...files, ...list]);
  };

  const whom = `Message ${channel?.kind === 'direct' ? '@' : '#'}${channel?.name ?? ''}`;
  const placeholder = matchMedia(NARROW).matches ? whom : `${whom}, or / for a command`;

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        addFiles(event.dataTransfer?.files);
      }}
    >
      {keys.isOpen ? (
        <Suggestions title={`Commands of ${view.botName}`} entries={entries} active={keys.active} />
      ) : null}
      <ReplyBar />
      {files.length === 0 ? null : (
        <ul class="chosen-files" aria-label="Files to send">
          {files.map((file) => (
            <li key={file.name}>
              <bdi>{file.name}</bdi>
              <button
                type="button"
                class="plain"
                aria-label={`Do not send ${file.name}`}
                onClick={() => setFiles(files.filter((each) => each !== file))}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="composer-line">
        <button type="button" class="plain attach" aria-label="Attach files" onClick={() => chooser.current?.click()}>
          +
        </button>
        <input
          ref={chooser}
          class="hidden-file"
          type="file"
          multiple
          tabIndex={-1}
          aria-label="Files to attach"
          onChange={({ currentTarget }) => {
            addFiles(currentTarget.files);
            currentTarget.value = '';
            field.current?.focus();
          }}
        />
        <textarea
          {...COMPOSER_FIELD}
          ref={field}
          dir="auto"
          rows={Math.min(8, text.split('\n').length)}
          maxLength={2000}
          value={text}
          aria-label={`Message ${channel === undefined ? '' : channel.name}`}
          placeholder={placeholder}
          {...keys.attributes}
          onInput={({ currentTarget }) => write(currentTarget.value)}
          onPaste={(event) => addFiles(event.clipboardData?.files)}
          onKeyDown={(event) => {
            if (keys.press(event)) return;
            if (event.key === 'Escape' && replyTo !== null) setReplyTo(null);
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            void send();
          }}
        />
        <button type="submit" class="button primary send" disabled={text.trim() === '' && files.length === 0}>
          Send
        </button>
      </div>
    </form>
  );
}
