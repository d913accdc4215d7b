/** What stands below the options in `chexpp train --help`. */
export const TRAIN_HELP = `
Examples:
  $ chexpp train reports.csv --text-column text -o student
  $ chexpp train sentences.csv --labels labels.csv --id-column id -o student --steps 5000
  $ chexpp train reports.csv -o student --from models/bert-base-uncased --epochs 3 --patience 2
  $ chexpp train reports.csv -o student --from models/biobert --freeze-embeddings --freeze-layers 6 --layer-decay 0.9
  $ chexpp train reports.csv -o student --loss focal --class-weights effective-number --sampling balanced
  $ chexpp train reports.csv -o student --architecture albert --layers 6 --hidden 256 --heads 4
  $ chexpp train reports.csv -o student --from models/bert-base-uncased --backend gpu --batch-size 32
  $ chexpp label reports.csv --labeler student/best -o labels.csv
  $ chexpp train reports.csv --labels corrected.csv -o better        corrected by a radiologist, see chexpp review --help

Rare labels. Most sentences leave most observations absent, so a student that always says "absent" has a low loss, and a kappa of 0
(three observations of the published study ended there). Compare by the kappa of each observation, in history.json, not by accuracy:
  --class-weights effective-number   first: each class counts as its number of texts says, within reason
  --class-weights inverse-frequency  more so: a class of one text outweighs all; best with thousands of texts
  --sampling balanced                where rare labels come too seldom in a batch; rows by sqrt(1 / share of the rarest label)
  --loss focal                       where the common labels are learned already and drown the rest
  --label-smoothing 0.1              where labels are noisy; it keeps probabilities from 0 and 1
Weights and balanced sampling both raise the rare: with both, do with less, such as --class-beta 0.99.

Fine-tuning. --learning-rate 2e-5 to 5e-5 and 2 to 5 epochs. With few texts keep the lower layers: --layer-decay 0.9, or --freeze-layers,
which is faster too. Memory too small: --accumulate 4 takes a step of --batch-size texts in four parts, with the same result.

Speed. --backend node is fastest on processors, gpu on NVIDIA's cards, where a batch that does not fit into memory is split by itself.
chexpp doctor says which run here, and chexpp backend build gets them. CUDA_VISIBLE_DEVICES=1 chooses the card.

Ctrl-C leaves a run that --resume continues to the same bits. A loss that is no number stops the run and names the ids of its batch.`
