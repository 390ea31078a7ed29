/** A command in the menu above the line that a colleague writes in. */
export interface MenuCommand {
  readonly title: string
  readonly description: string
}

/** What the menu offers, in the order of a working day. It can hold ten, and the bot understands each as it stands. */
export const menuCommands: readonly MenuCommand[] = [
  { title: 'log', description: 'An empty form for a contact' },
  { title: 'find (her name)', description: 'Who she is and her last contacts' },
  { title: 'details (her name)', description: 'What is on her record' },
  { title: 'outcomes (her name)', description: 'A measure with her, and the change since last time' },
  { title: 'actions', description: 'What you said you would do' },
  { title: 'caseload', description: 'Who needs a person today' },
  { title: 'new woman', description: 'Opens a record' },
  { title: 'alert', description: 'Raises a safeguarding alert' },
  { title: 'undo', description: 'Takes the last contact back, for ten minutes' },
  { title: 'help', description: 'What you can write' },
]
