import { wordSet } from './word-set'

/** Words that leave a phrase open: the word after one of these goes on with the sentence. */
export const OPENING_WORDS = wordSet(
  'the a an of in on at to with without by for from and or nor but per as see this that these those his her its their our your my no any some ' +
    'another such following is are was were be been have has had than into over under between versus vs include includes including',
)

/** Words that hardly ever end a phrase: a noun comes after them. */
export const ATTRIBUTES = wordSet(
  'acute new significant additional incidental other abnormal unexpected associated further pertinent important key suspicious focal main infectious ' +
    'inflammatory nonspecific subtle equivocal osseous bony pleural cardiopulmonary pulmonary',
)

/** Words that come before `findings`, `impression` or `comparison` in a sentence, but may end one too. */
export const ADJECTIVES = wordSet(
  'normal stable unchanged similar clinical radiographic radiological radiologic imaging cardiac lung chest prior previous postoperative postsurgical ' +
    'positive negative critical chronic overall general initial preliminary first second final diagnostic all more interval ct mri physical exam examination ' +
    'laboratory above below mentioned described traumatic mild secondary minor major same related direct limited available reference degenerative',
)

/** After a header's word without a mark these go on with a sentence about it: "Findings are", "Comparison with". */
export const CONTINUING_WORDS = wordSet(
  'is are was were be been being has have had may might can could will would should must do does did ' +
    'of in on at to with without by for from and or nor but as than that which who whose if when while because since until after before during ' +
    'consistent compatible suggest suggests suggestive suggesting represent represents representing reflect reflects reflecting indicate indicates ' +
    'indicating indicative concerning worrisome suspicious likely probably possibly presumably most more also again remain remains appear appears seem ' +
    'seems favor favors include includes including discussed communicated conveyed relayed reported called telephoned phoned paged emailed reviewed noted seen described ' +
    'detailed listed mentioned given made obtained performed related due secondary correlate correlates unchanged similar typical characteristic ' +
    'diagnostic available above below between per not demonstrate demonstrates demonstrated show shows showed shown raise raises support supports ' +
    'discussion sent documented entered agree agreed regarding about under into versus vs within beyond section sections portion ' +
    'dated study studies radiograph radiographs film films exam exams examination examinations image images imaging view views scan scans reveals reveal ' +
    'upon onto against drawn reached based concerned compared confirm confirms correspond corresponds explain explains account accounts',
)

/** Words that say of findings, after that word, how they are: "Findings stable since May". */
export const PREDICATES = wordSet(
  'stable new worse worsening worsened improved improving persistent persisting clear normal abnormal negative positive acute chronic old possible probable ' +
    'increased decreased increasing decreasing resolved resolving limited compared subtle nonspecific equivocal mild minimal slight slightly mildly moderate ' +
    'moderately severe severely none only still now currently overall',
)

/** Words that a section's text begins with and that do not go on with a sentence. */
export const STARTING_WORDS = wordSet(
  'the no there a an this these both all each one two three four single multiple several few many bilateral bibasilar biapical right left lower upper middle ' +
    'normal abnormal clear mild mildly moderate moderately severe severely small large tiny trace minimal minimally slight slightly increased decreased ' +
    'enlarged interval new stable persistent worsening improved improving low limited negative positive status evidence findings ' +
    'lungs lung heart cardiac cardiomediastinal mediastinum mediastinal pulmonary pleural pleura trachea tracheal bones bony osseous hila hilar aorta aortic ' +
    'cardiomegaly atelectasis pneumonia pneumothorax effusion effusions edema consolidation opacity opacities fracture emphysema copd chf ' +
    'endotracheal nasogastric enteric picc ett pa ap frontal lateral portable chest view views none male female year patient pt cough fever pain shortness ' +
    'dyspnea hypoxia unremarkable unchanged subtle patchy diffuse focal possible probable acute chronic old borderline i',
)

/** Words, other than numbers and dates, that may follow a section's name before its colon: `FINDINGS, CHEST 2 VIEWS:`. */
export const QUALIFYING_WORDS = wordSet(
  'chest cxr xray xr x ray radiograph radiographs radiography ct mri cta thorax view views pa ap lateral lat portable frontal upright supine erect ' +
    'single one two three 1 2 3 preliminary prelim final continued contd cont revised amended updated corrected attending resident radiologist radiologists ' +
    'prior previous study studies exam examination film films image images imaging scan today report for of on from with the this and in at to by only both ' +
    'version no am pm hrs hours impression addendum am pm date time dated interpretation read brief short list s',
)
