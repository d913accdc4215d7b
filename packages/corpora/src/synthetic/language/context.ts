import type { Rules } from '../notation'

/** Why the patient was examined, and what the examination is compared with. */
export const context: Rules = {
  comparison: `
    comparison: {earlier}*3
    comparison is made to {prior}*3
    comparison is made with {prior}*2
    compared to {prior}*2
    no prior {exam.pl} available for comparison*3
    no prior {exam.pl} are available*2
    none available for comparison*2
    comparison: none*2
    correlation is made with {exam} of {date}*2
    {prior} was reviewed
    no comparison {exam.pl}*2
    {exam} from {date} is used for comparison
    stable {exam}*2
    no <significant|interval|substantial|definite> change*4
    no <significant|interval> change {since}*4
    no change from {prior}*2
    there has been no <significant|interval|appreciable> change {since}*3
    unchanged {exam}*2
    stable appearance of the chest*3
    no new abnormality*2
    little <interval change|change>*2
    otherwise unchanged*2
    otherwise no change
    overall unchanged appearance
    stable post-operative chest
    interval improvement*2
    as compared to {date}, there is no relevant change*2
    findings are <stable|unchanged|similar to prior|new>*3
  `,
  earlier: `
    {date}*4 | none*2 | {prior}*3 | none available | {exam} of {date}*2 | no prior {exam.pl} | {exam} dated {date}
    {date} and {date}
  `,
  indication: '{indication.header}: {reason}*5 | {reason}*3 | history of {complaint}*2',
  'indication.header': `
    indication*3 | history*2 | clinical history*2 | reason for exam*2 | clinical information | reason for examination
    clinical indication
  `,
  reason: `
    {complaint}*6
    {complaint}, {complaint}*2
    {complaint} and {complaint}
    evaluate for {absent}*2
    evaluate for {absent} or {absent}
    evaluate {device.count} placement
    rule out {absent}*2
    r/o {absent}*2
    {years}-year-old <male|female|man|woman> with {complaint}*5
    {years}-year-old <male|female> with {complaint} and {complaint}*2
    year old <man|woman> with {present}
    ___ year old <man|woman> with {complaint}*3
    ___ <man|woman> with {complaint}, evaluate for {absent+or}*3
    {years} y/o <M|F> with {complaint}*2
    patient with {complaint}, please assess for {absent}*2
    please evaluate for interval change
    interval change
    assess {device.count} position
    please evaluate for {absent+or}*2
    <preop|preoperative|pre-operative> <evaluation|clearance|chest>*2
    followup of {present}*2
    question {absent}*2
    ?{absent}
    status post {device.count} placement, evaluate for {absent}
  `,
  years: '{digit}{digit} | {blank} | {digit}1 | 4{digit}',
  complaint: `
    chest pain*4 | shortness of breath*4 | cough*4 | dyspnea*3 | fever*3 | fever and cough*2 | hypoxia*2 | weakness
    altered mental status | syncope | trauma*2 | fall*2 | MVC | motor vehicle collision | positive PPD*2
    hemoptysis*2 | leukocytosis | wheezing | weight loss | abdominal pain | sepsis | back pain | dizziness
    palpitations | tachycardia | respiratory failure | respiratory distress | COPD*2 | asthma*2 | CHF*2
    congestive heart failure*2 | pneumonia*2 | HIV | breast cancer | lung cancer | ESRD | cirrhosis | diabetes
    hypertension*2 | atrial fibrillation | recent surgery | known pleural effusion*2 | recent pneumothorax
    chest tube removal | line placement | intubation | preop | night sweats | smoking | history of smoking | rib pain
    tuberculosis exposure | SOB | CP
  `,
}
