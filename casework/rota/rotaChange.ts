import type { Rota } from '../records/rota.ts'
import { teamsAsTyped, type RotaSettings } from './rotaForm.ts'
import { usualServiceHours } from './serviceTime.ts'
import { workingTimeInWords } from '../workingTime.ts'

/** The rota of an organisation that has saved none: the usual hours, the head of service on call, no overrides. */
export function newRota(organisation: string): Rota {
  return {
    ...{ kind: 'rota', schemaVersion: 1, version: 0, id: organisation },
    ...{ serviceHours: usualServiceHours, overrides: [], outOfHoursTeams: [] },
  }
}

/** Whether a rota holds these settings already, so that saving them once more changes nothing. */
export function holdsSettings(rota: Rota, settings: RotaSettings): boolean {
  return asText(rota) === asText(settings)
}

function asText({ serviceHours, onCall, outOfHoursTeams }: RotaSettings): string {
  const who = onCall?.kind === 'person' ? onCall.who : onCall?.kind
  return [workingTimeInWords(serviceHours), who ?? '', teamsAsTyped(outOfHoursTeams)].join('\n')
}
