/** The editor of a mail's text: the real roosterjs, which is Outlook's, with its own undo. */
import { Editor, EditPlugin, PastePlugin, ShortcutPlugin, type Snapshots } from 'roosterjs';
import { fill, Markup, parse } from '../gmail/html.ts';
import type { Witness } from '../gmail/witness.ts';

/** Ten megabytes, as the editor's own. */
const MAX_SIZE = 1e7;

/** What may make the editor change the text by itself, without the browser's own editing. */
const HANDLED = ['keydown', 'keypress', 'keyup', 'compositionend', 'paste', 'mousedown', 'mouseup'];

const proof = (_format: unknown, element: HTMLElement): void => {
  element.classList.add('elementToProof');
};

/**
 * Makes an element an editor that begins with this content, which no undo takes away. Ends with the
 * signal.
 */
export function startEditor(
  body: HTMLDivElement,
  content: Markup,
  witness: Witness,
  signal: AbortSignal,
): void {
  const snapshots: Snapshots = {
    snapshots: [],
    totalSize: 0,
    currentIndex: -1,
    autoCompleteIndex: -1,
    maxSize: MAX_SIZE,
  };
  const editor = new Editor(body, {
    plugins: [new PastePlugin(), new EditPlugin(), new ShortcutPlugin()],
    snapshots,
    doNotAdjustEditorColor: true,
    defaultSegmentFormat: { fontFamily: 'Aptos, Calibri, Helvetica, sans-serif', fontSize: '12pt' },
    // Strings are refused by the page's policy; nodes are not.
    trustedHTMLHandler: {
      htmlToDOM: (html) => {
        const page = document.implementation.createHTMLDocument();
        page.body.append(parse(new Markup(html)));
        return page;
      },
    },
    defaultModelToDomOptions: {
      // Outlook marks each line for its own spelling check.
      additionalFormatAppliers: { block: [proof] },
    },
  });
  fill(body, content);
  // The first state to go back to is the one with the content.
  Object.assign(snapshots, { snapshots: [], totalSize: 0, currentIndex: -1 });
  editor.takeSnapshot();
  // The editor listens at the same element and was there before.
  for (const type of HANDLED) witness.answers(body, type, signal);
  signal.addEventListener('abort', () => {
    editor.dispose();
  });
}
