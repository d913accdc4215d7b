/** What stands below the options in `chexpp distill --help`. */
export const DISTILL_HELP = `
Examples:
  $ chexpp train reports.csv -o teacher --layers 4 --hidden 256 --heads 4
  $ chexpp distill reports.csv --teacher teacher/best -o student --layers 2 --hidden 128
  $ chexpp distill reports.csv --teacher models/chexbert.pth --teacher-base models/bert-base-uncased -o student
  $ chexpp distill reports.csv --teacher teacher/best -o student --from models/distilbert-base-uncased --epochs 3
  $ chexpp distill reports.csv --teacher teacher/best -o student --hidden-loss cosine
  $ chexpp distill reports.csv --teacher teacher/best -o student --tokenizer teacher --heads 4 --hidden-loss mse --attention-loss
  $ chexpp label reports.csv --labeler student/best -o labels.csv

The loss of a text is  alpha * T^2 * KL(teacher, student) + (1 - alpha) * loss of the labels,  both of what softmax makes of logits
divided by T for the teacher's part. --alpha 0.5 --temperature 2 are those of the published study.
  --alpha 1          the teacher alone: where labels are noisier than it is
  --temperature 4    where it is nearly always sure, so that little is left to learn beside its labels

A student is as good as its teacher lets it be: look at the teacher's kappa first (chexpp evaluate). One that says "absent" of everything
teaches just that, at any temperature.

The teacher reads each training text once; what it says is kept in --cache and found again by a hash of teacher and texts. With
--hidden-loss or --attention-loss it reads each batch again, and a step takes as much longer.`
