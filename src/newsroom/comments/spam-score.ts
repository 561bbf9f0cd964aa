import { fromJson } from 'classificator';
import { spamTermsOf, type WeighedComment } from '#language/spam-terms.ts';
import type { Database } from '#storage/database.ts';
import { type SpamKnowledge, spamKnowledge } from '#storage/queries/comments/spam-knowledge.ts';

/** Decisions of each kind that are too few to learn from. */
const FEWEST_LESSONS = 20;

/**
 * How much a comment is like what this newsroom took for spam, from 0 to 1; null as long as it has decided too little. Only
 * what is known of the comment's own terms is read, so that it costs the same after a hundred thousand decisions.
 */
export async function spamScoreOf(tx: Database, comment: WeighedComment): Promise<number | null> {
  const terms = spamTermsOf(comment);
  return scoreBy(await spamKnowledge(tx, terms), terms);
}

/** The score of these terms by what is known; null when that is too little. */
export function scoreBy(knowledge: SpamKnowledge, terms: readonly string[]): number | null {
  const { spam, ham } = knowledge.lessons;
  if (Math.min(spam, ham) < FEWEST_LESSONS) return null;
  const classifier = fromJson(balanced(knowledge), { tokenizer: () => [...terms], fitPrior: false, alpha: SMOOTHING });
  // What it is given as a text matters not: the terms are known already.
  const found = classifier.categorize('').likelihoods.find(({ category }) => category === 'spam');
  return found?.proba ?? null;
}

/** What a term counts that was never seen in one of the two, so that a single word decides nothing. */
const SMOOTHING = 0.5;

/**
 * What is known in the form that the classifier reads. What there is more of is scaled down to what there is less of: else
 * a word that a newsroom of few spams has seen once among many good comments would already speak for spam.
 */
function balanced({ lessons, words, vocabulary, terms }: SpamKnowledge) {
  const fewer = Math.min(lessons.spam, lessons.ham);
  const scale = { spam: fewer / lessons.spam, ham: fewer / lessons.ham };
  const countsOf = (kind: 'spam' | 'ham') =>
    nameless([...terms].map(([term, count]) => [term, count[kind] * scale[kind]]));
  return {
    categories: { spam: true, ham: true },
    docCount: { spam: fewer, ham: fewer },
    totalDocuments: 2 * fewer,
    vocabulary: nameless([...terms].map(([term, { spam, ham }]) => [term, spam + ham])),
    vocabularySize: vocabulary,
    wordCount: { spam: words.spam * scale.spam, ham: words.ham * scale.ham },
    wordFrequencyCount: { spam: countsOf('spam'), ham: countsOf('ham') },
    options: {},
  };
}

/** A record without what every object has by nature: "constructor" is a word like others. */
function nameless(entries: [string, number][]): Record<string, number> {
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}
