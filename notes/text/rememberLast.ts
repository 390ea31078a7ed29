/**
 * A reader of texts that keeps what it found in the last text. One message is read as a correction and as a note, and by
 * several rules each time; what is found depends on nothing but the text and, where given, a moment or a day.
 */
export function rememberLast<T>(read: (text: string, at: string) => T): (text: string, at?: string) => T {
  let last: { readonly text: string; readonly at: string; readonly found: T } | undefined
  return (text, at = '') => {
    if (last?.text !== text || last.at !== at) last = { text, at, found: read(text, at) }
    return last.found
  }
}
