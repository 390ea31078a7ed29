import { withinPatience } from '../../dialogs/turn.ts'
import type { ColleagueTurn } from '../assistant.ts'
import { traceOf } from '../turnErrors.ts'
import { consentActivity } from './fileConsent.ts'
import type { FileHand, FileOffer } from './fileHand.ts'

/** How a file reaches whoever asked in this turn: by a link where there is a shelf for it, otherwise by asking her in Teams. */
export function fileHandFor({ context, shelf, log }: ColleagueTurn): FileHand {
  if (shelf !== undefined)
    return {
      asksFirst: false,
      offer: (file) => Promise.resolve({ kind: 'link', address: shelf.put(file) }),
    }
  return {
    asksFirst: true,
    offer: async (file, asked): Promise<FileOffer> => {
      try {
        await withinPatience(context.sendActivity(consentActivity(file, asked)))
        return { kind: 'asked' }
      } catch (error) {
        log.warn(traceOf(error), 'file not offered')
        return { kind: 'not-sent' }
      }
    },
  }
}
