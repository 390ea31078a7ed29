/** A command as it was typed, with what follows it. */
export interface Command {
  readonly dialog:
    | 'help'
    | 'hello'
    | 'thanks'
    | 'save'
    | 'cancel'
    | 'undo'
    | 'log'
    | 'find'
    | 'new-woman'
    | 'alert'
    | 'colleagues'
    | 'details'
    | 'actions'
    | 'reminder'
    | 'outcomes'
    | 'caseload'
  readonly words: string
}

const patterns: readonly (readonly [Command['dialog'], RegExp])[] = [
  ['hello', /^(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening))(?: there)?$/iu],
  ['help', /^(?:help|\?|commands|what can (?:i|you) (?:do|say|write))$/iu],
  ['thanks', /^(?:thanks|thank you|thx|ta|cheers|ok|okay|great|lovely)(?: (?:so much|very much|x+))?$/iu],
  ['save', /^(?:save|save it|save this|yes|yep|yes please)$/iu],
  ['cancel', /^(?:cancel|stop|never ?mind|forget it|discard)$/iu],
  ['undo', /^(?:undo|undo that|take (?:it|that) back)$/iu],
  ['log', /^(?:log|log a contact|new contact|form)$/iu],
  ['new-woman', /^(?:new woman|add (?:a )?(?:new )?woman|open (?:a )?(?:new )?record)$/iu],
  ['colleagues', /^(?:colleagues|people|staff)$/iu],
  ['alert', /^(?:raise )?(?:an? )?(?:safeguarding )?alert(?: (?:about|for|re|on))?(?: (?<words>.+))?$/iu],
  ['caseload', /^(?:my |the |our |show me (?:my )?)?(?:case ?load|women|team)(?: (?:today|now|please))?$/iu],
  ['find', /^(?:find|search(?: for)?|look up|show(?: me)?|who is)(?: (?<words>.+))?$/iu],
  ['details', /^(?:details|record)(?: (?:of|for|about|on))?(?: (?<words>.+))?$/iu],
  ['actions', /^(?:my )?(?:actions?|to ?do|tasks|reminders)(?: (?:list|for|of|about))?(?: (?<words>.+))?$/iu],
  ['reminder', /^(?:please )?remind me(?: (?:to|about|that))? (?<words>.+)$/iu],
  ['find', /^(?<words>w-[0-9a-z]{6}-[0-9a-z])$/iu],
  // A name has four words at most: what is longer is a note that begins with the same word.
  [
    'outcomes',
    /^(?:five )?outcomes?(?: (?:for|of|about|with))?(?: (?<words>[^\s,;:]+(?: [^\s,;:]+){0,3}))?$/iu,
  ],
]

const longestCommand = 100
const mayBeLong = /^(?:(?:raise )?(?:an? )?(?:safeguarding )?alert|(?:please )?remind me)\b/i

/** Reads a command, whatever its case and closing punctuation; undefined when the text is none. Only an alert and a reminder may be followed by a long text. */
export function readCommand(text: string): Command | undefined {
  const plain = text.trim().replace(/\s+/gu, ' ')
  if (plain.length > longestCommand && !mayBeLong.test(plain)) return undefined
  const bare = plain.replace(/[.!?]+$/, '') || plain
  for (const [dialog, pattern] of patterns) {
    const match = pattern.exec(bare)
    if (match !== null) return { dialog, words: match.groups?.['words'] ?? '' }
  }
  return undefined
}
