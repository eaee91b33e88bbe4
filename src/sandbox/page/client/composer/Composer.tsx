import { useLayoutEffect, useState } from 'preact/hooks';
import { useHere } from '../here.ts';
import { CommandComposer } from './CommandComposer.tsx';
import { begin, type Draft, runnables } from './commandDraft.ts';
import { PostComposer } from './PostComposer.tsx';
import { TextComposer } from './TextComposer.tsx';

/** What is being written: a message, or a command. `offered` is the name of a command that was pressed in a message. */
export function Composer({ offered, taken }: { readonly offered: string | null; readonly taken: () => void }) {
  const { view, place, channel } = useHere();
  const { botName } = view;
  const [draft, setDraft] = useState<Draft | null>(null);
  const [text, setText] = useState('');
  useLayoutEffect(() => {
    setDraft(null);
    setText('');
  }, [place.channel, place.user]);
  useLayoutEffect(() => {
    if (offered === null) return;
    const found = runnables(view.commands).find(({ path }) => path === offered);
    if (found !== undefined) setDraft(begin(found));
    taken();
  }, [offered, taken, view.commands]);
  if (channel?.kind === 'forum') return <PostComposer key={channel.id} />;
  if (!view.mayWrite && view.commands.length === 0) {
    return <p class="composer composer-closed">You cannot write here.</p>;
  }
  if (draft !== null) {
    return (
      <CommandComposer
        botName={botName}
        draft={draft}
        setDraft={setDraft}
        leave={(rest) => {
          setDraft(null);
          setText(rest);
        }}
      />
    );
  }
  return <TextComposer text={text} setText={setText} setDraft={setDraft} />;
}
