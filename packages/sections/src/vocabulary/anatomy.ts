import { wordSet } from './word-set'

/** Nouns, and the adjectives made of them, that findings are sorted by: `LUNGS AND PLEURA:`, `Cardiomediastinal silhouette:`. */
export const ANATOMY: ReadonlySet<string> = wordSet(
  `lung lungs pulmonary airspace airspaces parenchyma parenchymal airway airways trachea tracheal bronchi bronchial carina hilum hila hilar
  heart cardiac cardiovascular cardiomediastinal cardiomediastinum cardiothoracic pericardium pericardial mediastinum mediastinal aorta aortic vessels
  vessel vasculature vascularity vascular great arteries artery veins vein pleura pleural pneumothorax effusion effusions diaphragm diaphragms
  diaphragmatic hemidiaphragm hemidiaphragms costophrenic sulci bone bones bony osseous skeletal skeleton musculoskeletal spine thoracic ribs rib
  clavicles clavicle sternum shoulder shoulders soft tissue tissues wall chest thorax abdomen abdominal upper bowel stomach liver spleen
  gallbladder pancreas kidneys kidney adrenal adrenals pelvis neck thyroid lymph nodes node lymphadenopathy esophagus esophageal silhouette contour contours
  lines line tube tubes catheter catheters device devices drain drains hardware support apparatus wires leads pacemaker picc ett ngt endotracheal
  nasogastric enteric tracheostomy central venous postoperative postsurgical surgical clips implants foreign body bodies breast breasts
  apex apices base bases lobe lobes right left zone zones interstitium nodules nodule mass masses opacities opacity consolidation edema atelectasis
  cardiomegaly heartsize cp angles angle vascular measurements measurement lesions lesion degenerative calcifications calcification hernia fracture fractures
  scoliosis emphysema pneumonia infection tumor interstitial perihilar retrocardiac lingula fissures fissure pneumomediastinum pneumoperitoneum air gas extrapulmonary subdiaphragmatic infradiaphragmatic heart/mediastinum head brain coronary`,
)

/** Words beside those in the header of a part of the findings. */
export const ANATOMY_COMPANIONS: ReadonlySet<string> = wordSet(
  `and or of the with other others additional misc miscellaneous size structures structure visualized visible partially included portions portion
  lower limited quality image technical general remaining remainder non area areas field fields system evaluation assessment status
  position placement tip appearance volumes volume disease changes abnormalities abnormality`,
)

/** Parts of the findings that name no organ. */
export const OTHER_PARTS: ReadonlySet<string> = wordSet(
  `other others misc miscellaneous quality limitations limitation general incidental incidentals unremarkable`,
)

/** Words of the title of an examination: `CHEST, PA AND LATERAL, 5/5:`, `Portable AP view of the chest:`. */
export const EXAMINATION_WORDS: ReadonlySet<string> = wordSet(
  `chest cxr thorax ribs rib abdomen radiograph radiographs radiography radiographic roentgenogram xray xr x ray rays film films plain digital conventional portable view views pa ap
  posteroanterior anteroposterior lateral lat frontal oblique decubitus lordotic upright erect semi semierect semiupright supine bedside mobile
  single one two three four v exam examination study procedure ct cta computed tomography scan with without contrast and of the in on at from a as or to dated date am pm hrs hours
  hour time compared comparison previous prior left right bilateral inspiration inspiratory expiratory expiration minimum only stat repeat follow up followup post
  line placement intubation tube procedure limited complete routine`,
)

/** Without one of these, words of that list are no title. */
export const EXAMINATION_NOUNS: ReadonlySet<string> = wordSet(
  'chest cxr thorax radiograph radiographs roentgenogram xray xr ray rays film films view views portable pa ap',
)
