const beginning = 'weighs-as-'

/** The rule of a finding that no rule has words for, read from the weight of all words together: `weighs-as-` and what it was read as. */
export const ruleOfWeight = (value: string): string => `${beginning}${value}`

/** Whether a finding comes from the weight of all words together, because no rule has words for it. */
export const isOnlyWeighed = ({ rule }: { readonly rule: string }): boolean => rule.startsWith(beginning)
