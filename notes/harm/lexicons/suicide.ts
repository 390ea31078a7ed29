import type { CueLexicon } from './lexicon.ts'

/** Words of suicide: thoughts, plans, means, attempts (catalogue S_SUI). */
export const suicide: readonly CueLexicon[] = [
  {
    category: 'suicide',
    harmed: 'subject',
    shown: 'current',
    phrases: `
      she|i ~ cant|cannot|couldnt go|carry on
      suicid*|sucid*|suicd*|suiced*|suidic*
      suicid* crisis
      suicid* ideation|thoughts|thought|feelings|intent|plan|plans|attempt|attempts|note
      thoughts|thought|thinking|talk|talking|talked|urge|urges of|about|to ~ suicid*
      si
      tlnwl
      kill|kills|killed|killing|kil $self
      kms
      unalive*
      top|tops|topped|topping|topp $self
      hang|hangs|hanged|hung|hanging $self
      drown|drowns|drowned|drowning|gas|gassed|gassing|shoot|shot|shooting $self
      do|doing|does|done|did $self in
      end|ends|ended|ending|take|takes|took|taking|taken $own own? life|lives
      attempt|attempts|attempted|tried|trying to? on|end|take $own own? life
      end|ends|ending|ended it|things all
      want|wants|wanted|wanting|wanna|going|planning|plans|plan|ready|tempted|threatening|threatened|threatens|thinking|thought|thoughts|considering|considered|try|tried|trying|feels|feel|feeling to|of|about|like? end|ending|ended|ends it|everything|things
      goodbyes
      will|would|gonna|could|might|ill|shell just? end it
      want|wants|wanted|wanting|wanna|wish|wishes|wished|hope|hopes|hoping|ready|rather|prefer|going to? die
      want|wants|wanted|wanting|wanna to? die|be dead|gone
      thoughts|thinking|thought|talk|talking|talked|talks of|about ~ dying|death|dead
      be|been|was|were better off dead
      better off dead
      better off without @|her|me|him
      better off if she|i|he|they|@ was|were|is|wasnt|werent|died dead|gone|here|around?
      better off if she|i|he|they|@ killed|died
      wish|wishes|wished|wishing she|i|he|they was|were|wasnt|werent|is dead|gone|here|alive|around|born
      wish|wishes|wished|wishing she|i|he|they had|have died
      wish|wishes|wished she|i had? never been? born
      rather be dead
      dont|doesnt|didnt|not|no want|wants|wanted|wanting|wanna to? be here|alive|around|on any|anymore more|longer|? 
      dont|doesnt|didnt|not want|wants|wanted|wanting|wanna to? live|exist|be alive|on|anymore|? 
      dont|doesnt|didnt|not|never want|wants|wanted|wanting|wanna to? wake|waking up
      not|never|dont|doesnt|wont wake|waking|woken up in|again|anymore|tomorrow
      sleep|bed and|? not|never wake|waking|woke up
      hope|hopes|hoping|hoped|wish|wishes|wished|pray|prays|praying ~ not|never|doesnt|dont|wont|didnt wake|waking|woken up
      no|any|little|what reason|point|purpose to|in|of|for? live|living|life|being go|carry|going|alive|? on|?
      no point going|carrying|being|living|in on|here|alive|life|anymore|it
      cant|cannot|dont|doesnt|didnt|not|struggling|struggles|couldnt to? see|seeing ~ point|future|reason in|to|of|? living|life|live|going|carrying|anymore|?
      nothing|nothing left|? to live for
      nothing to live for
      life|lifes is|isnt|'s|was|not|? not|? worth living|it
      not worth living
      had|has enough of life|living|being|this alive|life|?
      tired|sick of living|life|being alive|here|?
      not|doesnt|didnt|dont|no want|wants|wanted to be on|in|of this earth|planet|world
      cut|cutting her|@|herself down ~ rope|noose|ligature|beam|shed|tree|cell
      hanging|hung|hanged from|in ~ shed|tree|cell|beam|rail|banister|stairs|garage|loft
      no longer want|wants|wanting|wanted to live|be|exist
      give|gives|giving|given|gave up on life|living
      ligature|ligatures|ligatured|noose
      tied|tying|tie|ties|wrapped|wrapping|wraps ~ ~ round|around|about $own neck|throat
      something|rope|belt|cord|sheet|cable|lead|scarf|string|wire|lace|laces|bag|cloth|shoelace ~ round|around|over|about $own neck|throat|head
      jump|jumped|jumping|jumps|throw|threw|throwing|step|stepped|stepping|run|ran|running|walk|walked|walking|walks|lie|lay|lying ~ off|from|into|in|under|on|onto ~~ bridge|roof|window|balcony|train|trains|tube|traffic|cliff|tracks|track|car|bus|lorry|flats|river|thames|building|motorway|platform
      plan|plans|planning|planned|intent|intends|intending|intention|intentions to|of die|dying
      has|had|got a|the? plan and|with means|intent|date|method|?
      stockpil*|stash*|saving|saved|hoard*|collecting|collected|saves up|? ~ $pills
      driv*|drove ~ off|into ~ road|wall|tree|bridge on|deliberately purpose|?
      wrote|written|writing|write|left ~ goodbye|suicide note|letter|letters|notes|message
      goodbye note|notes|letter|letters|text|message|messages
      cant|cannot|unable|struggling|not|couldnt able|? to? keep|guarantee|promise|maintain $self|her|my|own|? safe|safety
      not|cant|cannot safe|trust with|to|? $self
      doesnt|dont|didnt|not care|cares|bothered ~ lives|live|dies|die or|? 
      rope|knife|tablets|pills ready|bought ~ end|die`,
  },
  {
    category: 'suicide',
    harmed: 'subject',
    shown: 'uncertain',
    phrases: `
      cant|cannot|couldnt|doesnt|not see|sees|seeing a|any way out
      sees|see no way out
      feels|feel|is|being|says ~ worthless
      waste of space|oxygen
      cant|cannot do|face|take|cope this|it|life|with anymore|any|much|no|longer|this|it more|longer|?
      suicide|suicidal risk|risks|concern|concerns
      dark|darker|bad|intrusive|dangerous thoughts|thought
      in|very|really|such|to a|very|really|? dark place
      cant|cannot|couldnt go|carry|going|keep|take on|going|it|? any|anymore|like|much more|this|longer
      ready|wants|want|wanted to? give up
      given|giving|gave away her|@ things|belongings|possessions|pets|stuff
      dont|doesnt|didnt|not|no want|wants|wanted|wanting|wanna to be here
      said|saying|says|say goodbye to|everyone ~ everyone|kids|family|people
      wants|want|wanted to disappear
      s136|136d|136ed
      section 136
      feels|feel|feeling|felt|seemed|seems ~ hopeless
      end|ending of|her|my tether|rope
      at rock bottom
      at the end of her|@ tether
      life is pointless|hopeless|over
      do|doing something stupid|silly|daft
      rang|rings|stood|standing|found|sat|sitting|up|was|threatening ~~ bridge|ledge|roof|tracks
      self destruct*
      feels|feeling|felt|feel like giving up
      what 's|is|was the point`,
  },
  {
    category: 'suicide',
    harmed: 'subject',
    shown: 'current',
    phrases: `
      as well be dead
      belt|cord|sheet|rope|scarf|wire|flex|cable|lace ~ ~ ~ door|neck|rail|beam|hook|banister
      wont|not come|get|make|leave ~ out alive
      date|day|method|place picked|chosen
      wont|not|cant|isnt|dont|wouldnt be|being|? here|around|alive anymore|any more|longer|?
      thoughts|thinking|thought|talk|talks|talking|ideas|idea|prefer|easier|better|rather|wants|want|wishes|dreams|dreaming|fantasises of|about|to|? not|never to|? be|being|wanting|? to|? be|? here|around|alive|existing|exist|waking|wake
      better|easier|happier|cope|fine|safer|relief ~ ~ if|when|once she|i was|were|is|wasnt|isnt gone|dead|here|around|alive
      better|easier|happier|cope|fine|safer|relief ~ ~ if|when|once she|i died|dies|die|disappeared
      done|finished with life|living|existing
      looked|looking|googled|googling|researched|researching|searched|searching|asked|asking ~ how|ways|painless|lethal|methods|dose ~~ die|dying|kill|overdose|hang|fatal|suicide
      lethal|fatal|painless dose|way|ways|amount|method|methods
      would|will|going|gonna|threatening|threatened|wants|threatens|about|ready|tried|wanted to|? jump if|from|off|out
      talked|coaxed|brought|pulled|got|persuaded|taken|dragged|took|stopped|found @ ~ ~ bridge|roof|ledge|edge|balcony|railing|railings|tracks|platform|flyover|parapet
      talked|coaxed|brought|pulled|persuaded @ down|back|off ~ ~ park|window|bridge|roof
      edge|ledge|railings|railing|parapet|barrier|wrong ~ bridge|roof|balcony|platform|flyover|motorway
      $pills saved|stashed|hoarded|stockpiled|squirrelled up|away|by|aside|?
      finish|finishing|finished $self off|?
      finish|finishing it all
      put|putting|puts an end to it|everything|herself|things|all
      get|getting|put|putting|got|puts her|my affairs in order
      sleep forever
      wont|not|never|doesnt live|be|last|survive ~ to|till|until|past|for|by ~ christmas|birthday|30|40
      told|telling|tells|tell|telling by|them|her|me|@|? ~ to ~ jump|hang|drown|kill ~ $self|off|into
      take|taking|takes|took|taken her|my own|?life
      killing|ending|hanging|topping $self
      death wish
      passive|active|fleeting|morbid ideation|si
      ended|end|ending her|my suffering|misery|pain
      dont|doesnt|didnt|not care|cares if|whether she|i|he lives|wakes|lived|dies|live|die|wake
      rather be|not dead|here|wake
      prepared|ready|happy to die
      will|would|gonna|ll do $self|myself harm|in
      see|sees|seeing no other|point|future|reason|way|hope|end
      no way out`,
  },
  {
    category: 'suicide',
    harmed: 'subject',
    shown: 'uncertain',
    phrases: `
      if|when|case she|i dies|died|die
      was|were|been going|about to do it
      looking|looks|stares|staring|watching ~ trains|bridge|river|ledge|tracks
      cant|cannot|doesnt|couldnt see $self ~ ~ birthday|christmas|old|summer|year|next|getting
      nobody|noone|one would notice|care|mind
      whats the point
      isnt|not|wont be|? here|around if|case|when|by
      case she|i isnt|wont|arent|not|dies|is be|not|? here|around|gone|anything|?
      wrote|written|writing|writes ~ letters|letter|notes|note ~~ kids|children|girls|boys|family ~ case|when|if|goodbye|gone
      given|giving|gave|gives|giving away|? $own|all|@ ~ things|stuff|belongings|possessions|pets|jewellery|cat|dog away
      giving|given|gave|gives ~ things|stuff|belongings|possessions|clothes|everything away
      how much|many of|? her|my|? $pills ~ take|takes|kill|die|fatal
      feels|feel|feeling|felt|being|such|just|is|like|she ~ burden
      burden to|on everyone|family|kids|mum|all
      wants|want|wanted out of|? life|everything|it|this
      want|wants|wanted|wanting it|everything|pain|all ~ stop|end|over
      make|making it|everything|pain|all|the ~ stop|end
      has|had|bought|found|got|keeps|hidden|hid|with|buying|keeping a|some|the rope|hosepipe|noose
      told|texted|messaged|sent|posted ~ ~ goodbye|goodbyes
      saying|said goodbyes|goodbye|bye forever|properly|like
      made|making|written|writing|wrote|writes|sorting|sorted a|her|my will|funeral
      planned|planning|written|paid|arranged her|my own funeral
      join|joining|joins|be|with her|my|@ ~ heaven|sky|other
      nobody|noone|one|anyone would|will|d miss|notice|care her|me|if|about
      lost|losing|no|has the|? will|hope|wish|reason|reasons to|for ~ live|living|life
      nothing|little|not|no left|much ~ live|hope|go
      passive|fleeting|active|morbid|intrusive|black|scary thoughts|thought
      thoughts|thinking|talks|talking|talk|thought of|about ~ afterlife|funeral|heaven|dying
      doesnt|dont|didnt|not|cant|couldnt want|wants|see|imagine ~ future|tomorrow|life
      cant|cannot|couldnt take|do|cope|face|bear|stand|stick ~ more|anymore|longer|life`,
  },
]
