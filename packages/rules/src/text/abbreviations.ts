/**
 * Words whose period ends no sentence, for the English model of NLTK's Punkt. Those with a period inside ("p.m") are left
 * out: cleaning takes them apart. Single letters are among them: "c" and "t", but neither "a" nor "b".
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  [
    'jan feb aug sep sept oct nov dec tues wed fri yr',
    'dr mr mrs ms messrs prof sr jr gen maj col lt adm sen rep reps',
    'vs ft mg chg ok st ave',
    'inc corp co cos cie ltd bros',
    'ala ariz calif colo conn ct fla ga ill kan ky mich minn nev okla ore pa tenn va vt wash wis sw',
    'c d e f g h k l m n p r s t v w',
  ].flatMap((words) => words.split(' ')),
)
