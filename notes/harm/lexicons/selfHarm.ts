import type { CueLexicon } from './lexicon.ts'

/** Words of self-harm (catalogue S_HARM), and of keeping safe. */
export const selfHarm: readonly CueLexicon[] = [
  {
    category: 'self-harm',
    harmed: 'subject',
    shown: 'current',
    phrases: `
      self|delf harm*|injur*|mutilat*|abuse|abusing|inflicted|poison*|hurt
      deliberate self harm|harms|injury
      selfharm*|selfinjur*
      dsh
      thoughts|urges|urge|thinking|act|acts|acting|episode|episodes|incident|incidents|instances|attempt|attempts of|to|about|on ~ self harm*
      thoughts|urges|urge|thinking of|to|about cutting|cut|harming|hurting|burning
      cut|cuts|cutting|slash|slashes|slashed|slashing|burn|burns|burned|burnt|burning|scald*|stab|stabbed|stabs|stabbing|hit|hits|hitting|punch*|scratch*|bite|bites|bit|biting|hurt|hurts|hurting|harm|harms|harmed|harming|injur*|bang*|slap*|starv*|chok*|strang*|suffocat*|mutilat*|headbutt*|pinch* $self
      cut|cutting|cuts|slash|slashed|slashing|slit|slits|slitting|burning|burnt|burned|scratching|carving|carved|sliced|slicing|nicked|gouged|picking $own|both|up|at her|my|? $body
      slash|slashed|slit|slitting wrists|wrist|arms
      cut|cuts|cutting wrists|wrist
      been|started|starting|back|still|keeps|kept|is|stop|stopped|restarted|resumed|relapsed|began|begun|admitted|admits to|with|on|? cutting|burning again|herself|?
      cutting|burning again|daily|nightly|regularly|more|at|every|most|since|last|when day|night|days|nights|herself|?
      urge|urges|wants|wanted|want|tempted to cut|burn|hurt|harm
      cut again|last|this|yesterday|today
      bang|bangs|banged|banging|hit|hits|hitting|smash|smashing $own head against|on|off wall|walls|door|floor|the
      bang|bangs|banged|banging $own head
      head bang*
      swallow* ~ battery|batteries|blade|blades|bleach|glass|razor|razors|magnets
      drank|drunk|drinking|drink|drinks bleach|antifreeze
      harm to self|herself
      sh today|again|last|urges|thoughts|scars|yesterday|recently|daily
      punched|punching|punches the|a wall|walls|mirror`,
  },
  {
    category: 'self-harm',
    harmed: 'subject',
    shown: 'uncertain',
    phrases: `
      sh
      risk|risks|danger|threat|harm to self|herself|themselves|themself|myself|himself
      risk of|to|? harm to self|herself|themselves|themself
      risk|risks|harm to self or|and others
      scratch|scratches|cuts|scars|scarring|marks|burns|wounds|bandage|bandages|bandaged|plasters|scabs|lacerations on|to|up|across|down|around ~ $body
      $own arms|wrists|wrist|arm|forearms are|were|was|is|all|? bandaged|cut|scratched|scarred|covered
      fresh|new|recent|healing|superficial|visible|deep|old cuts|cut|marks|scars|wounds|scratches|scarring|lacerations
      superficial lacerations
      covering|covers|covered|hiding|hid her|up arms|wrists|arm
      long sleeves ~ hot|heat|summer|warm
      cigarette burn|burns
      found|had|has|keeps|keeping|kept|hid|hiding|with|removed|removing ~ blades|razors|razor|blade
      pulling|pulls|pulled ~ hair out
      able|feels|feel|feeling|agreed|agrees|can|try|promised|promises|hopes|confident able|to|? to|? keep|keeping|stay|staying $self|? safe
      keep|keeping|keeps $self safe
      keep herself safe
      no|nil|any|without|without|not concerns|concern|issues|worries re|about|regarding|around|with|for|over|to her|own|? safety|welfare
      concerned|worried|concerns|concern|fear|fears about|for|re|regarding|around|over her|own|@|woman's|? safety|welfare
      not|isnt|wasnt safe to be left|go|leave|be alone|home|on|?
      harm* minimis*|reduction from|around|for self
      felt|feels|feel|feeling|seems|seemed|was unsafe with|in $self`,
  },
  { category: 'self-harm', harmed: 'subject', shown: 'past', phrases: 'used to cut|burn' },
  {
    category: 'self-harm',
    harmed: 'subject',
    shown: 'current',
    phrases: `
      smack*|bash*|whack*|hits|hit|bang* $own head on|against|off|with|into ~ bath|wall|door|floor|sink|bed|table|bars|desk
      dig|digging|digs|dug|pressing|sticking|stuck ~ nails|nail|pen|pins|pin ~ into|in $own ~ palm|palms|arm|arms|legs|skin|hand|hands|leg
      lighter|blade|razor|scissors|knife|glass to|on|into her|my|both ~ $limb|herself
      cut|cuts|cutting|slash*|slit|sliced|slicing|gouge*|carv*|claw*|bit|bites|biting|burned|burnt|burning|burns|scratched|scratching $own|both|up|at|into|to|across ~ $limb
      scratch*|pick|picks|picking|bit|bites|biting|rub|rubs|rubbing|dig|digs|digging|claws|clawing ~ $own|at ~ $limb|skin|scabs|nails|scalp|head|face ~~ bleed|bleeds|bleeding|raw|bled|blood|heal|scar|sore
      scald*|burn*|hit|hits|hitting|hurt|broke|punch* $own ~ $limb|head|face|hand|hands ~ purpose|deliberately|intentionally
      cut|cuts|cutting up last|again|yesterday|this|badly|tonight
      $limb ~ cut|slashed|sliced|carved|cuts ~ up|ribbons|deliberately|all
      headbutt* ~ wall|walls|door|floor|bars|mirror
      punch* walls|mirrors|doors|windows
      punch*|hit|hitting|hits ~ wall|walls|mirror|window ~~ hand|knuckles|bleeding|frustration|split|until
      head ~ bang*|against|into|off ~ wall|walls|floor|door
      took|takes|taking|used|using|uses|put|puts|putting ~ blade|razor|knife|scissors|glass|lighter|cigarette ~ to|on|across|over|into $own ~ $limb
      stub*|put|puts|putting ~ cigarette|cigarettes|fag|fags|lighter ~ on|into|to ~ $limb|herself|skin
      carv*|etched|scratched|cut ~ name|initials|word|words into|on|in
      open|opening|opened|reopen*|picks|picking|picked|unpicked|pulls|pulling ~ up|at|out|? old|her|the|? wounds|cuts|scars|scabs|stitches|wound
      pull*|rip|rips|ripped|ripping|tear|tears|tearing|tore|yanking ~ clumps|chunks|handfuls|bits|lumps ~ ~ hair
      pull*|rip|rips|ripped|ripping|tear|tears|tearing|tore $own|? own|? hair|eyelashes|eyebrows|nails out|off
      bald patches|patch ~ pulling|pulls
      insert* ~ needle|needles|glass|pins|pencil|objects|battery ~ into|in|under
      swallow*|drank|drunk|drinking ~ objects|coins|screws|disinfectant|detergent|cleaning|polish|sanitiser|pins|screw|lighter|pen|antifreeze|domestos|zoflora
      relaps*|slipped ~ self|with harm*|cutting|sh|selfharm*
      ligaturing|ligatures in|at|on ~ cell|room|ward|hospital|hostel
      hurt|hurts|hurting|harm|harms|harming|cut|cutting|burning|injure|injuring $self
      starving|starves $self`,
  },
  {
    category: 'self-harm',
    harmed: 'subject',
    shown: 'uncertain',
    phrases: `
      arms|legs|wrists|arm|wrist ~ in a|such ~ state|mess
      at it|going with the|a ~ scissors|razor|blade|lighter
      till|until|til ~ blood|bleeds|bleeding|bled|raw
      hurting|harming|pain ~ ~ gets|get|help|helps ~ through|thru|cope|week
      covering|covered up|? ~ arms
      picked|picks|picking ~ scab|scabs|skin|sores|spots
      stitches|sutures|staples|steri|steristrips ~~ $limb
      # stitches|staples|sutures
      needed|needing|needs|had|got|with ~ steri|steristrips strips|?
      dressing|dressings|bandage|bandages|plaster|plasters|gauze|blood|cut|cuts on|to|round|around|over|across|up ~ $limb
      $limb ~ bandaged|wrapped|dressed|plastered|bleeding|scarred|cut
      razor|sharpener blade|blades
      has|had|keeps|found|hidden|hides|hiding|with|got|using|uses|used|kept|hid|bought|hand|handed ~ razor|razors|scalpel blade|blades|?
      blade|blades|razor|razors|sharps ~ hidden|stash|under|behind|found ~ phone|sock|mattress|bra|pillow|case|room|drawer
      cutting|burning|hurting|bleeding ~~ calms|calm|release|relieves|soothes|cope|copes
      pain ~ calms|soothes|thing
      marks|cuts|scratches|burns|scars|scabs|lines ~ ~ $limb
      blood ~ sleeve|sleeves|cuff|cuffs|sheets|tissues
      long sleeves
      wont|wouldnt|refused|didnt ~ roll|take|show ~ sleeves|sleeve|arms|arm|jumper`,
  },
  {
    category: 'self-harm',
    harmed: 'subject',
    shown: 'past',
    phrases: `
      cutting|burning|cut when she|i was|were #|young|younger|little`,
  },
]
