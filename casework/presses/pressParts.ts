import { z } from 'zod'

/** The id of a record, or of something in one. */
export const id = z.string().min(1).max(200)

/** The reference of a woman, or the number of an alert. */
export const reference = z.string().max(20)

/** Names what a form begins; shorter than an id may be, because it becomes part of longer ids. */
export const formId = z.string().min(1).max(100)

/** Which page of a list a card turns to. */
export const page = z.int().min(1).max(10_000)
