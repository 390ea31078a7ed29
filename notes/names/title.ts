/** "Ms", "Miss" or "Mrs" where it stands before a name, as the source of an expression. */
export const title = '(?:(?:ms|miss|mrs)\\.? )?'
