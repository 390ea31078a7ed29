import type { Colleague } from '../../casework/records/colleague.ts'
import type { Rota } from '../../casework/records/rota.ts'
import { newRota } from '../../casework/rota/rotaChange.ts'
import { Borough } from '../../casework/words.ts'
import { named } from './team.ts'

/** The rota of the women's centre: the head of service on call, and for each borough an out-of-hours team with an invented number. */
export function inventedRota(team: readonly Colleague[]): Rota {
  const head = named(team, 'Helen Vaughan')
  const boroughs = Borough.options.filter((borough) => borough !== 'Outside area')
  return {
    ...newRota(head.organisation),
    onCall: { kind: 'person', who: head.id },
    outOfHoursTeams: boroughs.map((borough, place) => ({
      borough,
      telephone: `020 7946 ${numberOf(place)}`,
    })),
  }
}

/** 020 7946 0000 to 0999 are kept for invented people (Ofcom); these begin at 0201. */
function numberOf(place: number): string {
  return String(201 + place).padStart(4, '0')
}
