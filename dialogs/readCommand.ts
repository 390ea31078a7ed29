/** A command as it was typed, with what follows it. */
export interface Command {
  readonly dialog:
    'help' | 'hello' | 'cancel' | 'undo' | 'log' | 'find' | 'new-woman' | 'alert' | 'colleagues'
  readonly words: string
}

const patterns: readonly (readonly [Command['dialog'], RegExp])[] = [
  ['hello', /^(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening))(?: there)?$/],
  ['help', /^(?:help|\?|commands|what can (?:i|you) (?:do|say|write))$/],
  ['cancel', /^(?:cancel|stop|never ?mind|forget it|discard)$/],
  ['undo', /^(?:undo|undo that|take (?:it|that) back)$/],
  ['log', /^(?:log|log a contact|new contact|form)$/],
  ['new-woman', /^(?:new woman|add (?:a )?(?:new )?woman|open (?:a )?(?:new )?record)$/],
  ['colleagues', /^(?:colleagues|people|staff)$/],
  ['alert', /^(?:raise )?(?:an? )?(?:safeguarding )?alert(?: (?:about|for|re|on))?(?: (?<words>.+))?$/],
  ['find', /^(?:find|search(?: for)?|look up|show(?: me)?|who is)(?: (?<words>.+))?$/],
  ['find', /^(?<words>w-[0-9a-z]{6}-[0-9a-z])$/],
]

/** Reads a command, whatever its case and closing punctuation; undefined when the text is none. A long text is never a command. */
export function readCommand(text: string): Command | undefined {
  const plain = text.trim().replace(/\s+/gu, ' ')
  if (plain.length > 100) return undefined
  const bare = plain.replace(/[.!?]+$/, '') || plain
  for (const [dialog, pattern] of patterns) {
    const match = pattern.exec(bare.toLowerCase())
    if (match !== null) {
      const words = match.groups?.['words'] ?? ''
      return { dialog, words: words === '' ? '' : bare.slice(bare.length - words.length) }
    }
  }
  return undefined
}
