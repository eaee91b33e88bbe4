import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OpenModal } from '../../../user/userSession.ts';
import { focusComposer } from '../composer/focusComposer.ts';
import { useHere } from '../here.ts';
import { Markdown } from '../messages/Markdown.tsx';
import { ModalField } from './ModalField.tsx';
import { fieldsOf, startingValues, type Values } from './modalFields.ts';

/** A dialogue that the bot opened. Escape, a press outside it and “Cancel” close it. */
export function Modal({ modal }: { readonly modal: OpenModal }) {
  const { attempt, view } = useHere();
  const dialog = useRef<HTMLDialogElement>(null);
  const parts = fieldsOf(modal);
  const [values, setValues] = useState<Values>(() => startingValues(parts, view.pickable));
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
      // Only once the dialogue is out of the document does the rest of the page take keys again.
      setTimeout(focusComposer);
    };
  }, []);
  const close = (): Promise<boolean> => attempt('closeModal', { interaction: modal.interactionId });
  return (
    <dialog ref={dialog} class="modal" aria-label={modal.title} onCancel={() => void close()}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void attempt('submit', { interaction: modal.interactionId, ...values });
        }}
      >
        <h2 dir="auto">{modal.title}</h2>
        {parts.map((part, index) =>
          part.kind === 'text' ? (
            <Markdown key={index} text={part.text} />
          ) : (
            <ModalField
              key={part.field.custom_id}
              part={part}
              values={values}
              set={(change) => setValues((before) => ({ ...before, ...change(before) }))}
            />
          ),
        )}
        <p class="dim small">This form goes to {view.botName}.</p>
        <div class="row end">
          <button type="button" class="button secondary" onClick={() => void close()}>
            Cancel
          </button>
          <button type="submit" class="button primary">
            Submit
          </button>
        </div>
      </form>
    </dialog>
  );
}
