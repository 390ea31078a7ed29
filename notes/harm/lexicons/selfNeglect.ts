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
  {
    category: 'self-neglect',
    harmed: 'subject',
    shown: 'current',
    phrases: `
      toes|toe|finger|fingers|foot|feet|leg|legs gone|going|turned|turning ~ black|blue|green
      wont|wouldnt|refuses|refusing ~ have|let ~ anyone|anybody|doctor|nurse ~ look|see|touch|near
      soaked|covered|stinking in|of ~ wee|pee|poo
      hair ~ matted|knotted
      matted hair
      stopped|off|not $own|taking|? ~ epilepsy|heart|hiv|diabetes|thyroid|diabetic|insulin ~ tabs|tablets|meds|pills|medication
      maggot*
      covered|crawling|riddled|full in|with|of ~ lice|scabies|fleas|bugs|sores|shit|faeces|urine|vomit|maggots|bites|piss|poo
      like a|? skeleton
      bag of bones
      skin and bone|bones
      wasting away
      bed ~ and|or ~ not|nor ~ drinking
      not drinking anything ~ for|since|at
      not|barely|hardly|stopped|isnt|wasnt|hasnt|refusing eating|washing|showering|eaten|washed|showered ~ or|and|properly|anything|much|enough|at|?
      not|barely|hardly|stopped|isnt|wasnt|hasnt|refusing drinking|drunk water|fluids|enough
      eat|eats|eating|ate|food|scavenging|scavenges|living|fed ~ out|from|off|through ~ bins|bin|dustbin|skip|skips|rubbish
      soiled|soaked|filthy|stinking|urine|wet|stained|dirty clothes|clothing|trousers|bedding|mattress|bed|tracksuit|underwear|sheets
      own mess|filth|faeces|urine|waste|vomit|excrement|shit|piss
      sat|sitting|lying|sleeping|lies|lay in ~ mess|filth|urine|faeces|wee|vomit|rubbish|shit
      wet|soiled|pissed|wetting|soiling|wets $self
      flat|house|home|room|place|property|floor|kitchen|bathroom ~ ~ squalid|filthy|squalor|faeces|needles|rotting|stinks|disgusting|uninhabitable|rubbish|poo|shit|maggots
      mouldy|rotting|rotten food|dishes|rubbish|meat
      rubbish|bags|clutter|stuff|junk ~ piled|floor|ceiling|everywhere|windows|waist|knee
      cant|couldnt see|get|open ~ floor|door|in ~ rubbish|clutter|hoard*|stuff|bags|mess
      neglecting $self|herself|hygiene|health
      no|not ~ looking ~ after $self`,
  },
  {
    category: 'self-neglect',
    harmed: 'subject',
    shown: 'uncertain',
    phrases: `
      living|lives|surviving|lived on ~ ~ crisps|noodles|cider|lightning|alcohol|sugar
      mice|rat|rats|mouse droppings
      # stone
      sitting|sat|lives|living in|with ~ ~ dark|coat|cold ~ dark|off|electric
      same ~ clothes|outfit|top|tracksuit ~ as|for|days|weeks|last|since
      wearing|worn ~ same ~ clothes
      weighs|weight|weighing|down ~ ~ #|four|five|six|seven|half stone|st|kg|kilos
      lost|dropped|shed|losing ~ #|two|three|half|one|a|four stone|st|kg|kilos
      painfully|very|so|dangerously|really|scarily|extremely|too|alarmingly thin|skinny|underweight|frail|gaunt|weak|unwell
      not|isnt|hardly|barely|rarely|stopped|cant|struggling|doesnt|unable|hasnt|wasnt|wont to|? getting|get|gets|got|left|leaving|leave|leaves|been out|up|? of|? her|the|? bed|sofa|chair|flat|house|room|bedroom
      not|isnt|wasnt|stopped|hasnt|never ~ opening|opened|open ~ curtains|post|door|blinds|mail|windows|letters
      stopped|not|isnt|wasnt|barely|hardly ~ washing|eating|showering|bathing|cleaning
      open|infected|weeping|festering|untreated|septic|nasty|smelly|oozing|gaping|black wound|wounds|ulcer|ulcers|sore|sores|abscess|abscesses|leg|legs|foot|feet|injection
      wound|wounds|ulcer|ulcers|abscess|abscesses|sore|sores|leg|legs|foot|feet|groin|site|burn ~ ~ infected|untreated|weeping|black|green|pus|oozing|rotting|festering|gangrene|septic|swollen|open
      gangrene|gangrenous|necrotic|sepsis|cellulitis
      inject* ~ ~ groin|neck|feet|femoral
      vomiting|coughing|passing|spitting|bringing|throwing|sicking up|? blood
      not|isnt|struggling|barely|unable to|? coping|cope|managing|manage ~ home|alone|own|herself
      let|letting|lets $self go
      stinks|stank|stinking|reeks|reeked|reeking
      strong|bad|awful|body|foul|terrible|musty smell|odour|odor|smells
      dehydrated|malnutrition
      barefoot
      no shoes|coat on|in
      wont|refuses|wouldnt|refused|refusing see|let|seeing|help anyone|anybody|support ~ about|in|to|for
      bed|bedbugs sores|sore
      living|surviving|lives on ~ crisps|toast|biscuits|cereal|nothing|tea|alcohol
      wont|wouldnt|refusing|refuses|refused|will|declined|declines not|to|? go|attend|see|accept|get|have|let to|in|? a|the|any|? hospital|ambulance|doctor|doctors|gp|dialysis|treatment|ae|nurse|paramedics|nurses
      given|gave|giving up on|with $self|washing|eating|everything`,
  },
]
