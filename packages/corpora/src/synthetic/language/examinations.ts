import type { Rules } from '../notation'

/** Names of examinations, of looking at them and of what earlier ones are called. */
export const examinations: Rules = {
  exam: `
    chest radiograph*3 | chest x-ray*3 | radiograph*2 | examination*2 | exam*3 | study*3 | film | CT*2 | chest CT*2
    CT scan | chest film | CXR | PA and lateral chest radiograph | portable chest film | portable chest radiograph
    imaging | CT of the chest
  `,
  'exam.pl': 'radiographs | examinations | exams | studies | films | chest radiographs | views | images',
  view: `
    frontal view | lateral view*3 | AP view | PA view | frontal projection | lateral projection | lateral radiograph
    single AP view | portable view | lordotic view | upright view
  `,
  prior: `
    the prior {exam}*3 | the previous {exam}*3 | prior {exam.pl} | the prior*2 | priors | the {exam} of {date}*3
    the most recent prior {exam} | {date}*3 | the earlier {exam} | the {exam} from {span} ago | the last {exam}
    the comparison {exam}*2 | the prior {exam} dated {date} | {date} at {clock} | outside {exam.pl}
    the {exam} obtained earlier today | yesterday
  `,
  since: `
    since {prior}*4 | compared to {prior}*3 | compared with {prior}*2 | as compared to {prior}
    in comparison to {prior} | from {prior}*2 | when compared to {prior}*2 | relative to {prior} | in the interval*3
    in the interim | over the interval | since the last {exam} | over the past {span} | in comparison with {prior}
    than on {prior}
  `,
  'show.sg': `
    shows*3 | demonstrates*3 | reveals*2 | exhibits | displays | depicts | is notable for | is remarkable for
  `,
  'show.pl': 'show*3 | demonstrate*3 | reveal*2 | exhibit | display',
  viewer: "{exam} | this {exam} | the {view} | today's {exam} | the current {exam} | portable {exam}",
  seen: `
    seen*8 | identified*5 | noted*4 | present*5 | visualized*3 | demonstrated*2 | evident*3 | appreciated | detected*2
    visible*2 | apparent*2 | observed*2 | found | recognized | definitely seen | clearly seen | clearly identified
    well seen | well visualized | currently seen | radiographically evident | suggested | evident on this {exam}
    clearly evident | readily apparent
  `,
  'seen.again': `
    seen*5 | noted*4 | present*4 | visualized*2 | demonstrated*2 | identified*2 | again seen*4 | again noted*4
    redemonstrated*3 | again demonstrated*2 | once again seen | evident | apparent | observed | still present
    still seen | best seen on the {view} | better appreciated on the {view} | incidentally noted
    partially visualized
  `,
}
