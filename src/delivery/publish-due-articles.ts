import { momentOf } from '#content/clock.ts';
import type { Backstage } from '#newsroom/context.ts';
import { holdBackArticle, publishDueArticle } from '#newsroom/publication/publish-due-article.ts';
import { dueArticles } from '#storage/queries/articles/article-steps.ts';
import type { Round } from './rounds.ts';

/** Half a second: an article appears within a second of its minute. */
const EVERY_MS = 500;

/** What the log is told of articles that should have appeared. */
export type ReportHoldUp = (details: { articleId: number; error: unknown }) => void;

/**
 * The round that publishes articles at their hour, and at start those whose hour passed while nothing ran. Several
 * processes may make it: each article is published once. One that cannot appear does not stop the others.
 */
export function publishDueArticles(backstage: Backstage, report: ReportHoldUp): Round {
  return { name: 'articles due', every: EVERY_MS, work: () => publishAllDue(backstage, report) };
}

async function publishAllDue(backstage: Backstage, report: ReportHoldUp): Promise<void> {
  for (const { id } of await dueArticles(backstage.db, momentOf(backstage.clock.now()))) {
    await publishDueArticle(backstage, id).catch(async (error) => {
      const isNews = await holdBackArticle(backstage, { articleId: id, error });
      if (isNews) report({ articleId: id, error });
    });
  }
}
