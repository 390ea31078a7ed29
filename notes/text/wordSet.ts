/** The words of a list, which are parted by spaces or lines. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
