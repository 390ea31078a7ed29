import { z } from 'zod'
import { LeadForm } from '../alerts/leadForms.ts'
import { page, reference } from './pressParts.ts'

/** What the cards of whoever leads an alert send. */
export const leadPresses = [
  z.object({ press: z.literal('lead.open'), alert: reference.optional() }),
  z.object({ press: z.literal('lead.more'), alert: reference }),
  z.object({ press: z.literal('lead.begin'), alert: reference, form: LeadForm }),
  z.object({ press: z.literal('lead.choose'), alert: reference }),
  z.object({ press: z.literal('lead.form'), alert: reference, form: LeadForm }),
  z.object({ press: z.literal('lead.search'), alert: reference, form: LeadForm }),
  z.object({ press: z.literal('lead.save'), alert: reference, form: LeadForm, as: z.int() }),
  z.object({ press: z.literal('lead.put-away') }),
  z.object({ press: z.literal('lead.take-over'), alert: reference }),
  z.object({ press: z.literal('lead.agree'), alert: reference }),
  z.object({ press: z.literal('lead.not-yet'), alert: reference }),
  z.object({ press: z.literal('lead.agree-longer'), alert: reference, asked: z.iso.datetime() }),
  z.object({ press: z.literal('lead.not-longer'), alert: reference, asked: z.iso.datetime() }),
  z.object({ press: z.literal('lead.timeline'), alert: reference, page }),
  z.object({ press: z.literal('lead.list'), page }),
] as const
