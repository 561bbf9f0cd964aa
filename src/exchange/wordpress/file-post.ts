import type { Shelf } from './catalogue.ts';
import type { Filed } from './convert-post.ts';
import type { WpPost } from './export-items.ts';
import type { ImportContext } from './import-context.ts';
import type { Reason } from './report.ts';

/** The section of articles that no category put in one. */
export function defaultSection(language: string): Shelf {
  return language.startsWith('fr')
    ? { slug: 'actualites', name: 'Actualités', description: '' }
    : { slug: 'news', name: 'News', description: '' };
}

/** Finds, or makes, the section, topics and authors that a post belongs to. */
export async function filePost(context: ImportContext, post: WpPost): Promise<{ filed: Filed; reasons: Reason[] }> {
  const { db, catalogue, people, shelves, settings } = context;
  const { section, topics, countryCodes } = catalogue.filingOf(post);
  const { slugs, isMissing } = people.signersOf(post);
  const home = section ?? defaultSection(settings.language);
  const topicIds: number[] = [];
  for (const topic of topics) topicIds.push(await shelves.topic(db, topic));
  const reasons: Reason[] = [];
  if (!section) reasons.push({ code: 'sectionMissing', detail: home.name });
  if (isMissing) reasons.push({ code: 'authorMissing', detail: post.creator });
  return {
    filed: {
      sectionId: await shelves.section(db, home),
      sectionName: home.name,
      authorIds: await people.idsOf(db, slugs),
      topicIds,
      countryCodes,
    },
    reasons,
  };
}
