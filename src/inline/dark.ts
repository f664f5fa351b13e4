/**
 * Whether the ground behind an element is dark. Webmail themes are not the system's theme, and a
 * dark frame may hold a light mail, so the ground itself is asked.
 */
export const isOnDark = (element: Element): boolean => {
  for (let around: Element | null = element; around !== null; around = around.parentElement) {
    const parts = /rgba?\(([\d.]+),\s*([\d.]+),\s*([\d.]+)(?:,\s*([\d.]+))?\)/.exec(
      getComputedStyle(around).backgroundColor,
    );
    if (parts === null) continue;
    const [red = 255, green = 255, blue = 255, alpha = 1] = parts
      .slice(1)
      .map((part: string | undefined) => (part === undefined ? 1 : Number(part)));
    if (alpha < 0.5) continue;
    return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
  }
  return false;
};
