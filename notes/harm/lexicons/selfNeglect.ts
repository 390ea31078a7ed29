import type { CueLexicon } from './lexicon.ts'

/** Words of self-neglect (catalogue A_SELF). */
export const selfNeglect: readonly CueLexicon[] = [
  {
    category: 'self-neglect',
    harmed: 'subject',
    shown: 'current',
    phrases: `
      self neglect*
      neglect* $self|herself|own|her|self|personal ~ care|hygiene|health|?
      not|hasnt|havent|isnt|arent|stopped|barely|hardly|rarely|refusing|refuses|refused|scarcely|hasn't|wont|doesnt been|to|really|? eat|eats|eating|eaten ~ for|since|in|properly|much|all|anything|days|enough|or|and|drinking|well
      not|isnt|stopped|barely|hardly|rarely|refusing|refuses|refused to|been|? eat|eating|eaten
      hasnt|havent|had eaten|ate|slept ~ days|day|week|since|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend
      not|hasnt|havent had|eaten ~ food|meal|eat ~ days|week|since
      not|isnt|hasnt|stopped|rarely|refusing|refuses|never|havent|doesnt|barely been|to|? wash|washed|washing|shower|showered|showering|bathe|bathed|bathing|changed|changing ~ herself|clothes|in|for|properly|days|weeks|or|and|?
      living|lives|live|lived in|among ~ squalor|filth|dirt|squalid|rubbish|faeces
      squalor|squalid
      flat|house|home|room|property|bedsit|conditions ~ filthy|squalid|uninhabitable|infested|rotting|rats|maggots|faeces|needles|unsanitary|insanitary
      infest*
      wont|refuses|refusing to? eat|drink
      not|hasnt|isnt|stopped|refusing|refuses|refused|missing|missed|skipping|off|doesnt|wont|without|ran had|been|taken|taking|take|to|out|using|having|? taking|take|taken|of|? her|any|the|? insulin|epilepsy|antiretrovirals|hiv|heart|warfarin|anti|steroids|dialysis|inhaler|chemo ~ meds|medication|?
      emaciated|skeletal|malnourished|starving
      not|isnt|doesnt|stopped|unable|struggling|cant|failing to|? looking|look|caring|care|cope after|for|with $self|herself
      hoarding|hoarder
      covered|sitting|lying|soaked in ~ urine|faeces|vomit|sores|excrement
      urine|faeces|soiled|excrement ~ clothes|floor|bed|mattress|clothing
      refus* to|? go|attend|accept|? to|? her|the|? dialysis|hospital|treatment|ambulance|surgery|antibiotics
      not got|been|left|getting|leaving out|up|of|her ~ bed|flat|house|room ~ for|in|since|# ~ days|weeks|week|month
      hasnt|not|havent left|leaving|leave her|the|? flat|house|room|bed|bedroom|home
      self discharged|discharge
      discharged $self|herself`,
  },
  {
    category: 'self-neglect',
    harmed: 'subject',
    shown: 'uncertain',
    phrases: `
      poor|no|declining|deteriorating personal|? hygiene
      unkempt|unwashed|malodorous|dirty|grubby
      not|hasnt|isnt|stopped|refusing|refuses|refused|missed|skipping|off|doesnt been|taken|taking|take|to|? taking|take|taken|? her|any|the|? meds|medication|antipsychotics|depot|antidepressants|tablets|lithium|olanzapine|aripiprazole
      lost|losing|loss a|of|? ~ weight
      very thin|frail|underweight|gaunt
      wound|ulcer|leg|abscess|sore|injection ~ infected|untreated|smelly|smelling|weeping|site
      smell|smelt|smells|smelled of|strongly ~ urine|body|unwashed
      neglect* ~ appearance|flat|home|health|hygiene
      state of her|the flat|home|room|house ~ poor|bad|concern*|filthy
      stopped looking after
      safeguarding adult|? concern|concerns|alert|alerts|referral|enquiry|issue|issues
      vulnerable adult
      no|not|without electric|electricity|gas|heating|water|hot ~ for # days|weeks`,
  },
]
