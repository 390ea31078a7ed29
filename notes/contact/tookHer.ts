/**
 * "Took Jade to court": a person that was taken somewhere, as the source of a pattern. "Took 20 minutes", "took a call" and
 * "took about 20 tablets" are none.
 */
export const took =
  'took(?! (?:\\d|(?:about|around|approx|over|nearly|roughly|like|up to) \\d|an? (?:hour|call|phone|message|while|bit|long|few|load|lot|handful|packet|overdose)\\b|too many\\b|(?:the|my|her) (?:call|message)\\b|half an?\\b|ages\\b|so long\\b|too long\\b|all (?:day|morning|afternoon)\\b))'
