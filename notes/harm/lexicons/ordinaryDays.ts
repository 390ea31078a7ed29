/** What ordinary days of the service are told in that looks like harm: doors that stay shut, tablets, dates to be out by, meetings. */
export const ordinaryDays = `
  nobody|noone|none came|come|coming|answered|answering|home|in to|at|? the|her|@|? door|doorbell|buzzer|gate|intercom
  no one came|come|coming|answered|answering|home|in to|at|? the|her|@|? door|doorbell|buzzer|gate|intercom
  wants|want|wanted|wanting|trying|tries|needs|likes|hopes|hoping|going|planning|managed|asked|tempted to cut down|back|out|hours|short|ties|through|grass
  no sign of her|@|them|anyone at|in|outside|by|@ the|our|? hub|centre|group|session|court|probation|office|appt|appointment|reception|class|workshop|library|cafe|today
  waited|waiting ~~ ~~ no sign of her|@|them
  missing her|the|@|his $child|boys|girls|mum|family|nan|friends|sister|babies like|so|loads|badly|lots|terribly|already|very
  i|we|ill will|can|shall|could|must|to|? find her|them|@ a|an|some|somewhere|something|another
  threatening|threatened|threatens|threaten a|with|to|the|? notice|eviction|evict|bailiffs|sanction|sanctions|section|s21|complaint|recall|breach|repossess|repossession|disconnect|tribunal
  threatening|threatened|threatens|threaten her|@|them with|to notice|eviction|evict|bailiffs|sanction|sanctions|court|recall|breach
  out by the|? # jan|january|feb|february|mar|march|apr|april|may|june|july|aug|august|sep|sept|september|oct|october|nov|november|dec|december
  out by|on|before the|? 1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st
  out by|on|before # 01|02|03|04|06|07|08|09|11|12|1|2|3|4|6|7|8|9
  landlord|landlady|council|hostel|housing|he|she|they told|says|said|saying|wants|want|wanted she|@|her|to|has ~ go|leave|out|gone ~ by|on|before the|? # jan|january|feb|february|mar|march|apr|april|may|june|july|aug|august|sep|sept|september|oct|october|nov|november|dec|december|01|02|03|04|06|07|08|09|11|12|1|2|3|4|6|7|8|9
  landlord|landlady|council|hostel|housing|he|she|they told|says|said|saying|wants|want|wanted she|@|her|to|has ~ go|leave|out|gone ~ by|on|before the|? 1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st
  wants|want|wanted|hoping|hopes|likes|loves|going to do peer|mentor|mentoring|volunteer*|training|placement
  not|didnt|never|doesnt come|came|attend|attended|turn|make to|at|for|up|it to|at|for|? court|hearing|group|session|appointment|appt|centre|hub|probation|class|course|meeting|interview|viewing
  fight|fights|fighting|fought with|against|for|about|? the|her|a|? jobcentre|dwp|council|pip|uc|decision|appeal|claim|sanction|eviction|benefits
  hung|hangs|hang|hanging|put up|down on me|us|her|him|@
  hung|hangs|hang|hanging|put up|the phone|when
  want|wants|wanted|hopes|hoping|going|like|likes to go|get|going back|? to night school|class|classes|shift|shifts
  meeting|mtg about|re|for|regarding her|the|@|his|? $child
  $child off|home school|nursery|from with|as|cos|because a|the|? bug|cold|flu|chickenpox|cough|temperature|sick|ill|poorly|nits|headlice|holidays
  gave|given|giving|give|gives|handed|issued @|her|them|both|? her|a|the|their|day|? bus|travel|day pass|passes|ticket|tickets
  she|they|he will pay weekly|monthly|rent
  she|they|he will pay the|her|his|their rent|bill|bills|fine|fines|deposit|arrears|fees|gas|electric|council|phone|loan|balance|rest|fare
  how she will|can pay ~ rent|bills|it|back
  wants|want|wanted|asked|asking|expects me|us to sort her|him|it|this|them out
  intentionally|intentionaly|unintentionally|statutorily homeless
  not|didnt|never|doesnt come|came|attend|attended|turn|make to|at|for|up|it to|at|for|? the|our|? court|hearing|group|session|appointment|appt|centre|hub|probation|class|course|meeting today|yesterday|again|this|for|at for|at|morning|afternoon|her|#|?
  missing her|his|the|a|another|last|two|three|some|? session|sessions|appt|appts|appointment|appointments|group|groups|class|classes|gardening|choir|football|course|shift|shifts|payment|payments|paperwork|document|documents|page|pages
`
