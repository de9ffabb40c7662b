/** Gives the learner a file that was made on this device; nothing is sent anywhere. */

/** Offers `text` as a download under this name. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has begun to read by then; sooner, some give an empty file.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
