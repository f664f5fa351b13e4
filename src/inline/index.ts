/** The script that the worker puts beside the content script when a compose window opens. */
import { openGate } from './gate.tsx';
import { Overlay } from './overlay.tsx';
import { provideUi } from './ui.ts';

provideUi({ Overlay, openGate });
