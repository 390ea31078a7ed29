import { z } from 'zod'

/** The choice that says nothing; a list cannot hold an empty value. */
export const notGiven = 'not-given'

const blank = z.enum(['', notGiven]).transform(() => undefined)

/** An input that may be left empty: empty, or the choice that says nothing, is undefined. */
export function orBlank<T extends z.ZodType>(
  schema: T,
): z.ZodOptional<z.ZodUnion<readonly [typeof blank, T]>> {
  return z.union([blank, schema]).optional()
}

/** The chosen values of an input of several choices, which arrives as one text with commas. */
export function chosen<T extends z.ZodType<unknown, string>>(
  schema: T,
): z.ZodPipe<
  z.ZodPipe<z.ZodOptional<z.ZodString>, z.ZodTransform<string[], string | undefined>>,
  z.ZodArray<T>
> {
  return z
    .string()
    .optional()
    .transform((joined) => (joined ?? '').split(',').filter((value) => value !== ''))
    .pipe(z.array(schema))
}
