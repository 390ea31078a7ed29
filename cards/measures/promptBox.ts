import { plainButton, sentence, type Element } from '../adaptiveCard.ts'

/** Which answers a worker is to read something about: saved ones, or those she typed and has not saved. */
export interface ToRead {
  readonly answers: string
  readonly measure?: string
  readonly typed?: string
}

/** That there is something to read about answers. She may see the card herself, so the words stand behind a press (catalogue, correction 9). */
export function toReadBox(isThere: boolean, reference: string, toRead: ToRead): readonly Element[] {
  if (!isThere) return []
  const show = plainButton('Show', { press: 'answers.prompts', reference, ...toRead })
  return [
    {
      type: 'Container',
      style: 'emphasis',
      items: [sentence('Please read this yourself.'), { type: 'ActionSet', actions: [show] }],
    },
  ]
}
