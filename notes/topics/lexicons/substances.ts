/** Words of substances. */
export const substanceWords = `
  substance*|alcohol*|alcahol|drug|drugs|heroin|cocaine|coke|crack|cannabis|weed|skunk|spice|ketamine|ket|mdma|amphetamine|amphetamines|crystal|meth|ghb|opiate|opiates|opioid|opioids|benzos|xanax|methadone|subutex|buprenorphine|buvidal|espranor|physeptone|marijuana|etoh|ethanol|polysubstance|cgl|wdp|detox|detoxed|detoxing|rehab|relaps*|lapse|sober|sobriety|drunk|drinker|hungover|hangover|intoxicated|addict|addicts|addiction|addictions|addicted|naloxone|narcan|binge|bingeing|binging|bender|vodka|wine|beer|beers|cider|lager|spirits|whisky|illicits|drr|atr|dtto|stoned
  drinking|drinks|drink
  script|scripts
  gear
  illicit|illegal|recreational|intravenous|iv|street|hard drug|drugs|substance|substances|use
  recovery steps
  using again|daily|every|heavily|crack|heroin|weed|less|more|on|drugs|needles|in|since|cocaine|cannabis|still
  used on|heroin|crack|again|last|at|over
  turning point
  lorraine hewitt
  change grow live
  recovery worker|group|meeting|meetings|journey|coordinator
  in recovery
  needle|needles exchange
  inject|injects|injecting|injected
  under the influence
  tested|test positive|negative
  aa|na meeting|meetings
  clean for|since|from|time|and|now|still|again
  clean # days|day|weeks|wks|months|mths|years|yrs|year|month|week
  # days|day|weeks|wks|months|mths|years|yrs|year|month|week clean
  to|at|her na|aa|ca
  na|aa|ca on|every|group|groups|sponsor|again|weekly|twice
  dealer|dealers|booze|boozing|craving|cravings|rattling|clucking|withdrawal|withdrawals|withdrawing|pissed|hammered|tipsy|sponsor|fellowship|smackhead|bud|hash|valium|ecstasy|antabuse|acamprosate|campral|naltrexone|pabrinex|gin|prosecco|hepc|snort*|sniffing|drinkaware|needles|foils|foil|smackhead|smack|junkie|lsd
  cans|can|bottle|bottles|litre|litres of lager|cider|beer|wine|vodka|special
  dry # days|day|weeks|wks|months|mths|years|yrs
  # days|day|weeks|wks|months|mths|years|yrs dry|sober
  still|been|stay|stays|staying|stayed|keeping|kept|got|getting|get|remains clean
  12|twelve step|steps
  started|stopped|back|still|admits|admitted|been to|been|? using
  used|uses|using once|twice|a|the other|weekend|yesterday|today|night|this|since|daily
  last|stopped|reduced|reducing|daily|weekly use
  off her face|head
  on the|a drink|bottle|script|piss|pipe
  pipe|pipes
  dip worker|appointment|appt
  relapse prevention|plan|group
  units a|per week|day
  smoking|smokes|smoked|smoke weed|crack|cannabis|heroin|spice|marijuana
  alcoholic|alcoholics
  pregabs|nitaz
  prenoxad|nyxoid|nitazene|nitazenes|snowballs|dihydrocodeine|subbies|methadose
  go|going|went|goes|to|out score|scoring
  scored|scoring gear|crack|heroin|brown|drugs|weed|for|off|last|some|a|from
  used|using|uses|use on|in|with|w ~ top|gear|crack|pipe|groin
  on|off|her|the|missed|collects her|the|? script
  supervised consumption|pick|pickup
  bag|bags|rock|rocks|line|lines|tenner of|? heroin|brown|gear|white|crack|coke
  no|any use since
  uds
  bup|shotting
  # cans a|per|daily
  cans a|per day
  the shakes
  clean foil|works|pins
  missed|missd|collects pickup|pickups|pick
  audit #
  lapsed on|again|at|over|since|twice|once|yesterday|friday|saturday|sunday|after
  no|not|hasnt|hadnt|havent|without|never|nothing ~ drink|drunk|drank|touched|smoked|used|drop since|for
  off everything|gear|heroin|crack|drugs|drink|booze
  # bags|bag a|per|daily
  smart group|recovery|meeting|meetings|grp
  audit down|up|score|from|is|now|was
  cut|cutting|cuts down|back on|with|? her|the|? drink|drinking|weed|fags
  drank #|a|half|all|at|again|on|every|two|three|four
  aa|na still|x|three|again|mtg|mtgs|chip|tonight|yesterday|this|last
  not a? drop taken|touched|passed|since|of|drank|drunk|in
  without a drink
  got|gets|getting through ~ without a? drink|drinking
  sobr|booz*|alc|alch|alcohl|drnking|drinkin|drnkin|rcvry|dealr|dealrs|cannibis|canabis|heroine|coccaine
  out|when|whilst|while using
  ps|p|pick ups missed
  missed|missd|collects p ups|up
  hair strand
  drug test|tests
  on tick
  her|gives|some|smoking|buying|off rock
  steamin|bevvied|bladdered|plastered|paralytic|legless|sloshed|blotto|trollied
  stinks|stinking|stank|smells|smelling|smelt|smell|reeks|reeking|reeked|whiff of ~ drink|booze|weed|spirits|it
  couple|few|two|three|four|six of|? cans|beers|ciders|tinnies
  tinnies|tinny|lambrini|buckfast|buckie|whiskey|zoot|zoots|mephedrone|mcat
  hair of the dog
  on|off the wagon
  last|her|drug|urine|mouth|swab|all|the test|tests|swabs|sample|samples ~ clean|negative|positive
  used|drank|smoked|scored on|last|again|? sunday|monday|tuesday|wednesday|thursday|friday|saturday|sun|mon|tues|weds|thurs|fri|sat|weekend|night`
