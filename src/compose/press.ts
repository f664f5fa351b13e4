/** What a mouse does, in its order: hosts listen to different parts of it. */
const PRESS: readonly (readonly [type: string, isDown: boolean])[] = [
  ['pointerdown', true],
  ['mousedown', true],
  ['pointerup', false],
  ['mouseup', false],
  ['click', false],
];

/**
 * Presses a button of the host as a mouse would, in the middle. These events are no user's, so our own
 * ear passes them over.
 */
export const press = (button: HTMLElement): void => {
  const { left, top, width, height } = button.getBoundingClientRect();
  for (const [type, isDown] of PRESS) {
    const init = {
      bubbles: true,
      cancelable: true,
      composed: true,
      clientX: left + width / 2,
      clientY: top + height / 2,
      detail: type.startsWith('pointer') ? 0 : 1,
      button: 0,
      buttons: isDown ? 1 : 0,
    };
    button.dispatchEvent(
      type.startsWith('pointer')
        ? new PointerEvent(type, { ...init, isPrimary: true, pointerType: 'mouse' })
        : new MouseEvent(type, init),
    );
  }
};
