import type { CueLexicon } from './lexicon.ts'

/** Hints and tellings of suicide, self-harm and overdose as a keyworker hears them: farewells, urges, empty packets. */
export const hintsOfHerself: readonly CueLexicon[] = [
  {
    category: 'suicide',
    harmed: 'subject',
    shown: 'current',
    phrases: `
      cant|cannot|couldnt do|face|take|bear|live|get|survive|manage ~ another|one|more day|night|week|minute|hour|year of|like|in|with|on|feeling
      telling|tells|told|saying|said|says|say me|@|us|them goodbye|bye|farewell
      goodbye|farewell and thanks|thank|sorry|love|god
      tell|telling|look ~ kids|mum|girls|boys|everyone|them|family|dad|nan|son|daughter|baby i|she|that ~ love|loves|loved|sorry
      knows|chosen|picked|decided|sorted|worked ~ which|what|where train|bridge|tree|platform|rope|tablets|day|spot|beam|road
      looking|looked|look|googled|googling|reading|searched|searching|researching up|for|about|into|? ~ ways|methods|means to|of ~ do|doing|end|ending|finish|go|hang|die|dying
      wants|want|planning|plans|going|thinking|ready|decided|threatening to|of ~ check|checking|opt|opting out of|? life|world
      wont|not|wouldnt be around|here|alive by|for|to|come|after ~ see|christmas|friday|monday|weekend|tomorrow|birthday|then|trial|sentencing
      wont|not be ~ problem|bother|burden|trouble to|for|? ~ longer|long|anymore
      wants|want|wish|wishes|hoping|hopes|rather to|be|? go|be|slip to|? with|join|join|sleep ~ mum|dad|nan|baby|son|daughter heaven|up|there|above
      funeral ~ songs|hymns|picked|planned|chosen|wants|plan
      counted|counting|lined|laid|lining|laying out|up ~ $pills
      $pills lined|laid|counted|ready up|out|to
      walk|walked|walks|walking|step|stepped|stepping out into|in ~ road|traffic|cars|motorway|dual
      stood|standing|stands|sat|sitting|hanging|climbed over|on|at|outside|up|off ~ wrong|ledge|railings|parapet|bridge|roof|windowsill
      last|final letter|letters|note|message|text to|for|saying kids|mum|children|family|goodbye|everyone`,
  },
  {
    category: 'suicide',
    harmed: 'subject',
    shown: 'uncertain',
    phrases: `
      sorry for everything|it|being
      you|u have been so|really|very|always|? good|kind|lovely|nice to me|us
      you|u been so|really|very|always|? good|kind|lovely|nice to me|us
      look|looking after yourself|urself
      last time you|u|ull|we will|ll|? ~ see|hear|speak|talk
      wont|not need|needing|be ~~ where she|i ~ going
      all be over
      meant|mean|intended|intending|meaning|wanted to live|die|wake|survive
      gave|given|giving|gives away|? $own|all|the|? ~ cat|dog|cats|hamster|bird|pets|telly|tv|phone|ring|rings|guitar|records|bike|jewellery|clothes|furniture|bits away|? and|?
      samaritans|papyrus|shout|crisis no|number|numbers|card|line ~ ~ phone|saved|purse|bag|fridge
      has|have|got|took|keeps|saved ~ samaritans no|number|card
      bought|buying|ordered|got|hidden|hid|found ~ rope|helium|noose|hosepipe|ligature|tablets ~ online|shed|wardrobe|car|bag|hidden
      whats the use|point
      see|sees|seeing no ~ future|hope|point|way
      tired of it all|fighting|everything
      fed|sick up|and ~ of|with life|living|everything|being
      stand|stands|standing|sit|sits ~ by|near|on|at ~ river|canal|tracks|platform|bridge ~ thinking|hours|night|staring
      had|had enough of everything|it|this ~ all|life
      going|go somewhere|away where|and nobody|noone|never|not
      kids|they would be ~ fine|ok without
      peace|peaceful ~ if|when she|i|it ~ gone|over|dead`,
  },
  {
    category: 'self-harm',
    harmed: 'subject',
    shown: 'current',
    phrases: `
      broke|smashed|snapped ~ mirror|glass|mug|plate|razor|cd|biro|vape ~ and|to ~ cut|cutting|use|used|arm|wrist
      scrub|scrubs|scrubbed|scrubbing|bleach|bleached|bleaching|scalds $own skin|hands|arms ~ raw|bleeding|bleach|off
      swallow* ~ foreign|ring|rings|key|keys|coin|needle|needles|foil|spoon|toothbrush|nail|nails|earring|vape
      tie|ties|tied|tying|wraps|wrapped ~ ~ round|around|tight ~ arm|leg|wrist|fingers|limb
      hits|hit|hitting|thumps|thumping|whacks|whacking|punching|punches $own|her ~ head|legs|thighs|face|stomach
      opening|opens|opened|picking|picks her|up|old|? old|her|? scars|cuts|stitches|wounds|scabs
      cut|cuts|cutting deep|deeper|badly|again|too|on|to ~ deep|arm|arms|thigh|thighs|leg|legs|bone|wrist|wrists|tummy|stomach
      done|did|doing $own arm|arms|wrist|wrists|leg|legs|thighs|stomach with|again|in|last|on
      fresh|new|deep|open cuts|slashes|burns|slices|gashes on|up|all|down|across`,
  },
  {
    category: 'self-harm',
    harmed: 'subject',
    shown: 'uncertain',
    phrases: `
      no longer cutting|burning|hurting|harming
      arms|wrists|forearms|sleeves|legs covered|hidden|pulled all|whole|throughout|down|up|again|over|right
      keeps|kept|pulling|pulls|pulled|tugging ~ sleeves|cardigan|jumper|cuffs ~ down|on|over
      urge|urges is|are|was|were|have|has|been|came|come|coming|getting|feel ~ back|strong|stronger|worse|bad|daily|returned|creeping|again|constant
      urges back|again|daily|worse|strong|stronger
      acted|act|acting|acts|give|giving|gave on|in|to|to the|them|her|any|? urges|urge|thoughts|impulse|impulses
      elastic|rubber|hair band|bands|bobble ~ wrist|ping|snap|urges|ice
      ice|cubes and elastic|bands
      punish|punishes|punishing|punished $self
      scar|scars|mark|marks|cut|cuts|burn|burns ~ cat|oven|fell|bramble|kitchen|iron|accident ~ ~ says|she|reckons
      wrist|wrists|arm|forearm bandaged|strapped|plastered|taped|wrapped
      hid|hides|hiding|hidden|wont|tucked ~ arms|wrists|wrist|arm|legs
      blood on|down|in ~ sleeve|sleeves|jumper|sink|bathroom|sheets|hoody|top`,
  },
  {
    category: 'overdose',
    harmed: 'subject',
    shown: 'current',
    phrases: `
      found ~ floor|bathroom|toilet|slumped|unresponsive|blue|cold ~ ~ needle|breathing|999|ambulance|naloxone|nyxoid
      nyxoid|prenoxad given|used|twice|x2|and|administered|worked
      brought|bring|came|come back|round ~ nyxoid|prenoxad|naloxone
      necking|eating|popping|swallowing|taking|caning ~ ~ by|like the|? handful|handfuls|box|boxes|sweets|smarties
      took|taken|swallowed|necked|downed|had|popped every|all|the|everything|whatever ~ ~ pill|tablet|drawer|packet|cupboard|cabinet|left
      drip|bloods|parvolex|nac|hospital ~ ~ paracetamol|tablets|pills|overdose
      emptied|emptying|finished ~ packet|box|bottle|strip|strips|packets|boxes|cupboard|blister ~ $pills|pills|tablets|down|mouth
      dropped|went|collapsed|gone|keeled over|out|down|? after|on|from|mixing ~ mixing|hit|gear|pregabs|benzos|vodka|spice|snowball|speedball|brown|using`,
  },
  {
    category: 'overdose',
    harmed: 'subject',
    shown: 'uncertain',
    phrases: `
      few|handful|lot|load|bunch|many of $own|the $pills
      drowsy|slurring|slurred|groggy|zonked|sedated|gouching|nodding|sluggish on|in|off|at|and|words|speech|her|again|throughout ~ phone|voice|speech|words|session|call|chair|low|? 
      words|speech|voice running|slurring|slurred|slow|jumbled|blurry
      $pills ~ ~ in|all one|1 go
      pack|box|strip|bottle|packet|blister|script is|was|are|all|already|? already|all|? empty|gone|finished|out already|early|too|again|?
      empty pack|box|packet|packets|blister|blisters|strips|strip|boxes|bottles ~ of|by|on|in|under|found
      gone|got|went|been|going|getting through ~ ~ $pills|script|meds|supply|prescription
      weeks|months|fortnights supply|worth|of ~ gone|empty|finished|$pills
      doubling|doubled|double up|dose|dosing ~ $pills|meds
      taking|takes|took|taken more ~ $pills|than|meds|of ~ ~ prescribed|should|supposed|meant|script|told
      couldnt|cant|doesnt|didnt|not remember|say|know|sure ~ how many ~ took|taken|had|swallowed|tablets|pills|she|?
      how many she took|taken|had|swallowed
      using|used|uses|scoring on top
      slept|sleeping|asleep|out # days|hrs|hours|nights|straight`,
  },
]
