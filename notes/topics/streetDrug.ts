/** Words of street drugs, and of what undoes too much of them: an overdose beside one is of drugs, not of health. */
export const streetDrug =
  /^(?:heroine?|gear|crack|smack|naloxoned?|narcan|fentanyl|nitazenes?|prenoxad|nyxoid|cocaine|ketamine|mdma|spice)$/
