import type { CueLexicon } from './lexicon.ts'

/** Tellings of a woman who is not to be found, who no longer looks after herself, or who has no bed for the night. */
export const goneOrFading: readonly CueLexicon[] = [
  {
    category: 'missing',
    harmed: 'subject',
    shown: 'current',
    phrases: `
      never|hasnt|didnt|not came|come|made|got|returned it|? home
      never came|come|went|returned back from|since|after|last|to|friday|monday|sunday|that
      went|popped|nipped|gone|left out ~ ~ for|to ~~ and|but never|hasnt|not|still ~ back|home|come|came|returned|seen
      failed|fail|didnt|not|never to|? arrive|arrived|turn|check|checked at|in|up|to|for ~ ap|hostel|approved|premises|refuge|placement
      gave|given|slipped|lost|escaped|bolted|ran|run from|the|her|? escort|escorts|officers|guards|staff|slip|ward
      nobody|noone|none ~ knows|know|seen|heard where|from|hide|of ~ she|@|her
      vanished|disappeared|walked|wandered into|without|out ~ night|trace|ward|air|unit
      officers|police|staff|family|neighbours|helicopter|dogs still|out|are|been|? ~ searching|looking|search
      left|took|gone ~ in|without slippers|pyjamas|nightie|shoes|coat|phone|meds`,
  },
  {
    category: 'missing',
    harmed: 'subject',
    shown: 'uncertain',
    phrases: `
      no|not reply|replies|answer|answers|response|responses|pickup to|from|after|on|despite ~ #|several|two|three|four|five|multiple|many|all|repeated ~ calls|texts|messages|attempts|voicemails|call|visits
      #|several|three|four|five|multiple ~ calls|texts|messages|voicemails ~ unanswered|ignored|no|not|unread
      text|texts|message|messages|whatsapp|whatsapps unread|ignored|unanswered|undelivered
      voicemail|voicemails|answerphone ~ x2|x3|x4|x5
      not|isnt her|@ style|way|usual|form|norm
      not|isnt|unlike|out like|of character|usual
      3rd|third|4th|fourth|5th|fifth no|missed show|shows|contact|contacts
      milk|papers|parcels|post on|outside|behind|by ~ step|doorstep|door|mat
      curtain|curtains|blinds|blind ~ drawn|shut|closed
      101|999|police ~ from doorstep|door|step
      neighbour|neighbours|landlady|warden ~ says|said|reckons|not ~ week|days|ages|fortnight
      and|with|but phone|mobile ~ off|dead|voicemail
      phone|mobile ~~ to voicemail|answerphone again|still|all|every|for|since
      surfaced|resurfaced|reappeared
      turned|came|showed|popped up|back ~ after # days|nights|weeks
      wont|wouldnt|didnt|not|refuses|cant say|tell|told ~ where she|@|her ~ been|was|is|went|stopping|staying
      cant|cannot|couldnt|unable|failed to|? reach|raise|contact|locate|find @
      left|leaving|gone|went ~ hostel|refuge|placement|ap|flat|house|ward with|taking ~ everything|all|bags|stuff|belongings|things|suitcase|case
      left ~ purse|phone|bag|keys|meds|handbag and|behind ~ meds|phone|purse|keys|bag|?
      off|gone|away somewhere|with ~ lads|bloke|man|friends|strangers ~ not|since|no
      dunno|unsure|unclear|nobody|wonder ~ where she|@ ~ is|gone|went|been|got`,
  },
  {
    category: 'self-neglect',
    harmed: 'subject',
    shown: 'current',
    phrases: `
      stacked|piled|piles|crammed|floor|up to|up ~ ceiling|roof|rafters
      cant|couldnt|cannot|unable to|? get|see|reach|find|move|use|open to|into|in|? the|her|? bed|bath|sink|cooker|door|floor|toilet|bedroom|shower|kitchen ~ for|with|because|due|from|cos ~ bags|stuff|rubbish|clutter|boxes|mess|newspapers|hoard|bottles
      uses|using|use|used|goes|going|weeing|peeing|pooing|wees|pees in|a|into|? a|the|? bucket|buckets|potty|carrier|bags|saucepan
      bucket|buckets as|for ~ toilet|loo
      stopped|stopping|stop|off|came|come|binned|refusing|refuses off|taking|all|? all|her|? ~ psych|psychiatric|mh|bipolar|antipsych*|depot|clozapine|insulin|hiv|epilepsy|heart|lithium ~ meds|tablets|injection|medication|?
      cat|cats|dog|dogs|animal|human|mouse|rat mess|poo|faeces|shit|wee|muck|urine|dirt everywhere|all|on|through|over|across|in|trodden
      house|flat|place|home|room|bedsit|kitchen is|was|in|'s|looks|? ~ a|an|? state|tip|pigsty|bombsite|hovel|cesspit|health
      not|isnt|hasnt|doesnt ~ eaten|eating|eat|ate a|? ~ since|for|in|proper|properly|# ~ monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|weds|thurs|fri|sat|sun|days|weeks
      bed|pressure sores|sore ~ back|heels|infected|now|again|bottom|hip
      lies|lying|lays|sits|sat|sitting there|in|all ~ day|wet|soiled|own|filth ~ wet|mess|wee|?
      fainting|fainted|faint|collapsed|collapsing from|with|cos ~ hunger|eating|food|drinking`,
  },
  {
    category: 'self-neglect',
    harmed: 'subject',
    shown: 'uncertain',
    phrases: `
      stacked|piled|crammed|full|packed|overrun up|high|with|of|everywhere|? ~ rubbish|newspapers|bags|junk|bottles|clutter|takeaways|cans
      sleep|sleeps|sleeping|slept upright|in|on|up|sitting ~ chair|armchair|clothes|coat
      foil|cardboard|sheets|blankets|tape|newspaper|paper on|over|across|up|at the|? ~ windows|window|vents|tv|letterbox
      living|lives|sits|sitting|sat|stays|lying|stuck in the|? dark|darkness
      toilet|loo|bath|sink|drain|drains|shower blocked|broken|overflowing|backed for|since|months|ages|weeks
      no|without gas|electric|electricity|heating|water|power|leccy|hot since|for|in|all|water ~ #|january|jan|feb|february|march|april|november|october|december|months|month|weeks|days|winter|christmas|ages|last|summer|year
      wont|wouldnt|refuses|refused|not|doesnt let|letting|allow|allowing me|us|anyone|anybody|them|nurse|carers|sw|cleaner|council ~ in|ring|help|call|clean|see|wash|inside|over
      mould|mold|mouldy|flies|maggots|slime on|in|all|off|every|growing ~ plate|plates|dishes|food|walls|fridge|bed|cups|mugs|kitchen
      same ~ pyjamas|pjs|nightie|nightdress|joggers|jumper|clothes|hoody|leggings|top|dress ~ as|each|every|all|when|since|again|for|last
      whiffy|smelly|pongs|ponging|niffy|bo|unshowered|stale|stench|reek
      thin|thinner|gaunt|hollow|sunken|grey|drawn in|of|round|about the face|cheeks|eyes
      nothing|no|bare|empty food|milk|? in the|her|? fridge|cupboards|cupboard|freezer
      fridge|cupboards|cupboard|freezer ~ empty|bare|nothing|mouldy
      curling|overgrown|black|rotten|rotting|filthy nails|toenails|teeth|hair|feet
      nails|toenails|teeth|hair|feet ~ curling|overgrown|black|rotten|rotting|greasy|matted|filthy
      not|isnt|hasnt|stopped|barely getting|got|gets|been|getting out|up|dressed|of ~ bed|pjs|pyjamas|dressed|dressing
      not|isnt|stopped|forgets|forgetting|keeps ~ taking|take|forgetting ~ meds|medication|tablets|insulin|inhalers ~ properly|regularly|days|weeks
      lost|dropped|losing ~ weight|stone ~ clothes|hanging|since|again|more
      clothes hanging off|dirty|stained|filthy
      doesnt|not|isnt|hasnt|wont|stopped ~ brush|brushed|brushing|clean|cleaned|cleaning her|@ teeth|hair
      doesnt|not|isnt|stopped look|looking|care|caring|bother|bothering after|about|with $self|herself|flat|hygiene|food`,
  },
  {
    category: 'nowhere-tonight',
    harmed: 'subject',
    shown: 'current',
    phrases: `
      released|release|discharged|out no|without fixed abode|address ~ at|today|this|with|?
      released|release|discharged|out nfa ~ at|today|this|with|and
      still|got no|nowhere place|bed|where|accommodation|placement|room|bedspace|? at|by|as|yet|for|sorted|tonight|to ~ #|tonight|stay|sleep|go|?
      nowhere|no|not where|place|anywhere|? to lay|rest|put|kip|crash|shelter|doss|bed|stop|stay|sleep|go ~ head|down|tonight|later|? 
      nothing|nowhere|zero|0|none|not for|sorted|lined|found|booked ~ tonight|later|night|evening|yet
      find|under|finding|found|behind|sleeping|slept ~ church|shop|bus|school|chapel|car porch|doorway|shelter|steps|stop|park
      in ~ church|shop|bus|school|chapel porch|doorway|shelter
      kip|kips|kipping|bed|bedded|dosses|dossing|sleeps|sleeping|slept|crashed|crashes ~ stairwell|doorway|porch|bandstand|underpass|subway|bin|bins|carpark|churchyard|shed|stairs|landing|entrance|bushes
      excluded|evicted|barred|kicked|thrown|chucked|booted ~ hostel|refuge|placement|shelter|flat|house|home this|today|tonight|yesterday|just|at|for
      hostel|refuge|shelter|placement|landlord|they|bnb|hotel excluded|evicted|barred|ejected|kicked|threw|turfed @|her ~ this|today|tonight|out|morning|am|yesterday`,
  },
  {
    category: 'nowhere-tonight',
    harmed: 'subject',
    shown: 'uncertain',
    phrases: `
      not|unclear|unsure|vague clear|sure|say|saying|know|? ~ where ~ ~ stopping|staying|sleeping|living|stayed|kipping|slept|sleep|stay|going
      where she is|was|been|will|? stopping|staying|sleeping|kipping|dossing|slept|sleep|stay|stays
      where she|@ laying|resting her|@ head
      on|waiting ~ list|hear|news|call ~ for|from|about|re|on ~ ~ shelter|bed|hostel|room|placement|bnb|hotel|refuge
      waiting|wait|hoping|hopes ~ for|on|to ~ ~ bed|bedspace|shelter|placement|bnb ~ tonight|later|?
      if|whether|dunno|unsure|think|doubt ~ ~ got|has|have|had|found anywhere|somewhere|place|bed|nowhere
      between|moving|flitting|bouncing|staying|stopping ~ places|friends|mates|sofas|sofa|hostels|floors
      a|has|got|have|found|says place|somewhere|bed|sofa ~ to|for ~ stay|sleep|kip|crash|night tonight|tonite
      tonight ~ sorted|friends|mates|mums|sofa|somewhere
      notice|section|eviction|bailiffs|possession|licence ~ ends|ending|up|expires|runs|evicted|date ~ friday|monday|week|tomorrow|days|tonight
      temporary|temp|emergency accommodation|acc|housing|ta ends|ending|up|finishes|runs|finish
      squatting|squatted
      in|at a squat
      no bed|accommodation|address|housing|placement|bedspace sorted|arranged|booked|confirmed|found|yet`,
  },
]
