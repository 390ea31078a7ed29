/** What a day of a note may be: that of the contact, of the next appointment, of what others have booked, or by which something is to be done. */
export const roleHeads = ['contact', 'next', 'key-date', 'action'] as const
export type Role = (typeof roleHeads)[number]
