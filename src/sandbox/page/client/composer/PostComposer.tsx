import { useState } from 'preact/hooks';
import { useHere } from '../here.ts';

/** Title and first message of a post in a forum. */
export function PostComposer() {
  const { attempt } = useHere();
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const send = async (): Promise<void> => {
    if (!(await attempt('startPost', { name, text }))) return;
    setName('');
    setText('');
  };
  return (
    <form
      class="composer post-composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div class="composer-line">
        <input
          value={name}
          maxLength={100}
          required
          dir="auto"
          aria-label="Title of the post"
          placeholder="Title"
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <input
          value={text}
          maxLength={2000}
          required
          dir="auto"
          aria-label="First message of the post"
          placeholder="What it begins with"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="button primary send">
          Post
        </button>
      </div>
    </form>
  );
}
