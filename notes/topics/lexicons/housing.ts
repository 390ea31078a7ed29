/** Words of housing. */
export const housingWords = `
  housing|rehous*|homeless*|homless*|evict*|eviction|tenanc*|tenant|tenants|landlord|landlords|landlady|hostel|hostels|bedsit|refuge|refuges
  rent|rents|arrears|hsg|hsing|hb
  bedroom tax
  accommodation|accomodation|acommodation|accom
  in|her|the|new|council|their|of|from ta
  ta flat|room|placement|offer|accommodation|property|move|in|hostel|hotel|again
  got|gets|getting|get|offered|accepted|has|signed the|a|her|new|for|own flat|keys|place|tenancy|property|bedsit|studio
  moved in|into|out|home|house|flat|from
  settling|settled in|into|well|? flat|room|place|home
  out by noon|midday|tomorrow|tonight|friday|monday|next|tmrw|today
  has|have|had|got|needs to be|get|leave|move out|? by|tonight|tomorrow|tmrw
  no where to|safe|else|? to|stay|live|sleep|go
  flat|room|property|place has|is|in ~ heating|hot|damp|mould|mold|freezing|cold|leak*
  hmo|lodging|lodgings|kipping|travelodge|premier|ymca|foyer|houseshare|squat|squatting|rats|mice|bedbugs|cockroach*|infested|plumber|radiator|radiators|nightstop|sublet*|subletting|underoccup*|downsiz*
  estate|letting|lettings agent|agents|agency
  st mungos|mungo
  mother and baby|? unit
  no|without|broken hot|? water|heating|hot|boiler|heat
  served|received|got|given|had ~ notice
  asked|told|has|have|wants|wanted her|to|? to? leave|move|go by|at|the|out|end|home
  homeless|housing application|assessment|team|options|decision|appointment|review
  local connection
  intentionally homeless
  out of area|borough|london
  ground floor
  # bed|bedroom|beds flat|property|house|place|?
  one|two|three|1|2|3 bed|bedroom
  hotel|bnb room|placement|again|until|since|for
  put|placed|moved|staying|living|stay|stays|lives|sent ~ in|at|into|to a|the|her|temporary|? hotel|hotels|guesthouse
  washing|fridge|bed|cooker|bunk machine|freezer|frame|delivered|broken|bed
  front|back door|lock broken|kicked|lock|locks|fixed|repair*|repaired
  temporary|emergency|supported|approved accommodation|housing|living|premises
  rough sleep*
  street homeless
  sleeping|slept|sleeps|sleep rough|out|outside
  sofa|couch surf*|hopping|sofas
  section|s 21|8
  s21|s8|nosp|dtr|cas3|cas2|dhp|nsp
  notice to|seeking quit|possession|vacate|leave
  days to vacate
  served ~ notice
  bnb|b&b
  b and b
  council|housing|new|own|move|association|permanent|private|studio flat|house|property|place|association|officer|options|list|register
  her flat
  viewing|viewed|view|viewings ~ flat|property|house|room|studio|place
  flat|house|property|room viewing
  new|own|permanent|council|studio|private flat|place|tenancy
  flat ~ damp|mould|cold|repairs|unsafe|taken|leak*
  housed|unhoused
  bidding|bids|homefinder|banding
  priority need|band|banding
  duty to refer
  relief|main|prevention duty
  personal housing plan
  part 7
  possession order|hearing|claim|proceedings
  changed|change|changing the|? locks
  locks ~ changed
  disrepair|damp|mould|mold|boiler|overcrowd*|infestation
  repairs|heating|leak|leaking
  mutual|housing exchange|transfer
  move|moving on|in|into|out|home|house|flat
  moveon
  moved|moving|move back in with|to
  nowhere|somewhere|anywhere to stay|live|sleep|go
  place|somewhere to|she|where to|can|? stay|live|sleep
  nowhere|somewhere|anywhere at? all? safe? to sleep|go|stay|live
  hostel manager|staff|worker|workers ~~ warning|notice|evict*|leave|complain*
  new cooker|fridge|freezer|oven|carpet|carpets|washer|boiler|shower fitted|delivered|arrived|installed|coming
  fire|gas door|alarm|safety inspection|check|checks|cert|certificate
  wants|wanting|hoping|hopes|like|looking|asked|asking to move nearer|closer|near|away|area|house|flat|back|somewhere|from|out
  riding|rode|rides|ride the? night|nite|n? bus|buses
  night bus|buses all
  finding|find|found|needs|need|lost|losing|offered|waiting ~ place|room|bed|flat|home
  nowhere safe|else|? to
  no fixed abode|address
  is|was|are|s|'s|currently|now|still|been|be|made|going|presenting|presents|as|street|she|client|woman|released|release|discharged nfa
  nfa since|with|w|again|sleeping|sofa|sofas|but|so|street|streets|council|homeless|tonight|today
  kicked|thrown|chucked|turfed out
  sleeping|slept|sleeps|sleep|staying|stayed ~ in|on|at ~ car|bus|buses|street|streets|park|tent|stairwell|doorway|sofa|sofas|couch|floor
  staying|stays|living|stay|stayed with|at ~ friend|friends|mum|mums|aunt|sister|sisters|nan
  on the streets
  deposit|deposits
  shelter|shelters|streetlink|swep
  residence ~ vacate|current
  neighbour|neighbours ~ noise|noisy|asb|complaint|complaints
  asb|antisocial
  ground 1|7|8
  forced|put ~ out of ~ home
  apartment
  keys to|for|collected ~ flat|new|property|house
  furniture|white|carpets|flooring goods|? ~ flat|new|grant
  peabody|clarion|hyde
  out of her home
  council housing
  her|the flat|bedsit|room|tenancy|flats ~ door|key|keys|window|fridge|kitchen|stairs|lock
  in|from|of|left her flat|bedsit
  from|left the flat|bedsit
  nowhere|somewhere|place to sleep|stay|kip|live|go|lay
  sleeping|sleeps|slept|sleep|kip|kipping|bedding|living|lives|dossing in|on|at a|the|her|someones|mates|? car|shed|van|tent|bus|buses|sofa|settee|floor|stairwell|mcdonalds|station|doorway|park|church|garage|bin|laundrette|a&e|chairs|couch|bench
  council flat|tenant|house|property|offered|letter|letters|say|says
  neighbour|neighbours|nbr|nbrs upstairs|downstairs|above|below|complain*|noise
  upstairs|downstairs neighbour|neighbours|flat|flooded|flood
  letting|lettings lady|agent|agency
  housing officer|list|register|benefit
  smart meter|meters
  fridge freezer
  out of hours housing
  emergency|night shelter|bed|accommodation|housing
  hostel|refuge ~ room|bed|place|staff|full
  no address|accommodation as|yet|on|to|arranged
  keys given|handed|collected|signed
  sofa to sofa
  gave|gives|on|at|has ~ sofa|settee|couch
  staying|stays|stay|stopping|stayed|bedding with|at|by|round ~ cousin|cousins|auntie|aunties|brother|brothers|dad|dads|mate|mates|nans
  room at|in ~ gone|available|ready|held|kept|empty
  boxes ~ unpacked|packed
  bid|bids on|for|no|number|this|in|placed|successful|unsuccessful
  wants|want|needs|desperate|ready to move
  poss order
  ta till|until|is|has|offer|again|extended|decision|ends
  keep|keeps|keeping|lose|loses|losing|lost the|her|? flat|home|house|tenancy|place|room
  cooker|oven|boiler|shower|toilet not|isnt|wont|is connected|working|broken|fixed
  living|lives|staying|sleeping|live ~ caravan
  living|lives|sleeps|sleeping|live above|behind|over the|a shop|pub|restaurant|takeaway|salon|bar
  ceiling has|is|leak*|down|coming|came|fell|collapsed|stain|still
  moving|move date|day|van
  needs|need|wants|find|found|finding ~ bed
  looking|look|looked at|into|for transfer|transfers
  management|housing transfer|transfers
  the|an|her|new|at|to|in|s|'s ap
  ap place|room|bed|bedspace|manager|staff|keyworker|address|worker
  band a|b|c|d
  bid|bids came|placed|position|shortlisted
  lists|list ~ bidding
  take|takes|taking|took|taken|lose|losing her|the|? house|flat|home|place off|from
  tent|tents
  curfew|release|bail address
  address not|isnt|wasnt approved|suitable
  released|release|out with|w? no address|adress|accommodation
  no adress
  room|bed not|hasnt|wasnt been? used
  live|lives|living|shares|sharing ~~ # persons|people|others|women|men|adults
  sleeps|sleeping|slept|sleep in|on the|a|her|? store|storeroom|cupboard|kitchen|bath|bathroom|hall|corridor|landing|lounge
  sleeping|sleeps|slept behind|under|by|near|outside
  nowhere for|again|tonight|tonite
  off the|her|his|their|someones|mates sofa|couch|settee|floor
  asylum|home office hotel|accommodation
  hsng|hsing|hous|husing|housng|tenency|evctn|evicton|landlrd|lanldrd|llord|accomm
  settled|settling|happy in|into the|her|new|? new? flat|room|place|home|house
  cuckooed
  has|have|had|s|'s put|thrown|chucked|turfed|slung|kicked @|her out
  viewing|viewings|hostal|houssing|furniture|lino
  shared house|accommodation|flat|property
  house share|sharing
  gas safety? cert|certificate|check|engineer|safety
  moves|moving|moved|move in #|on|next|tomorrow|this|today|day|date|soon|by|before|grant|pack
  moving|moved|moves|move|relocate|relocating to be|live near|nearer|closer|by
  help|helped|helping|pack|packed|packing|packs|unpack|unpacking|boxes|van|ready|before|day ~ for|of|with|? her|the|? move
  sorted|sort|got|gets|getting|collect|collects|collecting|collected|picks|picked|picking|hand|handed|handing|handover|given|signed|signing|sign|received|waiting up|back|over|in|with|for|of|? her|the|all keys
  own|new front door
  wants|want|wanting|asked|asking|asks|ask|apply|applied|applies|applying|request|requested|requesting|management|medical|urgent|emergency|ha|council|home|tenancy|about|priority ~ transfer
  management move
  possession|possesion|posession|posesion hearing|hrg|order|claim|date|notice|proceedings|court
  needs|need|needing|find|finding|without|no|any|has no|an|a|release|suitable|? address for|to|not|on|yet|by
  needs an|a|? address
  share|shares|sharing a room|bedroom|flat|house
  no|second|spare|extra|own|another|two|three|four bedroom|bedrooms
  flat|bedsit|room|house|place is|s|'s|was so|very|really|absolutely|? damp|cold|freezing|bare|tiny|filthy|dirty|terrible|wrecked|trashed|mouldy|flooded|soaking|overcrowded|unhygienic|falling
  flat|bedsit|house|place ~ full|piled of|with|up rubbish|bags|bin|boxes|newspapers|stuff|mould
  noise complaint|complaints|diary|nuisance|log|team
  noise from ~ upstairs|downstairs|next|flat|neighbour|neighbours
  neighbour|neighbours|nieghbour|nieghbours ~~ noise|noisy
  for|about|to|the|her ha about|re|to|said|says|for|emailed|rang|repairs`
