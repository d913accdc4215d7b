import type { Rules } from '../notation'

/** Digits, measures, dates and times, some of them blanked by de-identification. */
export const numbers: Rules = {
  digit: '2 | 3 | 4 | 5 | 6 | 7 | 8 | 9',
  measure: `
    {digit} mm*3 | 1{digit} mm | {digit}.{digit} cm*2 | 1.{digit} cm*2 | {digit} cm | {digit}mm | {digit}-mm | 1-cm
    {digit}.{digit} x {digit}.{digit} cm | {digit} x {digit} mm
  `,
  ordinal: `
    first | second | third | fourth | fifth | sixth | seventh | eighth | 9th | 10th | {digit}th*2 | 5th and 6th
  `,
  blank: 'XXXX*3 | ___*3',
  date: `
    {blank}*6 | 1{digit}/{digit}/{digit} | 0{digit}/1{digit}/201{digit} | {month} {digit}
    {month} {digit}, 200{digit} | {month} 201{digit} | {digit}/2{digit}
  `,
  month: 'January | March | April | June | July | August | October | November',
  clock: `
    {digit}:3{digit} | 1{digit}:0{digit} | {digit}:15 <a.m.|p.m.|AM|PM> | {blank} | {digit} <am|pm> | 0{digit}45 hours
  `,
  span: `
    {digit} <days|weeks|months|years|hours> | several <days|months|years> | one day | two <weeks|months|years>
    {blank} <days|months|years> | a few hours
  `,
  doctor: `
    Dr. {blank}*5
    the <ED|ordering|referring|clinical> <physician|team|clinician>
    the nurse practitioner
    <Mr.|Ms.> {blank}
    the primary team
  `,
}
