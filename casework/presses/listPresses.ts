import { z } from 'zod'
import { Question } from '../questions/question.ts'
import { ListAsked } from '../lists/listAsked.ts'
import { ReportAsked } from '../outcomesReport/reportAsked.ts'
import { page } from './pressParts.ts'

/** What lists that answer a question, the outcomes report and the files of both send. */
export const listPresses = [
  z.object({ press: z.literal('report.table'), ...ReportAsked.shape }),
  z.object({ press: z.literal('report.chart'), ...ReportAsked.shape }),
  z.object({ press: z.literal('report.file'), ...ReportAsked.shape }),
  z.object({ press: z.literal('list.file'), asked: ListAsked, page }),
  z.object({ press: z.literal('ask.page'), question: Question, page }),
  z.object({ press: z.literal('ask.woman') }),
] as const
