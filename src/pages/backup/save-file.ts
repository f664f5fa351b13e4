/**
 * Saves a text as a file where the browser keeps downloads. It needs no permission: it is a link of
 * the page to data of its own.
 */
export function saveFile(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser reads the data after the click; by the next minute it has it.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
