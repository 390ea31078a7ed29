/** A note, and what it plans as a test reads it: "next: day time mode", "action: words, due day", "date: words, day time". */
export type PlanNote = readonly [note: string, ...planned: string[]]
