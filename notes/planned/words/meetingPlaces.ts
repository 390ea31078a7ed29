/** Where a worker and a woman meet and nobody else has booked anything, by the last word of it: "the park gates", "Caffe Nero". */
export const openPlaces =
  "hub|cent(?:re|er)|ctr|cntr|centr|office|library|caf[eé]|caff|coffee shop|costa|nero|starbucks|greggs|pret|mcdonald['’]?s|maccies|(?:tea )?hut|tea (?:rooms?|shop)|park|common|(?:park )?gates?|pool|baths|gym|cinema|museum|market|church|allotments?|plot|garden|farm|playground|soft play|community hall|(?:bus )?stop|station|bench|pub|flat|house|home|place|door|tesco|asda|lidl|aldi|morrisons|sainsbury['’]?s|laund(?:e)?rette|food ?bank|reception|car park"
/** Where they meet as well, and where others may have booked something. */
export const bookedPlaces =
  'mosque|temple|chapel|hall|school|college|nursery|hospital|hosp|ward|surgery|clinic|chemist|pharmacy|hostel|refuge|hotel|prison|jail|wing|cells|courts?|mags|probation|job ?cent(?:re|er)|town hall|shop|van'
