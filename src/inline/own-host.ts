import { HOST_TAG } from './ours.ts';
import css from './overlay.css?inline';

const OWN_EVENTS =
  'keydown keypress keyup input beforeinput click dblclick mousedown mouseup pointerdown pointerup focusin focusout paste copy cut';

/**
 * An element with a closed root of ours. What happens in it is none of the host's business: its
 * shortcuts are single keys.
 */
export const makeHost = (page: Document): { host: HTMLElement; shadow: ShadowRoot } => {
  const host = page.createElement(HOST_TAG);
  for (const type of OWN_EVENTS.split(' ')) {
    host.addEventListener(type, (event) => {
      event.stopPropagation();
    });
  }
  const shadow = host.attachShadow({ mode: 'closed' });
  // A sheet belongs to one document, and a compose window may be in a window of its own.
  const sheet = new (page.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  return { host, shadow };
};
