import type { TemplateOffer } from '../wire/wire.ts';
import { shownKeys } from '../settings/shortcut.ts';
import { Button } from './button.tsx';
import { moveByArrows } from './finding-list.tsx';
import { CloseIcon } from './icons.tsx';
import { words } from './words.ts';

interface TemplateMenuProps {
  readonly offers: readonly TemplateOffer[] | 'failed';
  /** Its shortcut. */
  readonly keys: string;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/** The guide's templates, the one that fits best first. */
export const TemplateMenu = ({ offers, keys, onChoose, onClose }: TemplateMenuProps) => (
  <div onKeyDown={moveByArrows}>
    <div class="top">
      <h2>{words.templates.title}</h2>
      <Button class="icon-button" label={words.list.close} onPress={onClose}>
        <CloseIcon />
      </Button>
    </div>
    {offers === 'failed' ? (
      <p class="note">{words.templates.failed}</p>
    ) : (
      <ul class="menu">
        {offers.map((offer, at) => (
          <li key={offer.id}>
            <button
              type="button"
              data-item
              data-first={at === 0 ? '' : undefined}
              onClick={(event) => {
                if (event.isTrusted) onChoose(offer.id);
              }}
            >
              {offer.title}
              <span class={`moment ${offer.enoughSaid === undefined ? '' : 'enough'}`}>
                {offer.enoughSaid ?? offer.moment}
              </span>
            </button>
          </li>
        ))}
      </ul>
    )}
    <div class="bottom">
      <span>{words.templates.walk}</span>
      <span>{words.footer.shortcut(shownKeys(keys))}</span>
    </div>
  </div>
);
