import type { JSX } from 'preact';
import type { MessageComponent } from '../../../schemas/componentSchema.ts';
import type { PageMessage } from '../../pageData.ts';
import { colourOf } from '../colour.ts';
import { useHere } from '../here.ts';
import { Markdown } from './Markdown.tsx';
import { FileLink, Picture } from './Media.tsx';
import { SelectMenu } from './SelectMenu.tsx';

type Of<Type extends number> = Extract<MessageComponent, { type: Type }>;
type ActionRow = Of<1>;
type Section = Of<9>;
type Container = Of<17>;
type RowPart = ActionRow['components'][number];
type Button = Extract<RowPart, { type: 2 }>;
type Part = MessageComponent | Container['components'][number] | Section['accessory'] | RowPart;

const BUTTON_STYLES: Readonly<Record<number, string>> = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' };

interface InMessage<Component> {
  readonly component: Component;
  readonly message: PageMessage;
}

function ButtonView({ component, message }: InMessage<Button>) {
  const { attempt, view } = useHere();
  const { custom_id: customId, label, emoji, url } = component;
  const text = [emoji?.name, label].filter(Boolean).join(' ');
  if (url !== undefined) {
    return (
      <a class="button secondary link" dir="auto" href={url} target="_blank" rel="noreferrer noopener nofollow">
        {text} <span aria-hidden="true">↗</span>
      </a>
    );
  }
  const isWaiting = view.notices.some(
    (notice) => !notice.failed && notice.messageId === message.id && notice.customId === customId,
  );
  return (
    <button
      type="button"
      dir="auto"
      class={`button ${BUTTON_STYLES[component.style] ?? 'secondary'}`}
      disabled={component.disabled === true}
      aria-busy={isWaiting}
      onClick={() => void attempt('press', { message: message.id, button: customId ?? label })}
    >
      {text}
    </button>
  );
}

function SectionView({ component, message }: InMessage<Section>) {
  return (
    <div class="section">
      <div class="section-texts">
        {component.components.map(({ content }) => (
          <Markdown text={content} />
        ))}
      </div>
      <div class="accessory">
        <PartView component={component.accessory} message={message} />
      </div>
    </div>
  );
}

function ContainerView({ component, message }: InMessage<Container>) {
  const accent = colourOf(component.accent_color);
  return (
    <div class={accent === undefined ? 'card' : 'card accent'} style={{ borderInlineStartColor: accent }}>
      {component.components.map((each) => (
        <PartView component={each} message={message} />
      ))}
    </div>
  );
}

function fileName(url: string): string {
  const last = new URL(url, location.href).pathname.split('/').at(-1) ?? '';
  return decodeURIComponent(last) || 'file';
}

/** What shows each type of component. */
const RENDERERS: { readonly [Type in Part['type']]: (props: InMessage<Extract<Part, { type: Type }>>) => JSX.Element } =
  {
    1: ({ component, message }) => (
      <div class="row">
        {component.components.map((each, index) => (
          // A menu that the bot changed begins anew; a button keeps the focus that it has.
          <PartView key={each.type === 2 ? index : JSON.stringify(each)} component={each} message={message} />
        ))}
      </div>
    ),
    2: ButtonView,
    3: SelectMenu,
    5: SelectMenu,
    6: SelectMenu,
    7: SelectMenu,
    8: SelectMenu,
    9: SectionView,
    10: ({ component }) => <Markdown text={component.content} />,
    11: ({ component }) => (
      <Picture
        url={component.media.url}
        description={component.description}
        spoiler={component.spoiler}
        className="thumbnail"
      />
    ),
    12: ({ component }) => (
      <div class="gallery">
        {component.items.map(({ media, description, spoiler }) => (
          <Picture url={media.url} description={description} spoiler={spoiler} />
        ))}
      </div>
    ),
    13: ({ component, message }) => (
      <FileLink
        url={component.file.url}
        filename={fileName(component.file.url)}
        size={message.attachments.find(({ url }) => url === component.file.url)?.size}
      />
    ),
    14: ({ component }) => (
      <hr
        class={[
          component.divider === false ? 'undivided' : 'divided',
          component.spacing === 2 ? 'large' : 'small-space',
        ].join(' ')}
      />
    ),
    17: ContainerView,
  };

function PartView({ component, message }: InMessage<Part>): JSX.Element {
  // The renderer under a type takes a component of that type, which the compiler cannot pair up across a union.
  const Renderer = RENDERERS[component.type] as ((props: InMessage<Part>) => JSX.Element) | undefined;
  return Renderer === undefined ? (
    <p class="dim">A component of type {component.type}, which this page does not know</p>
  ) : (
    <Renderer component={component} message={message} />
  );
}

/** The components of a message. */
export function MessageComponents({ message }: { readonly message: PageMessage }) {
  return (
    <>
      {message.components.map((component, index) => (
        <PartView key={component.id ?? index} component={component} message={message} />
      ))}
    </>
  );
}
