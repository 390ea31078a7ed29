import type { CueLexicon } from './lexicon.ts'

/** Words of rape and sexual abuse (catalogue A_SEX). */
export const sexualAbuse: readonly CueLexicon[] = [
  {
    category: 'sexual-abuse',
    harmed: 'subject',
    shown: 'current',
    phrases: `
      rape|rapes|raped|raping|rapist|raper
      sexual|sexually|sexualy assault*|abus*|violence|harass*|violat*|attack*|molest*|touch*|inappropriate
      was|been|being|is|got|gets|were groped|molested|fondled|touched|spiked inappropriately|sexually|up|?
      inappropriately|indecently touch*|assault*
      indecent assault|exposure
      forced|made|pressured|coerced|pressuring|forcing|making|makes into|to ~ sex|sexual|sexually|intercourse|porn|nudes
      sex without consent|her|condom consent|?
      sex|intercourse against her will|wishes
      non|without consensual|consent sex|?
      stealthed|stealthing
      saed
      sa by|as|from|when|at|last|in
      was|been|disclosed|reported|of sa
      revenge porn
      shar*|post*|leak*|threat* ~ nudes|intimate|naked images|pictures|photos|videos|pics|of|?
      didnt|doesnt|not|never want|consent|agree to have|? sex|intercourse`,
  },
  {
    category: 'sexual-abuse',
    harmed: 'named',
    shown: 'current',
    phrases: `
      rape|rapes|raped|raping @|$minor
      touch|touched|touches|touching|grop*|fondl*|molest*|flashed @|$minor
      touch|touched|touches|touching|grop*|fondl*|molest* her|@|my|his|the 's|? $child|breast|breasts|bum|bottom|leg|privates|inappropriately|sexually
      forc*|forced|making|makes|made|pressur*|coerc* @ to|into|have ~ sex|sleep|bed|sexual|things|porn|nudes|him
      forc*|forced himself|themselves|itself on|onto @
      had|has|having sex with @ while|when|without|against
      exposed himself to|in|at
      tried|trying|wanted|wants to have sex|sleep with @|her`,
  },
  {
    category: 'sexual-abuse',
    harmed: 'subject',
    shown: 'uncertain',
    phrases: `
      sarc
      the|to|at haven|havens for|kit|with|tonight|today|after|?
      drink|was|been|drinks was|got|been|? spiked
      woke|woken up|to|with ~ him|man|naked|someone|undressed on|?
      came|come|comes|coming|climbed|climbing|climb|got|gets into|in $own room|bed|bedroom at|when|with|every night|asleep|?
      vaginal|intimate bleeding|injuries|injury
      sex offender
      sa
      made|makes|making @ feel uncomfortable
      inappropriate|unwanted touching|contact|advances|sexual|comments`,
  },
  {
    category: 'sexual-abuse',
    harmed: 'subject',
    shown: 'past',
    phrases: 'csa\nincest\nhistoric|historical|childhood sa',
  },
  {
    category: 'sexual-abuse',
    harmed: 'subject',
    shown: 'current',
    phrases: `
      on top of @ ~ when|while|asleep|drunk
      wouldnt|didnt|wont|never stop ~ when|even|after ~ ~ no|stop|asked|cried
      had|made|got|told|makes @ strip|undress|pose
      sends|send|sent|post|show ~ pics|pictures|them|videos|photos ~ ~ if|unless she|i
      molest*|fondl*|grop*
      grab*|touch*|squeez*|slap*|smack*|pinch*|strok*|lick*|kiss*|rub*|felt|feeling|feels|grop*|fondl*|bit|bites|cupped ~ $own|@|the|on|up ~ $private
      touch*|strok*|rub*|squeez*|hand|hands ~ $own|@|the|on|up|up ~ thigh|thighs|leg|legs|knee|skirt
      hand|hands|fingers|finger ~ up|down|in|inside|under|between|into ~ @|her|skirt|dress|top|trousers|pants|knickers|bra|jeans|leggings|legs|shorts|nightie|clothes
      made|makes|making|forced|forces|forcing|forcin|wants|told|expects @ to|? do|perform|watch|suck|touch|give|send|take|strip ~ ~ things|sexual|porn|oral|acts|him|them|nudes|naked|off|clothes|pictures
      took|takes|taking|take turns ~ on|with|at @
      had|has|having|have his|their way with|?
      sex|intercourse ~~ asleep|sleeping|passed|unconscious|crying|cries
      asleep|sleeping|unconscious ~ and|he|when|while ~ sex|inside|on|having
      woke|came|waking|wakes|woken ~~ naked|undressed|no|without ~ clothes|knickers|underwear|on|?
      no knickers|underwear|clothes|pants on
      took|takes|removed|removes|taking|slipped ~ condom off
      refuses|refused|wont|wouldnt|without ~ condom
      film*|record*|photograph*|video* ~ ~ without|secretly ~ asking|consent|permission|her|knowing|knowledge|telling
      film*|record*|photograph*|took|takes|taking|posted|posting|posts|sent|sends|shared|shares|sharing|uploaded|has|got|leaked|show* ~ naked|nude|nudes|intimate|topless|explicit|sexual|private ~ pics|pictures|photos|videos|video|images|of
      dickpic|dickpics
      dick|cock|penis|genital pic|pics|picture|pictures|photo|photos
      masturbat*|wanking|wanked|ejaculat*
      flash|flashed|flashes|flashing|flasher at|by|himself|his
      flashed|flashes at|@
      expos* himself|themselves|genitals|his
      interfered|interferes|interfering with @|her|me
      r ped|pe|aped|aping
      rap|raped|rapped|rapd by
      gang|date|marital|attempted|stranger|anal|oral rape|raped
      unwanted|forced|non|without ~ sex|sexual
      sexual ~ assault|attack|abuse|violence|harm
      sexually ~ assault*|abus*|exploit*|active with|by
      digitally penetrat*
      penetrat*
      drink|drinks|was|been|got|being spiked
      date rape drug|?
      non consensual
      paedophile|paedo|nonce ~ touched|abused|stepdad|dad|uncle|lives|visits|moved`,
  },
  {
    category: 'sexual-abuse',
    harmed: 'subject',
    shown: 'uncertain',
    phrases: `
      didnt|never|not say|said yes
      paying|rent|free|debt|deposit|bill ~~ if|for ~ nice|upstairs|favour|favours|friendly|company
      wont|doesnt|never|wouldnt|didnt|not take|takes|took|taking no for an|? answer
      expects|demands|insists|pesters|pestering|badgers|pressur*|nags|guilt* ~ ~ sex|sexual|intercourse|sleep
      sex ~~ hurts|painful|pressure|pressured|scared|dreads|dread|owes|duty|argument|shut|peace
      what ~~ did|done|does|doing to her|@|me ~ ~ night|child|kid|little|girl|bed|room|younger
      landlord|boss|manager|pastor|teacher|carer|doctor|driver|officer|guard ~ ~ kiss*|propositioned|advances|naked|underwear|inappropriate|sexual|hug|hugs|leering
      propositioned|perv|pervert|pervy|leering|letching|leered|lewd
      cant|doesnt|couldnt|cannot|no|not remember|memory|recall ~~ party|drink|woke|spiked|taxi|hotel
      something|things happened with|to ~ ~ uncle|stepdad|boss|landlord|lodger|stepfather|cousin
      what happened ~ was|wasnt|is ~ ok|okay|right|wrong|rape|consent
      said|says|saying no ~ carried|kept|didnt|he|wouldnt`,
  },
]
