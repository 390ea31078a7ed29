import { ActivityTypes, type Activity } from 'botbuilder'
import { z } from 'zod'
import { sayings } from '../../cards/sayings.ts'
import { sayingCard } from '../../cards/sayingCard.ts'
import { neutralSummary, sendCard, withinPatience } from '../../dialogs/turn.ts'
import type { TextFile } from '../../services/outcomesReport/exportReport.ts'
import type { ColleagueTurn } from '../assistant.ts'
import { respond, unknownInvoke } from '../invokeResponse.ts'
import { traceOf } from '../turnErrors.ts'
import { FileAsked, madeFile } from './fileAsked.ts'
import { uploadAddress } from './uploadAddress.ts'

const consentCard = 'application/vnd.microsoft.teams.card.file.consent'
const infoCard = 'application/vnd.microsoft.teams.card.file.info'

/** How long putting a file into OneDrive may take, in milliseconds. */
const uploadPatience = 10_000

const UploadInfo = z.object({
  contentUrl: z.string(),
  uploadUrl: z.string(),
  uniqueId: z.string(),
  fileType: z.string(),
})
type UploadInfo = z.infer<typeof UploadInfo>

const Consent = z.discriminatedUnion('action', [
  z.object({ action: z.literal('accept'), context: FileAsked, uploadInfo: UploadInfo }),
  z.object({ action: z.literal('decline') }),
])

/** Asks in the chat whether the file may be put into her OneDrive; what comes back is only what it was asked for. */
export function consentActivity({ name, text }: TextFile, asked: FileAsked): Partial<Activity> {
  const content = {
    description: 'list' in asked ? 'A list of this service.' : 'Outcome figures of this service.',
    sizeInBytes: Buffer.byteLength(text),
    acceptContext: asked,
    declineContext: {},
  }
  return {
    type: ActivityTypes.Message,
    summary: neutralSummary,
    attachments: [{ contentType: consentCard, name, content }],
  }
}

/** Answers what she chose on a consent card. Permission is asked again, and the file is made anew, before it is put anywhere. */
export async function answerFileConsent(turn: ColleagueTurn): Promise<void> {
  const { context, incoming, ports, colleague } = turn
  const { success, data } = Consent.safeParse(incoming.value)
  if (!success) return respond(context, unknownInvoke)
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200 } })
  if (data.action === 'decline') return sendCard(context, notMade)
  const address = uploadAddress(data.uploadInfo.uploadUrl)
  if (address === undefined) return sendCard(context, elsewhere)
  const file = await madeFile(ports, colleague, data.context)
  if (file === undefined) return sendCard(context, sayings['not-allowed'])
  if (!(await isUploaded(turn, address, file.text))) return sendCard(context, notUploaded)
  await withinPatience(context.sendActivity(infoActivity(file, data.uploadInfo)))
}

const notMade = sayingCard('No file was made.', ['Press "As a file" again if you want it.'])
const elsewhere = sayingCard('No file was sent.', [
  'The place given for it is not in OneDrive or SharePoint. Ask for the file again.',
])
const notUploaded = sayingCard('The file could not be put into your OneDrive.', [
  'Ask for it again in a moment. What the card above shows is not changed.',
])

async function isUploaded(
  { upload, log }: Pick<ColleagueTurn, 'upload' | 'log'>,
  address: URL,
  text: string,
): Promise<boolean> {
  const body = Buffer.from(text)
  const headers = {
    'content-type': 'text/csv; charset=utf-8',
    'content-range': `bytes 0-${body.length - 1}/${body.length}`,
  }
  try {
    const { ok } = await upload(address, {
      ...{ method: 'PUT', body, headers, redirect: 'error' },
      signal: AbortSignal.timeout(uploadPatience),
    })
    return ok
  } catch (error) {
    log.warn(traceOf(error), 'file not uploaded')
    return false
  }
}

function infoActivity({ name }: TextFile, info: UploadInfo): Partial<Activity> {
  const { contentUrl, uniqueId, fileType } = info
  return {
    type: ActivityTypes.Message,
    summary: neutralSummary,
    attachments: [{ contentType: infoCard, contentUrl, name, content: { uniqueId, fileType } }],
  }
}
