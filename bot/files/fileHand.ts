import type { TextFile } from '../../services/outcomesReport/exportReport.ts'
import type { FileAsked } from './fileAsked.ts'

/** What offering a file came to: she is asked where she reads, she has a link, or it could not be offered. */
export type FileOffer =
  | { readonly kind: 'asked' }
  | { readonly kind: 'link'; readonly address: string }
  | { readonly kind: 'not-sent' }

/** Gives a file to the person who asked for it, in her personal chat. */
export interface FileHand {
  /** Whether she is asked first and the file is made when she accepts; otherwise it is given out at once. */
  readonly asksFirst: boolean
  offer(file: TextFile, asked: FileAsked): Promise<FileOffer>
}
