/** The element that holds what is ours, beside the host's own, never in the mail. */
export const HOST_TAG = 'prematch-ui';

/** The element that holds a mirror, beside the host's own. */
export const MIRROR_TAG = 'prematch-mirror';

/** Everything that may be left on a page. */
const ALL_TAGS = `${HOST_TAG}, ${MIRROR_TAG}`;

/** Why all is ended where the extension was updated or removed under this script. */
export const GONE = 'gone';

/** Whether a node of the page is ours. */
export const isOurs = (node: Node): boolean => node instanceof Element && node.matches(ALL_TAGS);

/** Takes away what an earlier copy of this script left on the page. */
export const removeAllOurs = (): void => {
  for (const host of document.querySelectorAll(ALL_TAGS)) host.remove();
};
