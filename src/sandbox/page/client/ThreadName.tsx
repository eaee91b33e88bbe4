import { useLayoutEffect, useRef } from 'preact/hooks';

interface ThreadNameProps {
  readonly start: (name: string) => void;
  readonly cancel: () => void;
}

/** Asks for the name of a thread. Escape, or going elsewhere, gives it up. */
export function ThreadName({ start, cancel }: ThreadNameProps) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class="thread-name"
      onSubmit={(event) => {
        event.preventDefault();
        start(field.current?.value ?? '');
      }}
      onKeyDown={({ key }) => key === 'Escape' && cancel()}
    >
      <input
        dir="auto"
        ref={field}
        maxLength={100}
        required
        aria-label="Name of the thread"
        placeholder="Thread name"
      />
      <button type="submit" class="button primary">
        Start
      </button>
    </form>
  );
}
